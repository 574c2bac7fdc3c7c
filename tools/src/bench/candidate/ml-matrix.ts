import { loadPeer } from '../peers/load.js';
import { targetWidth, type Problem } from '../workload/problem.js';
import { inBatches, type Candidate, type Trainer } from './candidate.js';
import { activations } from './hand/activation.js';
import { losses } from './hand/loss.js';
import { requireGradientDescent, requireLayers } from './require-layers.js';

/** ml-matrix has no networks: its matrix products, combined with the hand-written activations and losses. */
export const mlMatrix: Candidate = { name: 'ml-matrix', engine: 'float64', bits: 64, peer: true, setup };

interface MatrixLike {
  mmul(other: MatrixLike): MatrixLike;
  transpose(): MatrixLike;
  addRowVector(vector: ArrayLike<number>): MatrixLike;
  sub(other: MatrixLike): MatrixLike;
  mul(factor: number): MatrixLike;
  sum(by: 'column'): number[];
  to1DArray(): number[];
}

interface MlMatrix {
  readonly Matrix: { from1DArray(rows: number, columns: number, values: ArrayLike<number>): MatrixLike };
}

async function setup(problem: Problem): Promise<Trainer> {
  requireLayers(problem);
  requireGradientDescent(problem);
  const { Matrix } = (await loadPeer('ml-matrix')) as MlMatrix;
  const { batch, sizes, rows, inputs, targets, learningRate } = problem;
  const layers = problem.layers.map(({ inputs: width, units, weights, biases }, k) => ({
    units,
    weights: Matrix.from1DArray(units, width, weights),
    biases: biases.slice(),
    activation: activations[k < problem.layers.length - 1 ? problem.activation : problem.output],
  }));
  const batches = Array.from({ length: rows / batch }, (_, k) =>
    Matrix.from1DArray(batch, sizes[0], inputs.subarray(k * batch * sizes[0], (k + 1) * batch * sizes[0])),
  );
  const { value, derive } = losses[problem.loss];
  const width = targetWidth(problem);

  /** The values of all layers, starting with the inputs. */
  const forward = (k: number): MatrixLike[] =>
    layers.reduce(
      (values, { weights, biases, units, activation }, depth) => {
        const z = Float64Array.from(values[depth].mmul(weights.transpose()).addRowVector(biases).to1DArray());
        activation.apply(z);
        return [...values, Matrix.from1DArray(batch, units, z)];
      },
      [batches[k]],
    );
  const outputsOf = (values: readonly MatrixLike[]): Float64Array =>
    Float64Array.from(values[layers.length].to1DArray());
  return {
    steps: inBatches(problem, (row) => {
      const values = forward(row / batch);
      const y = outputsOf(values);
      let slopes = new Float64Array(y.length);
      derive(y, targets, row * width, batch, slopes);
      for (let depth = layers.length - 1; depth >= 0; depth--) {
        const layer = layers[depth];
        layer.activation.scale(slopes, Float64Array.from(values[depth + 1].to1DArray()));
        const deltas = Matrix.from1DArray(batch, layer.units, slopes);
        if (depth > 0) slopes = Float64Array.from(deltas.mmul(layer.weights).to1DArray());
        layer.weights.sub(deltas.transpose().mmul(values[depth]).mul(learningRate));
        deltas.sum('column').forEach((gradient, i) => (layer.biases[i] -= learningRate * gradient));
      }
    }),
    loss: () => value(outputsOf(forward(0)), targets, 0, batch),
  };
}
