import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { BitGenerator, BitStream } from './bit-generator.js';
import { splitmix } from './splitmix.js';
import { checkWords, halves } from './words.js';

/**
 * xoroshiro128+, period 2¹²⁸ − 1, with 53 random bits per number.
 * The seed is hashed into the state: used as it is, a small seed would start with numbers near 1.
 *
 * Source: D. Blackman, S. Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47, 2021.
 */
export const xoroshiro128plus: BitGenerator<'xoroshiro128+'> = {
  name: 'xoroshiro128+',
  seed: (seed) => stream(splitmix(seed, 2).flatMap(halves)),
  restore: (words) => stream(checkWords(words, 4)),
};

function stream(words: readonly number[]): BitStream {
  const generator = xoroshiro128plusFromState(words.map((word) => word | 0));
  return {
    bits: () => generator.next() >>> 0,
    next: () => uniformFloat64(generator),
    get words() {
      return generator.getState().map((word) => word >>> 0);
    },
  };
}
