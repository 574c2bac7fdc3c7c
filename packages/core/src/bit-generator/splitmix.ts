import type { Seed } from './bit-generator.js';

const GOLDEN_GAMMA = 0x9e3779b97f4a7c15n;

/**
 * `count` words of 64 bits that depend on every character of the seed; neighbouring seeds give unrelated words. A number counts as
 * its decimal text, so that a seed means the same in code, in a file and in a URL.
 *
 * Source: G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
 */
export function splitmix(seed: Seed, count: number): bigint[] {
  // Adding 0 first makes −0 the seed 0.
  let state = absorb(String(typeof seed === 'number' ? seed + 0 : seed));
  return Array.from({ length: count }, () => {
    state = BigInt.asUintN(64, state + GOLDEN_GAMMA);
    return mix(state);
  });
}

/** The hash state after the characters of a text, from which hashing can continue. */
export function absorb(text: string): bigint {
  let state = 0n;
  for (const character of text) state = mix(state + GOLDEN_GAMMA + BigInt(character.codePointAt(0) ?? 0));
  return state;
}

/** A bijective mix of 64 bits in which every input bit affects every output bit. */
function mix(word: bigint): bigint {
  let z = BigInt.asUintN(64, word);
  z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
  z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
  return z ^ (z >> 31n);
}
