import Papa from 'papaparse';

/** In this order a tie is decided: lines such as `1,5;2,5` rather hold decimal commas than cells such as `5;2`. */
const SEPARATORS = ['\t', ';', ','] as const;

/** So many rows are looked at. */
const ROWS = 100;

/**
 * The character that separates the cells of a table: the one that splits the first row, and by which most other rows
 * have as many cells as that. A comma if there is none, since the table then has a single column.
 */
export function separatorOf(text: string): string {
  let [best, most] = [',', -1];
  for (const separator of SEPARATORS) {
    const rows = alike(text, separator);
    if (rows > most) [best, most] = [separator, rows];
  }
  return best;
}

/** How many rows have as many cells as the first, −1 if that has only one. */
function alike(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: ROWS, skipEmptyLines: 'greedy' });
  const [cells, ...rows] = data.map(({ length }) => length);
  return cells > 1 ? rows.filter((length) => length === cells).length : -1;
}
