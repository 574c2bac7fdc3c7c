import type { Derivation } from '../derivation.js';
import type { Fragment, SymbolFragment } from '../fragment/fragment.js';
import { setFragment, type CaseWords, type Notation } from '../fragment/set.js';
import { linesOf, type Block } from '../page/block.js';
import { pageOf, type PageOptions } from '../page/index.js';
import type { Writing } from '../page/writing.js';

/** A derivation as LaTeX: paragraphs and displayed formulas, for a document that uses amsmath. */
export function toLatex(derivation: Derivation, options?: PageOptions): string {
  const { blocks, writing } = pageOf(derivation, options);
  return blocks.map((block) => setBlock(block, writing)).join('\n\n');
}

/** A formula in LaTeX for math mode, broken into aligned lines if it is long. */
export function latexFormula(formula: Fragment, writing: Writing): string {
  const notation = latexNotation(writing.locale.cases);
  const lines = linesOf(formula, writing.text(formula).length);
  if (lines.length === 1) return setFragment(formula, notation);
  const rows = lines.map(({ sign, part }) => {
    const set = setFragment(part, notation);
    return sign === undefined ? `& ${set}` : `& ${SIGNS[sign] ?? sign} ${set}`;
  });
  return `\\begin{aligned} ${rows.join(' \\\\ ')} \\end{aligned}`;
}

function setBlock(block: Block, writing: Writing): string {
  switch (block.kind) {
    case 'title':
      return `\\[ ${latexFormula(block.formula, writing)} \\]`;
    case 'heading':
      return `\\paragraph{${escaped(block.text)}}`;
    case 'sentence':
      return escaped(block.text);
    case 'formula': {
      const formula = `\\[ ${latexFormula(block.formula, writing)} \\]`;
      return block.note === undefined ? formula : `${formula}\n${escaped(block.note)}`;
    }
  }
}

const SIGNS: Readonly<Record<string, string>> = {
  '−': '-',
  '·': '\\cdot',
  '≤': '\\le',
  '≥': '\\ge',
  '≈': '\\approx',
  '←': '\\leftarrow',
  '→': '\\to',
};

/** Functions that LaTeX has a command for. */
const FUNCTIONS: ReadonlySet<string> = new Set(['ln', 'sin', 'cos', 'tanh', 'max', 'min']);

/** Signs that LaTeX has a command for. */
const COMMANDS: Readonly<Record<string, string>> = {
  Σ: '\\sum',
  π: '\\pi',
  '∞': '\\infty',
  '…': '\\dots',
  '√': '\\surd',
  '‖': '\\|',
  β: '\\beta',
  ε: '\\epsilon',
  η: '\\eta',
  λ: '\\lambda',
  μ: '\\mu',
  ρ: '\\rho',
  τ: '\\tau',
};

const latexNotation = (words: CaseWords): Notation<string> => ({
  stacked: true,
  number(digits, exponent) {
    const size = COMMANDS[digits] ?? (digits === 'NaN' ? '\\mathrm{NaN}' : digits);
    return exponent === undefined ? size : `${size} \\cdot 10^{${exponent}}`;
  },
  symbol: setSymbol,
  derivative: (of, by) => `\\frac{\\partial ${of}}{\\partial ${by}}`,
  between: (left, sign, right) => `${left} ${SIGNS[sign] ?? sign} ${right}`,
  minus: (inside) => `-${inside}`,
  group: (inside) => `\\left(${inside}\\right)`,
  fraction: (over, under) => `\\frac{${over}}{${under}}`,
  power: (base, exponent) => `${base}^{${exponent}}`,
  root: (inside) => `\\sqrt{${inside}}`,
  bars: (inside) => `\\left|${inside}\\right|`,
  call(name, args) {
    const command = FUNCTIONS.has(name) ? `\\${name}` : `\\operatorname{${name}}`;
    return `${command}\\left(${args.join(', ')}\\right)`;
  },
  cases(branches, otherwise) {
    const rows = branches
      .map(({ value, condition }) => `${value} & \\text{${words.if} } ${condition} \\\\ `)
      .join('');
    return `\\begin{cases} ${rows}${otherwise} & \\text{${words.otherwise}} \\end{cases}`;
  },
  marked: (_, inside) => inside,
});

function setSymbol({ head, base, subscript, row }: SymbolFragment): string {
  const mark = row === undefined ? '' : `^{(${row})}`;
  const name = base === undefined ? '' : variable(base, subscript) + mark;
  if (head === undefined) return name;
  return base === undefined ? upright(head) + mark : `${upright(head)}(${name})`;
}

/** A single letter, with its hat if it has one, is set as a variable with its digits as a subscript; a word is set upright. */
function variable(base: string, subscript: string): string {
  if (Object.hasOwn(COMMANDS, base)) return withSubscript(COMMANDS[base], subscript);
  const parts = /^(\p{L})(\u0302?)(\d*)$/u.exec(base);
  if (parts === null) return withSubscript(upright(base), subscript);
  const [, letter, hat, digits] = parts;
  return withSubscript(
    hat === '' ? letter : `\\hat{${letter}}`,
    [digits, subscript].filter((part) => part !== '').join(','),
  );
}

/** A word; hyphens need text mode, since they would be minus signs in math mode. */
function upright(word: string): string {
  return `\\${word.includes('-') ? 'text' : 'mathrm'}{${escaped(word)}}`;
}

function withSubscript(base: string, subscript: string): string {
  return subscript === '' ? base : `${base}_{${subscript}}`;
}

/** Text with all special characters escaped; what needs math mode is put into it. */
function escaped(text: string): string {
  return text
    .replace(/[\\~^#$%&_{}]/g, (sign) => WRITTEN[sign] ?? `\\${sign}`)
    .replace(/(\p{L})\u0302/gu, '$\\hat{$1}$$')
    .replace(/[→←−·∞√‖βεηλμρτ]/g, (sign) => `$${SIGNS[sign] ?? COMMANDS[sign]}$`)
    .replace(/[₀-₉][₀-₉,]*/g, (below) => `$_{${ordinary(below, '₀₁₂₃₄₅₆₇₈₉')}}$`)
    .replace(/ᵗ/g, '$^t$')
    .replace(/[⁰¹²³⁴-⁹⁻]+/g, (above) => `$^{${ordinary(above, '⁰¹²³⁴⁵⁶⁷⁸⁹⁻')}}$`);
}

/** Superscript or subscript digits as ordinary ones. */
function ordinary(text: string, digits: string): string {
  return text.replace(/[^,]/g, (digit) => '0123456789-'[digits.indexOf(digit)]);
}

const WRITTEN: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
