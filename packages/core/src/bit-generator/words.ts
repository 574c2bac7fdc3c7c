import { Fault } from '../fault.js';

/** The two 32-bit halves of a 64-bit word, high half first. */
export function halves(word: bigint): [high: number, low: number] {
  return [Number(word >> 32n), Number(word & 0xffffffffn)];
}

/**
 * Returns the words of a saved state after checking them.
 * @throws Fault if they are not `count` 32-bit unsigned integers, or are all zero: a shift register never leaves zero.
 */
export function checkWords(words: readonly number[], count: number): readonly number[] {
  // Saved states come from files, so their type is not guaranteed.
  const found: unknown = words;
  const valid =
    Array.isArray(found) &&
    found.length === count &&
    found.every((word) => Number.isInteger(word) && word >= 0 && word < 2 ** 32) &&
    found.some((word) => word !== 0);
  if (valid) return words;
  throw new Fault({
    what: 'not a state of this random generator',
    where: 'words',
    found: words,
    expected: `${count} whole numbers from 0 to 2³² − 1, not all 0`,
  });
}
