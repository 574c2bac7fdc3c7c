import type { Update } from '../derivation.js';
import { relation, sum, type Fragment } from '../fragment/fragment.js';
import { givenNumber } from '../fragment/number.js';
import { agrees } from '../formula/agrees.js';
import type { Writing } from './writing.js';

/** How the gradient that an optimiser gets relates to the derived one: rows, penalties, clipping. */
export function handedOf({ derived, stages, gradient }: Update, writing: Writing): readonly string[] {
  const { locale, derivation } = writing;
  const text = (value: number): string => writing.text(writing.number(value));
  const last = stages.at(-1)?.after ?? derived;
  return [
    ...(agrees(derived, derivation.gradient)
      ? []
      : [locale.ofAllRows(derivation.subject.rows, text(derived))]),
    ...stages
      .filter(({ before, after }) => before !== after)
      .map(({ kind, formula, strength, before, after }) => {
        const working = writing.text(WORKINGS[kind](before, after, writing));
        return locale.stage[kind]({ formula, strength: writing.text(givenNumber(strength, 10)), working });
      }),
    ...(agrees(last, gradient) ? [] : [locale.handed(text(gradient))]),
  ];
}

type Working = (before: number, after: number, writing: Writing) => Fragment;

/** A penalty adds to the gradient, clipping replaces it. */
const WORKINGS: Readonly<Record<Update['stages'][number]['kind'], Working>> = {
  penalty(before, after, writing) {
    // Rounds off the noise of the subtraction in the last digits.
    const added = Number((after - before).toPrecision(12));
    const parts = (more: number): Fragment => sum([before, added].map((part) => writing.number(part, more)));
    return relation('=', writing.working(writing.number(after), parts));
  },
  clipping: (before, after, writing) =>
    relation(
      '→',
      [before, after].map((value) => writing.number(value)),
    ),
};
