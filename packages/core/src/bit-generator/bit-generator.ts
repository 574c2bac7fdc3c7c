import type { Named } from '../family.js';

/** The seed of a stream of random numbers: equal seeds give equal streams. The seeds 1 and `'1'` are the same. */
export type Seed = number | string;

/** A running stream of random bits. */
export interface BitStream {
  /** The next 32 bits, as an integer in [0, 2³²). */
  bits(): number;
  /** The next number in [0, 1), with the full resolution of the generator. */
  next(): number;
  /** The state as 32-bit unsigned integers: a stream restored from it continues bit for bit. */
  readonly words: readonly number[];
}

/** An algorithm that produces random bits. Distributions are built on top of it by `Random`. */
export interface BitGenerator<N extends string = string> extends Named {
  readonly name: N;
  /** A new stream from a seed. */
  seed(seed: Seed): BitStream;
  /**
   * The stream that had these words as its state.
   * @throws Fault if they are not a valid state of this generator.
   */
  restore(words: readonly number[]): BitStream;
}
