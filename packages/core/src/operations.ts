import { activations } from './activation/index.js';
import { combinations } from './combine/index.js';
import { family } from './family.js';
import { losses } from './loss/index.js';
import type { Operation } from './operation.js';
import { weightedSum } from './weighted-sum.js';

/** Every operation there is, by name: what a file may name and a plan may meet. */
export const operations = family<Operation>('operation', [
  weightedSum,
  ...combinations,
  ...activations,
  ...losses,
]);
