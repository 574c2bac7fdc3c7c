import { look } from './look.js';

/**
 * The key under which graphs and sessions store their kind. `Symbol.for` makes it the same for every copy of this library
 * on a page, so that each recognises the others' objects.
 */
export const KIND = Symbol.for('bp-graph/kind');

/** The kind of an object of this library; undefined for anything else. */
export function kindOf(value: unknown): unknown {
  return look(() => Reflect.get(Object(value), KIND) as unknown);
}
