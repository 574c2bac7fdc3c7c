import type { Factor } from '../derivation.js';
import { relation, type Fragment } from '../fragment/fragment.js';
import type { Section } from './section.js';
import type { Writing } from './writing.js';

/** Every factor on the paths once: its formula, with numbers substituted, its value, and a sentence about its meaning. */
export const factors: Section = {
  name: 'factors',
  write(writing) {
    const { derivation, locale } = writing;
    const used = new Set(derivation.paths.flatMap((path) => path.factors));
    if (used.size === 0) return [];
    return [
      { kind: 'heading', text: locale.factors },
      ...[...used].map((factor) => ({
        kind: 'formula' as const,
        formula: relation('=', stepsOf(factor, writing)),
        note: `${writing.row(factor.by, factor.of)} ${sentenceOf(factor, writing)}`.trim(),
        about: factor,
      })),
    ];
  },
};

/** The meaning of a factor; empty for NaN. */
function sentenceOf(factor: Factor, writing: Writing): string {
  return Number.isNaN(factor.value) ? '' : writing.locale.step[factor.kind](writing.step(factor));
}

/** The symbol, the formula, the formula with numbers, the value; without repetitions. */
function stepsOf(factor: Factor, writing: Writing): readonly Fragment[] {
  const steps = [writing.factor(factor), ...writing.steps(factor)];
  const texts = steps.map((step) => writing.text(step));
  return steps.filter((_, k) => texts[k] !== texts[k + 1]);
}
