import { plainTable } from '../bench/result/table.js';

/** How long the first picture of a page took, in milliseconds: at best, as a rule, and at worst. */
export interface Figures {
  readonly name: string;
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/** The figures of a page that was opened some times, once or more. */
export function figuresOf(name: string, times: readonly number[]): Figures {
  const sorted = [...times].sort((a, b) => a - b);
  return { name, least: sorted[0], median: sorted[sorted.length >> 1], most: sorted[sorted.length - 1] };
}

/** Figures as lines of a table. */
export function tableOf(figures: readonly Figures[]): string[] {
  const header = ['first picture after the script', 'best', 'median', 'worst'];
  const rows = figures.map(({ name, ...times }) => [
    name,
    ...[times.least, times.median, times.most].map((time) => `${time.toFixed(0)} ms`),
  ]);
  return plainTable({ header, rows }).split('\n');
}
