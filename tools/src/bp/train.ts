import { activations, family, optimizers } from '@bp-graph/core';
import { Command, Option } from 'commander';
import { finalize, lastValueFrom, tap } from 'rxjs';
import { checkPlace } from '../check-place.js';
import { checkEnding } from './graph/check-ending.js';
import { joined, nameOf, positiveNumber, seed, share, sizes, wholeNumber } from '../options.js';
import { printLine, type Terminal } from '../terminal.js';
import { experimentOf, type Experiment, type Recipe } from './train/experiment.js';
import { problemOf, type Problem, type Wish } from './train/problem.js';
import { progressOn } from './train/progress.js';
import { printOutcome, printPlan } from './train/report.js';
import { readText } from './train/source-file.js';
import { readTable } from './train/table.js';
import { writeBeside } from '../write-beside.js';

interface Options extends Recipe, Wish {
  readonly header: boolean;
  readonly json?: true;
  readonly out?: string;
  readonly force?: true;
}

const tasks = family('task', [{ name: 'classification' }, { name: 'regression' }]);

/** One hidden layer of this many units if none are given. */
const HIDDEN: readonly number[] = [8];

/** `bp train`: trains a network on the user's own table. */
export function trainCommand(terminal: Terminal): Command {
  return new Command('train')
    .usage('<file> --target <column> [options]')
    .description('Train a network on a CSV file and evaluate it on held-out rows')
    .argument(
      '<file>',
      'CSV file whose first line names the columns; the numeric ones are the inputs; - reads standard input',
    )
    .requiredOption('--target <column>', 'column to predict: class names or numbers')
    .option('--no-header', 'the first line is a row; columns are named 1, 2, 3 …')
    .option(
      '--ignore <columns...>',
      'columns to leave out, such as a row number; <file> goes before this option',
    )
    .option('--skip-missing', 'leave out rows that miss a value: an empty cell, ?, NA, N/A or NaN')
    .option(
      '--task <name>',
      `${tasks.names.join(' or ')} (default: inferred from the target)`,
      nameOf('--task', tasks),
    )
    .addOption(
      new Option('--hidden <sizes...>', 'units per hidden layer, such as 8 4; <file> goes before this option')
        .argParser(joined(sizes('--hidden'), HIDDEN))
        .default(HIDDEN, '8'),
    )
    .option(
      '--activation <name>',
      `activation of the hidden layers: ${activations.names.join(', ')}`,
      nameOf('--activation', activations),
      'tanh',
    )
    .option('--epochs <number>', 'passes over the training rows', wholeNumber('--epochs', 1), 200)
    .option('--batch <rows>', 'rows per batch', wholeNumber('--batch', 1), 16)
    .option(
      '--optimizer <name>',
      `optimiser: ${optimizers.names.join(', ')}`,
      nameOf('--optimizer', optimizers),
      'adam',
    )
    .option(
      '--learning-rate <number>',
      'learning rate of the optimiser',
      positiveNumber('--learning-rate'),
      0.005,
    )
    .option('--test-share <number>', 'share of rows to hold out for testing', share('--test-share'), 0.2)
    .option(
      '--seed <seed>',
      'random seed, a number or any text; the same seed gives the same result',
      seed('--seed'),
      1,
    )
    .option('--json', 'print the result as one line of JSON')
    .option(
      '--out <file>',
      'save the trained network as a graph file (.json), with the standardised held-out rows as its data',
    )
    .option('--force', 'overwrite an existing file')
    .action((file: string, options: Options) => runTraining(file, options, terminal));
}

async function runTraining(path: string, options: Options, terminal: Terminal): Promise<void> {
  const { out, err } = terminal;
  const replace = options.force === true;
  if (options.out !== undefined) {
    checkEnding(options.out, '.json');
    checkPlace(options.out, { replace });
  }
  const { name: file, text } = await readText(path, terminal);
  const problem = problemOf(readTable(text, file, options), options);
  const experiment = experimentOf(problem, options);
  const talk = options.json === true ? err : out;
  printPlan(file, problem, experiment, options, talk);
  const progress = progressOn(err, options.epochs);
  const started = performance.now();
  await lastValueFrom(experiment.records$.pipe(tap(progress.show), finalize(progress.end)));
  const seconds = Math.round(performance.now() - started) / 1000;
  const outcome = experiment.judge();
  if (options.out !== undefined) {
    writeBeside(options.out, experiment.save(), { replace });
    printLine(talk, `saved the trained network to ${options.out}`);
  }
  if (options.json !== true) {
    printOutcome(problem, outcome, experiment.parts.test.inputs.shape[0], seconds, out);
    return;
  }
  const { trainLoss, testLoss, testScore } = outcome;
  const { task } = problem;
  const isClassification = task === 'classification';
  const { hidden, activation, optimizer, learningRate, batch, testShare, epochs } = options;
  const result = {
    task,
    data: learnedFrom(problem, experiment),
    trainLoss,
    testLoss,
    testAccuracy: isClassification ? testScore : null,
    testR2: isClassification ? null : testScore,
    epochs,
    seconds,
    seed: options.seed,
    settings: { hidden, activation, optimizer, learningRate, batch, testShare },
  };
  printLine(out, JSON.stringify(result));
}

/** What was made of the table: the columns, the classes in the order of the outputs, and how many rows went where. */
function learnedFrom(problem: Problem, { parts }: Experiment): object {
  const { inputs, target, classes, leftOut, ignored, skippedRows, task } = problem;
  return {
    inputs,
    target,
    classes: task === 'classification' ? classes : null,
    notNumeric: leftOut,
    ignored,
    rows: {
      training: parts.training.inputs.shape[0],
      test: parts.test.inputs.shape[0],
      skipped: skippedRows,
    },
  };
}
