import { family, type NameOf } from '../family.js';
import { xoroshiro128plus } from './xoroshiro128plus.js';
import { xorshift64star } from './xorshift64-star.js';

/** All generators of random bits; the first is the one to use, the others reproduce the figures of others. */
export const bitGenerators = family('random generator', [xoroshiro128plus, xorshift64star]);

export type BitGeneratorName = NameOf<typeof bitGenerators>;

export type { BitGenerator, BitStream, Seed } from './bit-generator.js';
