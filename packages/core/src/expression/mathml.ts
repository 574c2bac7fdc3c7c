import type { Expression } from './expression.js';
import { render, type Notation, type PrintOptions } from './render.js';
import { printedName } from './symbols.js';

/** A formula as a MathML element `<math>…</math>` (MathML Core), which browsers render without a library. */
export function toMathML(expression: Expression, options?: PrintOptions): string {
  return `<math xmlns="http://www.w3.org/1998/Math/MathML">${render(expression, mathml, options)}</math>`;
}

const mathml: Notation = {
  stacked: true,
  number: (digits) => element('mn', digits),
  symbol(name) {
    const { letter, subscript } = printedName(name);
    const base = element('mi', escaped(letter));
    return subscript === '' ? base : element('msub', base, element('mi', escaped(subscript)));
  },
  between: (left, sign, right) => row(left, operator(sign), right),
  minus: (operand) => row(operator('−'), operand),
  group: (inside) => row(operator('('), inside, operator(')')),
  fraction: (numerator, denominator) => element('mfrac', numerator, denominator),
  power: (base, exponent) => element('msup', base, exponent),
  root: (radicand) => element('msqrt', radicand),
  bars: (inside) => row(operator('|'), inside, operator('|')),
  call: (name, args) =>
    row(
      name === 'Σ' ? operator('∑') : element('mi', name),
      row(operator('('), args.join(operator(',')), operator(')')),
    ),
  cases: (branches, otherwise) =>
    row(
      operator('{'),
      element(
        'mtable',
        ...branches.map(({ value, condition }) => line(value, element('mtext', 'if&#xA0;') + condition)),
        line(otherwise, element('mtext', 'otherwise')),
      ),
    ),
};

function element(tag: string, ...children: readonly string[]): string {
  return `<${tag}>${children.join('')}</${tag}>`;
}

function row(...children: readonly string[]): string {
  return element('mrow', ...children);
}

function operator(sign: string): string {
  return element('mo', escaped(sign));
}

function line(...cells: readonly string[]): string {
  return element('mtr', ...cells.map((cell) => element('mtd', cell)));
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
