import { family, type NameOf } from '../family.js';
import { xoroshiro128plus } from './xoroshiro128plus.js';
import { xorshift64star } from './xorshift64-star.js';

/** All bit generators. The first is the default; the others reproduce the results of other programs. */
export const bitGenerators = family('random generator', [xoroshiro128plus, xorshift64star]);

export type BitGeneratorName = NameOf<typeof bitGenerators>;

export type { BitGenerator, BitStream, Seed } from './bit-generator.js';
