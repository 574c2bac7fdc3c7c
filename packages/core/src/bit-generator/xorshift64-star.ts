import { Fault } from '../fault.js';
import type { BitGenerator, BitStream, Seed } from './bit-generator.js';
import { splitmix } from './splitmix.js';
import { checkWords, halves } from './words.js';

/**
 * xorshift64*, period 2⁶⁴ − 1, with 24 random bits per number, as in Eureka Labs' micrograd: the same seed gives the same
 * points and the same weights in both. An integer seed *is* the initial state; any other text is hashed.
 *
 * Source: S. Vigna, "An experimental exploration of Marsaglia's xorshift generators, scrambled", ACM TOMS 42, 2016.
 */
export const xorshift64star: BitGenerator<'xorshift64*'> = {
  name: 'xorshift64*',
  seed: (seed) => stream(firstState(seed)),
  restore(words) {
    const [high, low] = checkWords(words, 2);
    return stream((BigInt(high) << 32n) | BigInt(low));
  },
};

function stream(first: bigint): BitStream {
  let state = first;
  const bits = (): number => {
    state ^= state >> 12n;
    state = BigInt.asUintN(64, state ^ (state << 25n));
    state ^= state >> 27n;
    return halves(BigInt.asUintN(64, state * 0x2545f4914f6cdd1dn))[0];
  };
  return {
    bits,
    next: () => (bits() >>> 8) / 2 ** 24,
    get words() {
      return halves(state);
    },
  };
}

function firstState(seed: Seed): bigint {
  const number = Number(seed);
  if (Number.isSafeInteger(number) && number > 0 && String(number) === String(seed)) return BigInt(number);
  if (typeof seed === 'string') return splitmix(seed, 1)[0];
  throw new Fault({
    what: 'bad seed for xorshift64*',
    found: seed,
    expected: 'a whole number, 1 or more, or a text',
  });
}
