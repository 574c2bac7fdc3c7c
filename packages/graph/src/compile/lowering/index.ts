import { activations, losses, operations, type Operation } from '@bp-graph/core';
import { rowActivation, scalarActivation } from './activation.js';
import { concat, divide, dot, linear, multiply, overUnits, slice } from './combination.js';
import { dropout } from './dropout.js';
import { layerNormalisation } from './layer-normalisation.js';
import { entrywiseLoss, softmaxCrossEntropy } from './loss.js';
import type { Lowering } from './lowering.js';
import { weightedSum } from './weighted-sum.js';

/** Operations with their own lowering; those of activations and losses follow from their families. */
const own: Readonly<Record<string, Lowering>> = {
  'weighted-sum': weightedSum,
  add: linear(() => 1),
  subtract: linear((_, index) => 1 - 2 * index),
  scale: linear(({ attributes }) => attributes['factor'] as number),
  'weighted-total': linear(({ attributes }, index) => (attributes['weights'] as readonly number[])[index]),
  'stop-gradient': linear(() => 1),
  concat,
  slice,
  multiply,
  divide,
  sum: overUnits(() => 1),
  mean: overUnits((units) => 1 / units),
  dot,
  dropout,
  'layer-normalisation': layerNormalisation,
  'softmax-cross-entropy': softmaxCrossEntropy,
};

/** The lowerings of all library operations; those without one are called. */
const lowerings: ReadonlyMap<Operation, Lowering> = new Map([
  ...activations.names.map((name, f): [Operation, Lowering] => {
    const operation = activations.get(name);
    return [operation, operation.scalar === undefined ? rowActivation(f) : scalarActivation(f)];
  }),
  ...losses.names.map((name, f): [Operation, Lowering] => [losses.get(name), entrywiseLoss(f)]),
  ...Object.entries(own).map(([name, lowering]): [Operation, Lowering] => [operations.get(name), lowering]),
]);

/** The lowering of an operation, if it has one. A custom operation has none, whatever its name. */
export function loweringOf(operation: Operation): Lowering | undefined {
  return lowerings.get(operation);
}

export type { LoweredNode, Lowering, Target } from './lowering.js';
