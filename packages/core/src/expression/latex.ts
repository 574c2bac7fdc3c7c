import type { Expression } from './expression.js';
import { render, type Notation, type PrintOptions } from './render.js';
import { printedName } from './symbols.js';

/** A formula as LaTeX for math mode: `\frac{1}{1 + e^{-x}}`. Case distinctions need the package amsmath. */
export function toLatex(expression: Expression, options?: PrintOptions): string {
  return render(expression, latex, options);
}

const SIGNS: Readonly<Record<string, string>> = { '−': '-', '·': '\\cdot', '≤': '\\le', '≥': '\\ge' };

/** Functions that LaTeX has a command for. */
const COMMANDS: Readonly<Record<string, string>> = {
  ln: '\\ln',
  sin: '\\sin',
  cos: '\\cos',
  tanh: '\\tanh',
  max: '\\max',
  min: '\\min',
  Σ: '\\sum',
  '∞': '\\infty',
};

const latex: Notation = {
  stacked: true,
  number: (digits) => digits,
  symbol(name) {
    const { word, letter, subscript } = printedName(name);
    const base = letter === word ? variable(word) : (COMMANDS[letter] ?? `\\${word}`);
    return subscript === '' ? base : `${base}_{${escaped(subscript)}}`;
  },
  between: (left, sign, right) => `${left} ${SIGNS[sign] ?? sign} ${right}`,
  minus: (operand) => `-${operand}`,
  group: (inside) => `\\left(${inside}\\right)`,
  fraction: (numerator, denominator) => `\\frac{${numerator}}{${denominator}}`,
  power: (base, exponent) => `${base}^{${exponent}}`,
  root: (radicand) => `\\sqrt{${radicand}}`,
  bars: (inside) => `\\left|${inside}\\right|`,
  call: (name, args) => `${COMMANDS[name] ?? `\\operatorname{${name}}`}\\left(${args.join(', ')}\\right)`,
  cases: (branches, otherwise) =>
    `\\begin{cases} ${branches.map(({ value, condition }) => `${value} & \\text{if } ${condition} \\\\ `).join('')}` +
    `${otherwise} & \\text{otherwise} \\end{cases}`,
};

/** A name of one letter is set as a variable, a longer one upright. */
function variable(name: string): string {
  return /^.$/u.test(name) ? escaped(name) : `\\mathrm{${escaped(name)}}`;
}

function escaped(name: string): string {
  return name.replace(/[#$%&_{}]/g, '\\$&');
}
