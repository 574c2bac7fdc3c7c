import type { Expression } from './expression.js';
import { render, type Notation, type PrintOptions } from './render.js';
import { lowered, printedName } from './symbols.js';

/**
 * A formula as plain text with a true minus sign: `1 / (1 + e^(−x))`, `{x if x > 0; 0 otherwise}`. `parseFormula` can
 * read it back, with the numbers rounded.
 */
export function toText(expression: Expression, options?: PrintOptions): string {
  return render(expression, text, options);
}

const text: Notation = {
  stacked: false,
  number: (digits) => digits,
  symbol(name) {
    const { letter, subscript } = printedName(name);
    if (subscript === '') return letter;
    return /^\d+$/.test(subscript) ? letter + lowered(subscript) : `${letter}_${subscript}`;
  },
  between: (left, sign, right) => `${left} ${sign} ${right}`,
  minus: (operand) => `−${operand}`,
  group: (inside) => `(${inside})`,
  fraction: (numerator, denominator) => `${numerator} / ${denominator}`,
  power: (base, exponent) => `${base}^${exponent}`,
  root: (radicand) => `√(${radicand})`,
  bars: (inside) => `|${inside}|`,
  call: (name, args) => `${name}(${args.join(', ')})`,
  cases: (branches, otherwise) =>
    `{${branches.map(({ value, condition }) => `${value} if ${condition}; `).join('')}${otherwise} otherwise}`,
};
