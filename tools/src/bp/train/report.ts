import { listed } from '../listed.js';
import { printable } from '../../printable.js';
import { paletteOf, printLine, type Screen } from '../../terminal.js';
import type { Experiment, Outcome, Recipe } from './experiment.js';
import type { Problem } from './problem.js';

/** Prints what is about to be trained, and on what. */
export function printPlan(
  file: string,
  problem: Problem,
  { sizes, parts }: Experiment,
  recipe: Recipe,
  screen: Screen,
): void {
  const { heading, muted } = paletteOf(screen);
  const { inputs, leftOut, ignored, skippedRows, target, classes, task } = problem;
  const rows = problem.samples.inputs.shape[0];
  const name = printable(target);
  const goal =
    task === 'classification'
      ? `${name}: ${count(classes.length, 'class')} (${listed(classes)})`
      : `${name}: numeric (use --task classification to treat the values as classes)`;
  const left = leftOut.length === 0 ? '' : `; ignored, not numeric: ${listed(leftOut)}`;
  const unwanted = ignored.length === 0 ? '' : `; ignored on request: ${listed(ignored)}`;
  const skipped = skippedRows === 0 ? '' : `; ${count(skippedRows, 'row')} with missing values left out`;
  const [learned, held] = [parts.training, parts.test].map((part) => part.inputs.shape[0]);
  printLine(screen, heading(`${file}: ${count(rows, 'row')}${skipped}`));
  printLine(
    screen,
    `${muted('inputs  ')} ${count(inputs.length, 'column')} (${listed(inputs)})${left}${unwanted}`,
  );
  printLine(screen, `${muted('target  ')} ${goal}`);
  printLine(screen, `${muted('network ')} ${sizes.join('-')}, ${recipe.activation}, ${lossOf(problem)}`);
  printLine(
    screen,
    `${muted('training')} ${recipe.optimizer}, learning rate ${recipe.learningRate}, batch size ${recipe.batch}, ` +
      `${count(learned, 'row')}; ${held} held out`,
  );
}

/** Prints the outcome. */
export function printOutcome(
  problem: Problem,
  outcome: Outcome,
  rows: number,
  seconds: number,
  screen: Screen,
): void {
  const { trainLoss, testLoss, testScore } = outcome;
  const { heading, muted } = paletteOf(screen);
  const label = problem.task === 'classification' ? 'test accuracy' : 'test R²      ';
  printLine(screen);
  printLine(screen, `${muted('training loss')} ${trainLoss.toPrecision(4)}`);
  printLine(screen, `${muted('test loss    ')} ${testLoss.toPrecision(4)}`);
  printLine(screen, `${muted(label)} ${heading(scoreOf(problem, testScore, rows))}`);
  printLine(screen, `${muted('time         ')} ${seconds.toFixed(2)} s`);
}

function scoreOf({ task }: Problem, score: number | null, rows: number): string {
  if (score === null)
    return `undefined: ${rows === 1 ? 'a single row has no variance to explain' : `the target is the same in all ${rows} rows`}`;
  return task === 'classification'
    ? `${(100 * score).toFixed(1)} % (${Math.round(score * rows)} of ${rows})`
    : score.toFixed(4);
}

function lossOf({ task }: Problem): string {
  return task === 'classification'
    ? 'softmax cross-entropy'
    : 'mean squared error of the standardised target';
}

function count(n: number, word: string): string {
  return `${n} ${n === 1 ? word : word.endsWith('s') ? `${word}es` : `${word}s`}`;
}
