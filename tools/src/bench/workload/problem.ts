import { Random } from '@bp-graph/core';
import type { Workload } from './workload.js';

/** A workload with its numbers, which depend on its name alone: everyone gets the same ones. */
export interface Problem extends Workload {
  /** [rows, inputs], uniform in [−1, 1). */
  readonly inputs: Float64Array;
  /** [rows, outputs], or class indices [rows] for a cross-entropy. */
  readonly targets: Float64Array;
  /** The initial parameters. */
  readonly layers: readonly Layer[];
}

/** The parameters of one layer. */
export interface Layer {
  readonly inputs: number;
  readonly units: number;
  /** [units, inputs] */
  readonly weights: Float64Array;
  readonly biases: Float64Array;
}

/**
 * Draws the numbers of a workload. Targets are random: if they could be memorised, gradients would vanish in the course
 * of a long measurement, and arithmetic on vanishing numbers has a speed of its own.
 */
export function problemOf(workload: Workload): Problem {
  const { name, sizes, rows } = workload;
  const random = new Random(name);
  const fill = (length: number, high: number): Float64Array =>
    Float64Array.from({ length }, () => random.uniform(-high, high));
  const layers = sizes.slice(1).map((units, k): Layer => {
    const inputs = sizes[k];
    const weights = fill(units * inputs, Math.sqrt(6 / (inputs + units)));
    return { inputs, units, weights, biases: fill(units, 0.1) };
  });
  return { ...workload, inputs: fill(rows * sizes[0], 1), targets: drawTargets(workload, random), layers };
}

/** The width of a target row. */
export function targetWidth({ sizes, loss }: Workload): number {
  return loss === 'softmax-cross-entropy' ? 1 : sizes[sizes.length - 1];
}

function drawTargets(workload: Workload, random: Random): Float64Array {
  const { sizes, rows, loss, output } = workload;
  const length = rows * targetWidth(workload);
  if (loss === 'softmax-cross-entropy')
    return Float64Array.from({ length }, () => random.integer(sizes[sizes.length - 1]));
  const low = output === 'sigmoid' ? 0 : -1;
  return Float64Array.from({ length }, () => (random.integer(2) === 0 ? low : 1));
}
