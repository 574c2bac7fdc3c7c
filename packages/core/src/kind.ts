import { look } from './look.js';

/**
 * Under this name graphs and sessions tell what they are. It is the same in every copy of this library on a page, so that
 * one knows what another made.
 */
export const KIND = Symbol.for('bp-graph/kind');

/** What something of this library is. What only looks like it, or stands in for it as a proxy does, is nothing. */
export function kindOf(value: unknown): unknown {
  return look(() => Reflect.get(Object(value), KIND) as unknown);
}
