import { activations, type ActivationName } from './activation/index.js';
import { combinations, type CombinationName } from './combine/index.js';
import { family } from './family.js';
import { losses, type LossName } from './loss/index.js';
import type { Operation } from './operation.js';
import { weightedSum } from './weighted-sum.js';

/** What operations are called. */
export type OperationName = ActivationName | CombinationName | LossName | 'weighted-sum';

/** Every operation there is, by name: what a file may name and a plan may meet. */
export const operations = family<Operation>('operation', [
  weightedSum,
  ...combinations,
  ...activations,
  ...losses,
]);
