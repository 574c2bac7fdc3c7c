import type { Name } from './derivation.js';
import type { SymbolFragment } from './fragment/fragment.js';

/** A name as a symbol for formulas. Indices are displayed counting from `first`. */
export function symbolOf({ head, base, indices }: Name, first = 0, row?: number): SymbolFragment {
  const subscript = indices.map((index) => index + first).join(',');
  return {
    kind: 'symbol',
    ...(head === undefined ? {} : { head }),
    base,
    subscript,
    ...(row === undefined ? {} : { row: row + first }),
  };
}

/** A symbol in plain text: `net(h1)`, `hidden₂`, `w(hidden₂,₁)`, `h1⁽²⁾` at row 2. */
export function plainSymbol({ head, base, subscript, row }: Omit<SymbolFragment, 'kind'>): string {
  const below = subscript.replace(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)]);
  const marks = below + (row === undefined ? '' : `⁽${raised(row)}⁾`);
  if (base === undefined) return `${head ?? ''}${marks}`;
  return head === undefined ? base + marks : `${head}(${base}${marks})`;
}

/** An integer as a superscript. */
export function raised(number: number): string {
  return String(number).replace(/[-\d]/g, (digit) => (digit === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]));
}

/** A name in plain text. */
export function plainName(name: Name, first = 0): string {
  return plainSymbol(symbolOf(name, first));
}
