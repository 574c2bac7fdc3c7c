import type { Gathering, Term } from '../derivation.js';
import { marked, product, relation, sum, type Fragment } from '../fragment/fragment.js';
import type { Block } from './block.js';
import { MOST_PARTS, type Section } from './section.js';
import type { Writing } from './writing.js';

/** The factored form: the gradient of every number on the paths, from those of its consumers, as reverse mode computes it. */
export const backward: Section = {
  name: 'backward',
  write(writing) {
    const { derivation, locale } = writing;
    if (derivation.gatherings.length === 0) return [];
    const lines = derivation.gatherings.map((gathering): Block => ({
      kind: 'formula',
      formula: lineOf(gathering, writing),
      note: `${writing.row(gathering.place)} ${sentenceOf(gathering, writing)}`.trim(),
      about: gathering,
    }));
    return [{ kind: 'heading', text: locale.backward }, ...lines];
  },
};

/** How the gradient is composed, in words. */
function sentenceOf({ place, terms, termCount }: Gathering, writing: Writing): string {
  const readers = [...new Set(terms.map(({ factor }) => writing.name(factor.of.name)))];
  const byRows = rowsOf(terms) > 1;
  // The same readers may occur at rows that are not listed.
  const count = byRows ? readers.length : readers.length + termCount - terms.length;
  return writing.locale.gathers({
    place: writing.name(place.name),
    readers: count > MOST_NAMED ? [] : readers,
    count,
    byRows,
  });
}

/** The number of rows at which a place is read. */
function rowsOf(terms: readonly Term[]): number {
  return new Set(terms.map(({ factor }) => factor.of.row)).size;
}

function lineOf({ place, terms, termCount }: Gathering, writing: Writing): Fragment {
  const listed = terms.slice(0, MOST_PARTS);
  const rest = place.gradient - listed.reduce((total, term) => total + term.product, 0);
  const more = termCount > listed.length;
  // Terms that differ only in their row.
  const isOfRows = rowsOf(listed) > 1;
  const symbols = sum([
    ...listed.map((term) => symbolsOf(term, writing, isOfRows)),
    ...(more ? [ELLIPSIS] : []),
  ]);
  const numbers = (digits: number): Fragment =>
    sum([
      ...listed.map((term) => numbersOf(term, writing, digits)),
      ...(more ? [writing.number(rest, digits)] : []),
    ]);
  const working = writing.working(writing.number(place.gradient), numbers);
  const steps = [writing.gradientOf(place.name), symbols, ...working];
  const texts = steps.map((step) => writing.text(step));
  return relation(
    '=',
    steps.filter((_, k) => texts[k] !== texts[k + 1]),
  );
}

/** With more readers than this, only their number is given. */
const MOST_NAMED = 4;

const ELLIPSIS: Fragment = { kind: 'symbol', base: '…', subscript: '' };

/** A factor with E itself on top is already the gradient. */
function symbolsOf({ factor }: Term, writing: Writing, isOfRows: boolean): Fragment {
  const { of } = factor;
  if (of === writing.derivation.total) return writing.factor(factor);
  const row = isOfRows ? of.row : undefined;
  return product([writing.factor(factor, row), writing.gradientOf(of.name, row)]);
}

function numbersOf({ factor, gradient }: Term, writing: Writing, more: number): Fragment {
  const own = marked(factor, writing.number(factor.value, more));
  return factor.of === writing.derivation.total ? own : product([own, writing.number(gradient, more)]);
}
