import { nameThenFigures, textTable } from '../table.js';

/** Times until the first picture of a page, in milliseconds. */
export interface Figures {
  readonly name: string;
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/** Summarises the times of a page; there must be at least one. */
export function figuresOf(name: string, times: readonly number[]): Figures {
  const sorted = [...times].sort((a, b) => a - b);
  return { name, least: sorted[0], median: sorted[sorted.length >> 1], most: sorted[sorted.length - 1] };
}

/** The results as lines of a table. */
export function tableOf(figures: readonly Figures[]): readonly string[] {
  const header = ['first picture after the script', 'best', 'median', 'worst'];
  const rows = figures.map(({ name, ...times }) => [
    name,
    ...[times.least, times.median, times.most].map((time) => `${time.toFixed(0)} ms`),
  ]);
  return textTable({ header, rows }, { figures: nameThenFigures });
}
