import { printable } from '../../printable.js';
import { textWidth } from '../../text-width.js';

/** A table as lines of text, the headings first. Columns are left-aligned, except for those listed in `right`. */
export function layRows(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): readonly string[] {
  const table = [head, ...rows].map((row) => row.map(printable));
  const widths = head.map((_, column) =>
    table.reduce((width, row) => Math.max(width, textWidth(row[column])), 0),
  );
  return table.map((cells) =>
    cells
      .map((cell, column) => {
        const gap = ' '.repeat(widths[column] - textWidth(cell));
        return right.includes(column) ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd(),
  );
}
