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
  const head = ['', 'pause', 'resume', 'cancel', 'worker gone'];
  const rows = figures.map(({ name, pause, resume, cancel, gone }) => [
    name,
    ...[pause, resume, cancel, gone].map(cell),
  ]);
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i].length)));
  return [head, ...rows].map((row) =>
    row.map((text, i) => (i === 0 ? text.padEnd(widths[i]) : text.padStart(widths[i]))).join('  '),
  );
}
