import { activations, type ActivationName } from './activation/index.js';
import { combinations, type CombinationName } from './combine/index.js';
import { family } from './family.js';
import { losses, type LossName } from './loss/index.js';
import type { Operation } from './operation.js';
import { weightedSum } from './weighted-sum.js';

export type OperationName = ActivationName | CombinationName | LossName | 'weighted-sum';

/** All operations by name: those that files may contain and plans must support. */
export const operations = family<Operation>('operation', [
  weightedSum,
  ...combinations,
  ...activations,
  ...losses,
]);
