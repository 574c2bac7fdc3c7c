import { callable, checkArgument, type OptionCheck } from '../argument.js';
import { type Family, family, resolve } from '../family.js';
import { isRecord } from '../fault.js';
import type { AnyOptions } from '../options.js';
import { adagrad } from './adagrad.js';
import { adam } from './adam.js';
import { adamw } from './adamw.js';
import { amsgrad } from './amsgrad.js';
import { momentum } from './momentum.js';
import { nesterov } from './nesterov.js';
import type { Optimizer } from './optimizer.js';
import { rmsprop } from './rmsprop.js';
import { sgd } from './sgd.js';
import type { Updater } from './updater.js';

const members = [sgd, momentum, nesterov, adagrad, rmsprop, adam, adamw, amsgrad] as const;

export type OptimizerName = (typeof members)[number]['name'];

/** All optimisers, in the order in which menus show them. */
export const optimizers: Family<Optimizer<OptimizerName>> = family('optimiser', members);

/**
 * The updater of a built-in optimiser, by name, or of a custom one.
 * @throws Fault for an unknown name, an unknown option or an invalid value, and if a custom optimiser makes no updater.
 */
export function createOptimizer(
  choice: OptimizerName | Optimizer,
  options?: AnyOptions,
  where?: string,
): Updater {
  const updater = resolve<Optimizer>(choice, optimizers, where).create(options, where);
  checkArgument(updater, 'updater', updaterCheck, where);
  return updater;
}

const updaterCheck: OptionCheck = {
  expected: 'an object of the functions init and update',
  allows: (found) => isRecord(found) && [found['init'], found['update']].every(callable.allows),
};

export { checkRate } from './check-rate.js';
export type { Piece, PieceDescription } from './chain.js';
export type { Convention } from './convention.js';
export { defineOptimizer, type Optimizer, type OptimizerDefinition, renamed } from './optimizer.js';
/** The pieces that optimisers are made of, for custom ones with `defineOptimizer`. */
export * as optimizerPieces from './piece/index.js';
export type { Floats, KernelPiece, KernelUse, OptimizerState, UpdateMoment, Updater } from './updater.js';
