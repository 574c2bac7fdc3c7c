import { printable } from './printable.js';
import { textWidth } from './text-width.js';

/** Text in columns; every row has a cell for each. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Whether a column contains figures, which are right-aligned; by default none does. */
export type Figures = (column: number) => boolean;

/** A name in the first column, figures in all others. */
export const nameThenFigures: Figures = (column) => column > 0;

/** How a table is written as plain text. */
export interface TableLayout {
  readonly figures?: Figures;
  /** Spaces between columns; 2 by default. */
  readonly gap?: number;
  /** Colours the cells of the rows after they have been aligned. */
  readonly paint?: (text: string, column: number) => string;
}

/** The table as lines of text, the header first. */
export function textTable(
  { header, rows }: Table,
  { figures = none, gap = 2, paint = (text) => text }: TableLayout = {},
): readonly string[] {
  const table = [header, ...rows].map((row) => row.map(printable));
  const widths = header.map((_, column) =>
    table.reduce((width, row) => Math.max(width, textWidth(row[column])), 0),
  );
  return table.map((cells, row) =>
    cells
      .map((cell, column) => {
        const space = ' '.repeat(widths[column] - textWidth(cell));
        const text = row === 0 ? cell : paint(cell, column);
        return figures(column) ? space + text : text + space;
      })
      .join(' '.repeat(gap))
      .trimEnd(),
  );
}

/** The table as Markdown. */
export function markdownTable({ header, rows }: Table, figures: Figures = none): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = line(header.map((_, column) => (figures(column) ? '---:' : '---')));
  return [line(header), rule, ...rows.map(line)].join('\n');
}

function none(): boolean {
  return false;
}
