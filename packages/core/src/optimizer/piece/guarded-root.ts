import type { Convention } from '../convention.js';

/**
 * The root that adaptive methods divide by, kept away from 0 by ε: √s + ε in PyTorch, √(s + ε) in Keras.
 * Both are √(s + inside) + outside with one of the two zero, so that the loops need no branch.
 */
export interface GuardedRoot {
  readonly inside: number;
  readonly outside: number;
  readonly epsilon: number;
  /** The formula of the root of `symbol`. */
  write(this: void, symbol: string): string;
}

/** The root with ε where the convention puts it. */
export function guardedRoot(epsilon: number, convention: Convention): GuardedRoot {
  return convention === 'keras'
    ? { inside: epsilon, outside: 0, epsilon, write: (symbol) => `√(${symbol} + ε)` }
    : { inside: 0, outside: epsilon, epsilon, write: (symbol) => `(√${symbol} + ε)` };
}
