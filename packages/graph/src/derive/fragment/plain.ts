import { plainSymbol, raised } from '../name-text.js';
import type { CaseWords, Notation } from './set.js';

/** Plain text with a true minus sign: `∂E/∂o1 · ∂o1/∂net(o1)`, `1.234·10⁻⁷`. */
export const plainNotation = (words: CaseWords): Notation<string> => ({
  stacked: false,
  number: (digits, exponent) => (exponent === undefined ? digits : `${digits}·10${raised(exponent)}`),
  symbol: plainSymbol,
  derivative: (of, by) => `∂${of}/∂${by}`,
  between: (left, sign, right) => `${left} ${sign} ${right}`,
  minus: (inside) => `−${inside}`,
  group: (inside) => `(${inside})`,
  fraction: (over, under) => `${over} / ${under}`,
  power: (base, exponent) => `${base}^${exponent}`,
  root: (inside) => `√(${inside})`,
  bars: (inside) => `|${inside}|`,
  call: (name, args) => `${name}(${args.join(', ')})`,
  cases: (branches, otherwise) =>
    `{${branches.map(({ value, condition }) => `${value} ${words.if} ${condition}; `).join('')}${otherwise} ${words.otherwise}}`,
  marked: (_, inside) => inside,
});
