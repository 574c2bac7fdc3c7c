import { marked, product, relation, type Fragment } from '../fragment/fragment.js';
import type { Path } from '../derivation.js';
import type { Block } from './block.js';
import type { Section } from './section.js';
import type { Writing } from './writing.js';

/** Every listed path: what it passes, its factors, their values, their product. */
export const paths: Section = {
  name: 'paths',
  write: (writing) => writing.derivation.paths.flatMap((path, k) => blocksOf(path, k, writing)),
};

function blocksOf(path: Path, k: number, writing: Writing): readonly Block[] {
  const { locale, derivation } = writing;
  const { factors, route } = path;
  const stops = route.map((name) => writing.name(name)).join(' → ');
  const heading: Block = { kind: 'heading', text: locale.path(k + 1, stops, writing.row(path)), about: path };
  // The target is E itself, so there is nothing to list.
  if (factors.length === 0) return [];
  const products = derivation.paths.map((each) => each.product);
  const result = writing.part(path.product, derivation.gradient, products);
  const numbers = (more: number): Fragment =>
    product(factors.map((factor) => marked(factor, writing.number(factor.value, more))));
  const formula = relation('=', [
    product(factors.map((factor) => writing.factor(factor))),
    ...(factors.length === 1 ? [result] : writing.working(result, numbers)),
  ]);
  return [heading, { kind: 'formula', formula, about: path }];
}
