import type { Named } from '@bp-graph/core';
import type { Block } from './block.js';
import type { Writing } from './writing.js';

/** A part of a written derivation, which can be had alone. It writes nothing where there is nothing to say. */
export interface Section extends Named {
  readonly name: string;
  write(this: void, writing: Writing): readonly Block[];
}

/** The most parts of a sum that are written out; the others are written as one. */
export const MOST_PARTS = 8;
