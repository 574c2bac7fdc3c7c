import { nameThenFigures, textTable } from '../table.js';

/** Times until a worker obeyed each order, in milliseconds. */
export interface Answers {
  readonly pause: readonly number[];
  readonly resume: readonly number[];
  /** How long the page was blocked by cancelling. */
  readonly cancel: readonly number[];
  /** The time of cancelling, by the wall clock. */
  readonly cancelledAt: number;
}

/** The median, the 95th percentile and the maximum, in milliseconds. */
export interface Times {
  readonly median: number;
  readonly slow: number;
  readonly worst: number;
}

/** The results of one run. */
export interface Figures {
  readonly name: string;
  readonly pause: Times;
  readonly resume: Times;
  readonly cancel: Times;
  /** From cancelling until the browser reports that the worker is gone. */
  readonly gone: Times;
}

/** Summarises times; there must be at least one. */
export function timesOf(times: readonly number[]): Times {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { median: at(0.5), slow: at(0.95), worst: at(1) };
}

/** The results as lines of a table: median, 95th percentile and maximum. */
export function tableOf(figures: readonly Figures[]): readonly string[] {
  const cell = ({ median, slow, worst }: Times): string =>
    `${[median, slow, worst].map((time) => time.toFixed(1)).join(' / ')} ms`;
  const header = ['', 'pause', 'resume', 'cancel', 'worker ended'];
  const rows = figures.map(({ name, pause, resume, cancel, gone }) => [
    name,
    ...[pause, resume, cancel, gone].map(cell),
  ]);
  return textTable({ header, rows }, { figures: nameThenFigures });
}
