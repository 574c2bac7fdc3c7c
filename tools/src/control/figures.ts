import { plainTable } from '../bench/result/table.js';

/** How long a worker took for what it was told, in milliseconds, each time. */
export interface Answers {
  readonly pause: readonly number[];
  readonly resume: readonly number[];
  /** How long the page was held up by cancelling. */
  readonly cancel: readonly number[];
  /** When it did so, by the clock on the wall. */
  readonly cancelledAt: number;
}

/** What is usual, what 95 of 100 keep to, and what was worst, in milliseconds. */
export interface Times {
  readonly median: number;
  readonly slow: number;
  readonly worst: number;
}

/** The figures of a run. */
export interface Figures {
  readonly name: string;
  readonly pause: Times;
  readonly resume: Times;
  readonly cancel: Times;
  /** From cancelling until the browser says that the worker is gone. */
  readonly gone: Times;
}

/** What is usual of some times, one or more, and the worst of them. */
export function timesOf(times: readonly number[]): Times {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { median: at(0.5), slow: at(0.95), worst: at(1) };
}

/** Figures as lines of a table: the usual time, what 95 of 100 keep to, and the worst. */
export function tableOf(figures: readonly Figures[]): string[] {
  const cell = ({ median, slow, worst }: Times): string =>
    `${[median, slow, worst].map((time) => time.toFixed(1)).join(' / ')} ms`;
  const header = ['', 'pause', 'resume', 'cancel', 'worker ended'];
  const rows = figures.map(({ name, pause, resume, cancel, gone }) => [
    name,
    ...[pause, resume, cancel, gone].map(cell),
  ]);
  return plainTable({ header, rows }).split('\n');
}
