import { checkGradients } from '@bp-graph/graph';
import { Command, Option } from 'commander';
import { checkSentence, checkTable } from './graph/check-text.js';
import { checkFinite, checkHasLoss } from './graph/checkable.js';
import { keepRows } from './graph/first-rows.js';
import { graphOf, readGraphFile } from './graph/graph-file.js';
import { toldOf } from './graph/told-of.js';
import { positiveNumber, wholeNumber, wholeNumberOrAll } from '../options.js';
import { printLine, type Terminal } from '../terminal.js';
import { toJson } from './to-json.js';

interface Options {
  readonly json?: true;
  readonly rows: number;
  readonly tolerance: number;
  readonly trainingStep?: number;
}

/**
 * `bp check`: whether the gradients of a saved graph are right. Exits with code 1 if some gradient is wrong, and with 2
 * if there is nothing to check.
 */
export function checkCommand(terminal: Terminal): Command {
  const { out, err } = terminal;
  return new Command('check')
    .description('Check every gradient of a saved graph against central differences')
    .argument(
      '<file>',
      'graph file (bp-graph or reference-graph) with its inputs and targets; - reads standard input',
    )
    .option('--json', 'print the report as JSON')
    .addOption(
      new Option(
        '--rows <number>',
        'rows of the batch to check, the first ones, or all; the time grows with their square',
      )
        .argParser(wholeNumberOrAll('--rows'))
        .default(32, '32'),
    )
    .addOption(
      new Option('--tolerance <number>', 'largest relative error to accept')
        .argParser(positiveNumber('--tolerance'))
        .default(1e-6, '1e-6'),
    )
    .option(
      '--training-step <number>',
      'apply the dropout masks of this training step (default: none, dropout is off)',
      wholeNumber('--training-step', 0),
    )
    .action(async (path: string, { json, rows, tolerance, trainingStep }: Options) => {
      const source = await readGraphFile(path, terminal);
      const { file } = source;
      const graph = graphOf(source, { trainingStep });
      const report = toldOf(file, () => {
        checkHasLoss(graph);
        const { batch } = graph;
        if (rows < batch) {
          keepRows(graph, rows);
          printLine(err, `checking the first ${rows} of ${batch} rows; --rows all checks all of them`);
        }
        const found = checkGradients(graph, { tolerance });
        if (!found.passed) checkFinite(graph);
        return found;
      });
      if (json === true) printLine(out, toJson(report));
      else for (const line of checkTable(report)) printLine(out, line);
      if (!report.passed) throw new Error(`${file}: ${checkSentence(report)}`);
      if (json !== true) printLine(out, `\n${checkSentence(report)}`);
    });
}
