import type { Derivation, Factor } from '../derivation.js';
import type { Section } from './section.js';

/** What the gradient says about the target, and which factors make it small. */
export const conclusion: Section = {
  name: 'conclusion',
  write(writing) {
    const { derivation, locale } = writing;
    const { gradient, pathCount, subject, total } = derivation;
    if (pathCount === 0 || subject.id === total.id || Number.isNaN(gradient)) return [];
    const reasons = shrinkingFactors(derivation)
      .map((factor) => locale.reason(writing.step(factor)))
      .filter((reason) => reason !== undefined);
    const text = locale.conclusion({
      target: writing.name(subject.name),
      total: writing.name(total.name),
      direction: gradient > 0 ? 'shrinks' : gradient < 0 ? 'grows' : 'none',
      reasons,
    });
    return [{ kind: 'sentence', text }];
  },
};

/** Factors up to this size make a gradient small: a quarter is the most that a sigmoid passes. */
const SMALL = 0.25;

/** Small factors that are on every path; for a gradient of 0, those that are 0. */
function shrinkingFactors({ paths, pathCount, gradient }: Derivation): readonly Factor[] {
  if (paths.length !== pathCount) return [];
  const [first, ...others] = paths;
  const shared = first.factors.filter((factor) => others.every(({ factors }) => factors.includes(factor)));
  return shared.filter(({ value }) => (gradient === 0 ? value === 0 : Math.abs(value) <= SMALL));
}
