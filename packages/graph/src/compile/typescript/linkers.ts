import { activationLinkers } from './activations.js';
import { entryLinkers } from './entries.js';
import type { Linkers } from './link.js';
import { lossLinkers } from './losses.js';
import { maskLinkers } from './mask.js';
import { matrixLinkers } from './matrix.js';
import { normaliseLinkers } from './normalise.js';
import { unitLinkers } from './units.js';

/** The instructions that the TypeScript engine supports; for others it calls the node's core function. */
export const linkers: Partial<Linkers> = {
  ...matrixLinkers,
  ...entryLinkers,
  ...unitLinkers,
  ...activationLinkers,
  ...lossLinkers,
  ...maskLinkers,
  ...normaliseLinkers,
  call({ node }, { call }) {
    const core = call(node);
    return () => {
      core.forward();
    };
  },
  callBack({ node, index, into, add, g }, { call }) {
    const core = call(node);
    return () => {
      core.backward(index, into, add, g);
    };
  },
};
