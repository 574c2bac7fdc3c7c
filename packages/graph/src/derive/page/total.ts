import { relation, sum, type Fragment } from '../fragment/fragment.js';
import { MOST_PARTS, type Section } from './section.js';

/** The sum over the paths; beyond the first few, all others are combined into one term. */
export const total: Section = {
  name: 'total',
  write(writing) {
    const { derivation, locale } = writing;
    const { paths, pathCount, gradient, subject } = derivation;
    if (pathCount <= 1) return [];
    const listed = paths.slice(0, MOST_PARTS).map(({ product }) => product);
    const others = Number(pathCount) - listed.length;
    const parts =
      others === 0 ? listed : [...listed, gradient - listed.reduce((total, part) => total + part, 0)];
    const written = (more: number): Fragment =>
      sum(parts.map((part) => writing.part(part, gradient, parts, more)));
    const formula = relation('=', [
      writing.gradientOf(subject.name),
      ...writing.working(writing.part(gradient, gradient, parts), written),
    ]);
    return [
      { kind: 'heading', text: locale.sumOfPaths(writing.count(pathCount)) },
      {
        kind: 'formula',
        formula,
        ...(others === 0 ? {} : { note: locale.otherWays(writing.count(restOf(pathCount, listed.length))) }),
      },
    ];
  },
};

function restOf(count: number | bigint, listed: number): number | bigint {
  return typeof count === 'bigint' ? count - BigInt(listed) : count - listed;
}
