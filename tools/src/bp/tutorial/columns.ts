import { textTable, type Table, type TableLayout } from '../../table.js';

/** One line of a calculation: the quantity, how it is computed, and the result. */
export interface Equation {
  readonly left: string;
  /** Successive forms of the right-hand side, each after an equals sign; the result follows the last. */
  readonly steps: readonly string[];
  readonly result?: string;
}

/**
 * Aligns equations: equals signs in one column, results in another by their decimal points. `paint` colours a result
 * after it has been aligned.
 */
export function layEquations(
  equations: readonly Equation[],
  paint: (text: string) => string = (text) => text,
): readonly string[] {
  const left = widest(equations.map((equation) => equation.left));
  const last = widest(equations.map(({ steps }) => steps.at(-1) ?? ''));
  const results = alignPoints(equations.map(({ result = '' }) => result));
  return equations.flatMap(({ left: name, steps, result }, row) =>
    steps.map((step, k) => {
      const head = `${(k === 0 ? name : '').padEnd(left)} = `;
      const final = k === steps.length - 1 && result !== undefined;
      return final ? `${head}${step.padEnd(last)} = ${paint(results[row].trimEnd())}` : head + step;
    }),
  );
}

/** A table as lines: the first column left-aligned, the others by their decimal points. */
export function layTable({ header, rows }: Table, paint?: TableLayout['paint']): readonly string[] {
  const columns = header.map((_, column) => {
    const cells = rows.map((row) => row[column]);
    return column === 0 ? cells : alignPoints(cells);
  });
  const aligned = rows.map((_, row) => columns.map((cells) => cells[row]));
  return textTable({ header, rows: aligned }, { gap: 3, paint });
}

/** Pads numbers on both sides so that their decimal points align. */
function alignPoints(numbers: readonly string[]): readonly string[] {
  const whole = (text: string): number => (/^−?\d+/.exec(text)?.[0] ?? '').length;
  const before = Math.max(0, ...numbers.map(whole));
  const shifted = numbers.map((text) => ' '.repeat(before - whole(text)) + text);
  const width = widest(shifted);
  return shifted.map((text) => text.padEnd(width));
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length));
}
