import type { Convention } from '../convention.js';

/**
 * The root that adaptive methods divide by, kept from 0 by ε: √s + ε in PyTorch, √(s + ε) in Keras.
 * Both are √(s + inside) + outside with one of the two zero, so that the loops need not ask.
 */
export interface GuardedRoot {
  readonly inside: number;
  readonly outside: number;
  readonly epsilon: number;
  /** How the root of `symbol` is written. */
  write(this: void, symbol: string): string;
}

/** Where a convention puts ε. */
export function guardedRoot(epsilon: number, convention: Convention): GuardedRoot {
  return convention === 'keras'
    ? { inside: epsilon, outside: 0, epsilon, write: (symbol) => `√(${symbol} + ε)` }
    : { inside: 0, outside: epsilon, epsilon, write: (symbol) => `(√${symbol} + ε)` };
}
