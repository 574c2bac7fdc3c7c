import {
  setFragment,
  type CaseWords,
  type Fragment,
  type Notation,
  type SymbolFragment,
} from '@bp-graph/graph';
import { html, mathml, nothing, type MathMLTemplateResult, type TemplateResult } from 'lit';

/** A formula as a MathML template. */
export function paintFormula(formula: Fragment, words: CaseWords): TemplateResult {
  return html`<math>${setFragment(formula, notation(words))}</math>`;
}

/**
 * A formula that can wrap before the signs that join its parts and their terms, so that it fits any width. A name that
 * begins it stays beside what it is equal to, which scrolls if it is wider than the line.
 */
export function paintLine(formula: Fragment, words: CaseWords): TemplateResult {
  if (formula.kind !== 'relation') return paintFormula(formula, words);
  const [first] = formula.parts;
  const name = first.kind === 'symbol' ? paintFormula(first, words) : undefined;
  return html`${formula.parts.map((part, k) =>
    (part.kind === 'sum' ? part.parts : [part]).map((term, i) => {
      if (part === first && name) return nothing;
      const sign = i > 0 ? (isNegative(term) ? undefined : '+') : k > 0 ? formula.sign : undefined;
      return html`<span class="step"
        >${k === 1 && i === 0 ? name : nothing}
        ${sign === undefined ? nothing : html`<span class="sign">${sign}</span>`}${paintFormula(term, words)}</span
      > `;
    }),
  )}`;
}

/** Whether a term brings its own minus. */
function isNegative(term: Fragment): boolean {
  if (term.kind === 'product') return isNegative(term.parts[0]);
  return term.kind === 'negation' || (term.kind === 'number' && term.negative);
}

type Part = MathMLTemplateResult;

const notation = (words: CaseWords): Notation<Part> => ({
  stacked: true,
  number: (digits, exponent) =>
    exponent === undefined
      ? mathml`<mn>${digits}</mn>`
      : mathml`<mrow><mn>${digits}</mn><mo>·</mo><msup><mn>10</mn>${signed(exponent)}</msup></mrow>`,
  symbol: setSymbol,
  derivative: (of, by) => mathml`<mfrac><mrow><mo>∂</mo>${of}</mrow><mrow><mo>∂</mo>${by}</mrow></mfrac>`,
  between: (left, sign, right) => mathml`<mrow>${left}<mo>${sign}</mo>${right}</mrow>`,
  minus: (inside) => mathml`<mrow><mo form="prefix">−</mo>${inside}</mrow>`,
  group: (inside) => mathml`<mrow><mo>(</mo>${inside}<mo>)</mo></mrow>`,
  fraction: (over, under) => mathml`<mfrac>${over}${under}</mfrac>`,
  power: (base, exponent) => mathml`<msup>${base}${exponent}</msup>`,
  root: (inside) => mathml`<msqrt>${inside}</msqrt>`,
  bars: (inside) => mathml`<mrow><mo>|</mo>${inside}<mo>|</mo></mrow>`,
  call: (name, args) =>
    mathml`<mrow>${name === 'Σ' ? mathml`<mo>∑</mo>` : mathml`<mi class="function">${name}</mi>`}<mrow><mo>(</mo>${args.map(
      (arg, k) => mathml`${k === 0 ? nothing : mathml`<mo>,</mo>`}${arg}`,
    )}<mo>)</mo></mrow></mrow>`,
  cases: (branches, otherwise) =>
    mathml`<mrow><mo>{</mo><mtable>${branches.map(
      ({ value, condition }) =>
        mathml`<mtr><mtd>${value}</mtd><mtd><mtext>${words.if}&nbsp;</mtext>${condition}</mtd></mtr>`,
    )}<mtr><mtd>${otherwise}</mtd><mtd><mtext>${words.otherwise}</mtext></mtd></mtr></mtable></mrow>`,
  marked: (_, inside) => inside,
});

function setSymbol({ head, base, subscript, row }: SymbolFragment): Part {
  const marked = (name: Part): Part =>
    row === undefined ? name : mathml`<msup>${name}<mrow><mo>(</mo><mn>${row}</mn><mo>)</mo></mrow></msup>`;
  const name = marked(withSubscript(base ?? head ?? '', subscript));
  if (head === undefined || base === undefined) return name;
  return mathml`<mrow><mi>${head}</mi><mo>(</mo>${name}<mo>)</mo></mrow>`;
}

function withSubscript(base: string, subscript: string): Part {
  return subscript === ''
    ? mathml`<mi>${base}</mi>`
    : mathml`<msub><mi>${base}</mi><mn>${subscript}</mn></msub>`;
}

function signed(exponent: number): Part {
  const size = mathml`<mn>${Math.abs(exponent)}</mn>`;
  return exponent < 0 ? mathml`<mrow><mo form="prefix">−</mo>${size}</mrow>` : size;
}
