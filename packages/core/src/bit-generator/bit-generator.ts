import type { Named } from '../family.js';

/** What a stream of random numbers starts from: equal seeds give equal streams. The seeds 1 and `'1'` are the same. */
export type Seed = number | string;

/** A running stream of random bits. */
export interface BitStream {
  /** The next 32 bits, as a whole number in [0, 2³²). */
  bits(): number;
  /** The next number in [0, 1), as fine as the generator makes it. */
  next(): number;
  /** The state as 32-bit whole numbers: a stream restored from it continues bit for bit. */
  readonly words: readonly number[];
}

/** An algorithm that makes random bits. It knows nothing of distributions; those are drawn by `Random`. */
export interface BitGenerator<N extends string = string> extends Named {
  readonly name: N;
  /** A stream that starts from a seed. */
  seed(seed: Seed): BitStream;
  /**
   * The stream that had these words as its state.
   * @throws Fault if no stream of this generator can have them.
   */
  restore(words: readonly number[]): BitStream;
}
