import { targetWidth, type Problem } from '../workload/problem.js';
import { inBatches, type Candidate, type Trainer } from './candidate.js';
import { DenseLayer } from './hand/dense-layer.js';
import { losses } from './hand/loss.js';

/** Plain loops over float64 arrays, as an expert would write them without a library. */
export const hand: Candidate = { name: 'hand', engine: 'float64', bits: 64, setup };

function setup(problem: Problem): Trainer {
  const { inputs, targets, batch, sizes, residual = false } = problem;
  const last = problem.layers.length - 1;
  const layers = problem.layers.map((layer, k) => {
    const skips = residual && k > 0 && k < last && layer.inputs === layer.units;
    return new DenseLayer(layer, problem, k < last ? problem.activation : problem.output, skips);
  });
  const { value, derive } = losses[problem.loss];
  const output = layers[last];
  const width = targetWidth(problem);

  const forward = (row: number): void => {
    layers[0].forward(inputs, row * sizes[0]);
    for (let k = 1; k <= last; k++) layers[k].forward(layers[k - 1].values, 0);
  };
  const backward = (row: number): void => {
    derive(output.values, targets, row * width, batch, output.deltas);
    for (let k = last; k > 0; k--) layers[k].backward(layers[k - 1].values, 0, layers[k - 1].deltas);
    layers[0].backward(inputs, row * sizes[0]);
  };
  return {
    steps: inBatches(problem, (row) => {
      forward(row);
      backward(row);
      for (const layer of layers) layer.update();
    }),
    loss() {
      forward(0);
      return value(output.values, targets, 0, batch);
    },
  };
}
