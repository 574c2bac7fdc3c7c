import { Command } from 'commander';
import { checkHasNodes, hasLoss } from './graph/checkable.js';
import { graphOf, readGraphFile } from './graph/graph-file.js';
import { toldOf } from './graph/told-of.js';
import { traceJson, traceTable } from './graph/trace-text.js';
import { wholeNumber } from '../options.js';
import { printLine, type Terminal } from '../terminal.js';

interface Options {
  readonly json?: true;
  readonly trainingStep?: number;
}

/** `bp trace`: prints every value and gradient of a saved graph. */
export function traceCommand(terminal: Terminal): Command {
  const { out } = terminal;
  return new Command('trace')
    .description('Print the value and gradient of every node of a saved graph')
    .argument(
      '<file>',
      'graph file (bp-graph or reference-graph) with its inputs and targets; - reads standard input',
    )
    .option('--json', 'print everything as JSON')
    .option(
      '--training-step <number>',
      'apply the dropout masks of this training step (default: none, dropout is off)',
      wholeNumber('--training-step', 0),
    )
    .action(async (path: string, { json, trainingStep }: Options) => {
      const source = await readGraphFile(path, terminal);
      const graph = graphOf(source, { trainingStep });
      toldOf(source.file, () => {
        checkHasNodes(graph);
        // Names the value that a loss lacks; a node would only say that it has no gradient.
        if (hasLoss(graph)) graph.backward();
        if (json === true) {
          printLine(out, traceJson(graph, source.nodes));
          return;
        }
        const lines = traceTable(graph, source.nodes);
        const total = hasLoss(graph) ? graph.loss : '–: the graph has no loss, and so no gradients';
        printLine(out, `total loss ${total}\n`);
        for (const line of lines) printLine(out, line);
      });
    });
}
