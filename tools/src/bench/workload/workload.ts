import type { Named } from '@bp-graph/core';
import type { Goal } from './goal.js';

/** A network, its data and how to train it, the same for every candidate. */
export interface Workload extends Named {
  /** Network and variant: `W2`, `W2-wide`. */
  readonly name: string;
  /** Units per layer, inputs first. */
  readonly sizes: readonly number[];
  /** Activation of the hidden layers. */
  readonly activation: 'sigmoid' | 'tanh' | 'relu';
  /** Activation of the output layer. */
  readonly output: 'sigmoid' | 'tanh' | 'identity';
  /** Summed over the units of a row, averaged over the rows of a batch. */
  readonly loss: 'half-squared-error' | 'softmax-cross-entropy' | 'hinge';
  readonly optimizer: 'sgd' | 'adam';
  readonly learningRate: number;
  /** Rows of the data: a whole number of batches, which are repeated in order. */
  readonly rows: number;
  readonly batch: number;
  /**
   * Granularity of the graph: a node for a layer, for one unit of it, or for every single product and sum of every row
   * of the batch. The numbers are the same.
   */
  readonly grain: 'layer' | 'unit' | 'scalar';
  /** Whether a hidden layer as wide as the one before adds that layer's values to its own. */
  readonly residual?: true;
  /** Steps after which the losses of all candidates are compared. */
  readonly checkedSteps: number;
  /** Whether every measurement is of a new process: its first `checkedSteps` steps, compilation included. */
  readonly fresh?: true;
  /** Seconds per measurement, if reporting takes so long that the default is too short. */
  readonly slice?: number;
  /** The names of those who take part; everyone by default. */
  readonly candidates?: readonly string[];
  /** The least width, in bits, of the numbers with which our goals must be met. */
  readonly precision: 32 | 64;
  readonly goals: readonly Goal[];
}

/** A title such as `2-8-8-8-1 tanh, batch 10`, with whatever else is special. */
export function titleOf(workload: Workload): string {
  const { sizes, activation, batch, optimizer, grain, residual, fresh, checkedSteps } = workload;
  return [
    `${sizes.join('-')} ${activation}`,
    `batch ${batch}`,
    ...(optimizer === 'sgd' ? [] : ['Adam']),
    ...(residual === true ? ['residual'] : []),
    ...{ layer: [], unit: ['one-unit nodes'], scalar: ['unrolled to scalar nodes'] }[grain],
    ...(fresh === true ? [`${firstSteps(checkedSteps)} of a fresh process`] : []),
  ].join(', ');
}

/** For example `the first 1,000 steps`. */
export function firstSteps(count: number): string {
  return count === 1 ? 'the first step' : `the first ${count.toLocaleString('en-US')} steps`;
}

/**
 * Floating-point operations of the matrix products in one step: forward, towards the weights, and towards the values of
 * all layers but the first. Activations, loss and update are not counted; products with 0 are, even if they are
 * skipped.
 */
export function flopsOf({ sizes, batch }: Workload): number {
  const perRow = sizes.slice(1).map((units, k) => 2 * units * sizes[k] * (k === 0 ? 2 : 3));
  return batch * perRow.reduce((sum, flops) => sum + flops, 0);
}
