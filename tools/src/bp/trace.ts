import { Command } from 'commander';
import { graphOf, readGraphFile } from './graph/graph-file.js';
import { toldOf } from './graph/told-of.js';
import { traceJson, traceTable } from './graph/trace-text.js';
import { wholeNumber } from './options.js';
import { printLine, type Terminal } from '../terminal.js';

interface Options {
  readonly json?: true;
  readonly trainingStep?: number;
}

/** `bp trace`: prints every value and gradient of a saved graph. */
export function traceCommand({ out }: Terminal): Command {
  return new Command('trace')
    .description('Evaluates a saved graph on the inputs saved with it: the value and gradient of every node.')
    .argument('<file>', 'a graph file with its inputs and targets, or a reference graph')
    .option('--json', 'print everything as one JSON object')
    .option(
      '--training-step <number>',
      'with the dropout masks of this training step (default: none, so that dropout is off)',
      wholeNumber('--training-step', 0),
    )
    .action((file: string, { json, trainingStep }: Options) => {
      const source = readGraphFile(file);
      const graph = graphOf(source, { trainingStep });
      toldOf(file, () => {
        if (json === true) {
          printLine(out, traceJson(graph, source.nodes));
          return;
        }
        const lines = traceTable(graph, source.nodes);
        printLine(out, `total loss ${graph.loss}\n`);
        for (const line of lines) printLine(out, line);
      });
    });
}
