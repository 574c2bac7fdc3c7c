import type { Derivation } from '../derivation.js';
import type { Fragment, SymbolFragment } from '../fragment/fragment.js';
import { setFragment, type CaseWords, type Notation } from '../fragment/set.js';
import { linesOf, type Block } from '../page/block.js';
import { pageOf, type PageOptions } from '../page/index.js';
import type { Writing } from '../page/writing.js';

/** A derivation as a single MathML element (MathML Core), with one table row per line; words are `mtext`. */
export function toMathML(derivation: Derivation, options?: PageOptions): string {
  const { blocks, writing } = pageOf(derivation, options);
  const rows = blocks.flatMap((block) => rowsOf(block, writing));
  return math(element('mtable', ...rows.map((row) => element('mtr', element('mtd', row)))));
}

/** One formula as a MathML element. */
export function mathmlFormula(formula: Fragment, words: CaseWords): string {
  return math(setFragment(formula, mathmlNotation(words)));
}

function math(inside: string): string {
  return `<math xmlns="http://www.w3.org/1998/Math/MathML" display="block">${inside}</math>`;
}

function rowsOf(block: Block, writing: Writing): readonly string[] {
  if ('text' in block) return [text(block.text)];
  const notation = mathmlNotation(writing.locale.cases);
  const lines = linesOf(block.formula, writing.text(block.formula).length).map(({ sign, part }) => {
    const set = setFragment(part, notation);
    return sign === undefined ? set : row(operator(sign), set);
  });
  return block.kind === 'formula' && block.note !== undefined ? [...lines, text(block.note)] : lines;
}

const mathmlNotation = (words: CaseWords): Notation<string> => ({
  stacked: true,
  number(digits, exponent) {
    const size = element('mn', digits);
    if (exponent === undefined) return size;
    return row(size, operator('·'), element('msup', element('mn', '10'), signed(exponent)));
  },
  symbol: setSymbol,
  derivative: (of, by) => element('mfrac', row(operator('∂'), of), row(operator('∂'), by)),
  between: (left, sign, right) => row(left, operator(sign), right),
  minus: (inside) => row(operator('−'), inside),
  group: (inside) => row(operator('('), inside, operator(')')),
  fraction: (over, under) => element('mfrac', over, under),
  power: (base, exponent) => element('msup', base, exponent),
  root: (inside) => element('msqrt', inside),
  bars: (inside) => row(operator('|'), inside, operator('|')),
  call: (name, args) =>
    row(
      name === 'Σ' ? operator('∑') : element('mi', escaped(name)),
      row(operator('('), args.join(operator(',')), operator(')')),
    ),
  cases: (branches, otherwise) =>
    row(
      operator('{'),
      element(
        'mtable',
        ...branches.map(({ value, condition }) => tableRow(value, text(`${words.if} `) + condition)),
        tableRow(otherwise, text(words.otherwise)),
      ),
    ),
  marked: (_, inside) => inside,
});

function setSymbol({ head, base, subscript, row: at }: SymbolFragment): string {
  const marked = (name: string): string =>
    at === undefined
      ? name
      : element('msup', name, row(operator('('), element('mn', String(at)), operator(')')));
  const name = base === undefined ? '' : marked(withSubscript(element('mi', escaped(base)), subscript));
  if (head === undefined) return name;
  const word = element('mi', escaped(head));
  return base === undefined ? marked(word) : row(word, operator('('), name, operator(')'));
}

function withSubscript(base: string, subscript: string): string {
  if (subscript === '') return base;
  const indices = subscript.split(',').map((index) => element('mn', index));
  return element('msub', base, indices.length === 1 ? indices[0] : row(indices.join(operator(','))));
}

function signed(exponent: number): string {
  const size = element('mn', String(Math.abs(exponent)));
  return exponent < 0 ? row(operator('−'), size) : size;
}

function tableRow(...cells: readonly string[]): string {
  return element('mtr', ...cells.map((cell) => element('mtd', cell)));
}

function row(...children: readonly string[]): string {
  return element('mrow', ...children);
}

function operator(sign: string): string {
  return element('mo', escaped(sign));
}

/** Words; a trailing space is preserved. */
function text(words: string): string {
  return element('mtext', escaped(words).replace(/ $/, '&#xA0;'));
}

function element(tag: string, ...children: readonly string[]): string {
  return `<${tag}>${children.join('')}</${tag}>`;
}

/** Text content: markup is escaped, and characters that XML does not allow are replaced. */
function escaped(words: string): string {
  return Array.from(
    words,
    (character) => MARKUP[character] ?? (isText(character) ? character : '\uFFFD'),
  ).join('');
}

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Whether XML allows a character: no control characters, lone surrogates or noncharacters. */
function isText(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return character === '\n' || character === '\t';
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
