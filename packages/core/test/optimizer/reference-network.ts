import type { Penalty } from '../../src/penalty/index.js';

/** The parameters of the reference network, flat and row-major, by name. */
export type Parameters = Record<ParameterName, Float64Array>;
export type ParameterName = 'W1' | 'b1' | 'W2' | 'b2';

/** One row of inputs and its targets. */
export interface Row {
  readonly x: readonly number[];
  readonly t: readonly number[];
}

export const parameterNames: readonly ParameterName[] = ['W1', 'b1', 'W2', 'b2'];

/** A penalty with its strength, and whether it applies to biases as well. */
export interface PenaltyTerm {
  readonly penalty: Penalty;
  readonly strength: number;
  readonly biases: boolean;
}

/**
 * y = W2 tanh(W1 x + b1) + b2 with three inputs, four hidden units and two outputs; the loss is the mean of (y − t)²
 * over all outputs of all rows, plus penalties. Differentiated by hand, so that nothing here depends on the graph.
 */
export function objective(
  parameters: Parameters,
  rows: readonly Row[],
  penaltyTerms: readonly PenaltyTerm[],
): { loss: number; gradients: Parameters } {
  const gradients = zerosLike(parameters);
  let loss = 0;
  for (const row of rows) loss += backpropagate(parameters, row, 1 / (rows.length * row.t.length), gradients);
  for (const { penalty, strength, biases } of penaltyTerms) {
    for (const name of parameterNames) {
      if (name.startsWith('b') && !biases) continue;
      loss += penalty.value(parameters[name], strength);
      penalty.accumulate(parameters[name], strength, gradients[name]);
    }
  }
  return { loss, gradients };
}

function backpropagate(
  { W1, b1, W2, b2 }: Parameters,
  { x, t }: Row,
  share: number,
  into: Parameters,
): number {
  const hidden = Array.from(b1, (bias, i) => Math.tanh(bias + dot(x, W1, i)));
  const errors = Array.from(b2, (bias, o) => bias + dot(hidden, W2, o) - t[o]);
  const deltas = errors.map((error) => 2 * share * error);
  addOuter(deltas, hidden, into.W2, into.b2);
  const hiddenDeltas = hidden.map((h, i) => {
    const back = deltas.reduce((sum, delta, o) => sum + delta * W2[o * hidden.length + i], 0);
    return back * (1 - h * h);
  });
  addOuter(hiddenDeltas, x, into.W1, into.b1);
  return errors.reduce((sum, error) => sum + share * error * error, 0);
}

/** The product of a vector with row `row` of a matrix. */
function dot(vector: readonly number[], matrix: Float64Array, row: number): number {
  return vector.reduce((sum, v, j) => sum + v * matrix[row * vector.length + j], 0);
}

function addOuter(
  deltas: readonly number[],
  inputs: readonly number[],
  weights: Float64Array,
  biases: Float64Array,
): void {
  deltas.forEach((delta, i) => {
    biases[i] += delta;
    inputs.forEach((input, j) => (weights[i * inputs.length + j] += delta * input));
  });
}

function zerosLike({ W1, b1, W2, b2 }: Parameters): Parameters {
  const like = (array: Float64Array): Float64Array => new Float64Array(array.length);
  return { W1: like(W1), b1: like(b1), W2: like(W2), b2: like(b2) };
}
