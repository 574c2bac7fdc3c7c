import type { Named } from '@bp-graph/core';
import type { Block } from './block.js';
import type { Writing } from './writing.js';

/** A section of a written derivation, which can also be requested alone. It is empty if there is nothing to say. */
export interface Section extends Named {
  readonly name: string;
  write(this: void, writing: Writing): readonly Block[];
}

/** The most terms of a sum to write out; the others are combined into one. */
export const MOST_PARTS = 8;
