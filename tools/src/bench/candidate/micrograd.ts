import { targetWidth, type Problem } from '../workload/problem.js';
import { inBatches, NotOffered, type Candidate, type Trainer } from './candidate.js';
import { addTo, hinge, multiplied, relu, Scalar, summed } from './micrograd/scalar.js';

/**
 * Scalar autodiff with an object for every number of every row, rebuilt in each step, as in micrograd and its
 * JavaScript ports. Our own implementation of the idea, not one of those programs.
 */
export const micrograd: Candidate = { name: 'micrograd', engine: 'objects', bits: 64, setup };

function setup(problem: Problem): Trainer {
  const { activation, output, loss, optimizer, learningRate, batch, sizes, inputs, targets } = problem;
  if (activation !== 'relu' || output !== 'identity' || loss !== 'hinge' || optimizer !== 'sgd')
    throw new NotOffered('only relu, hinge and plain gradient descent');
  const neurons = problem.layers.map(({ units, inputs: width, weights, biases }) =>
    Array.from({ length: units }, (_, i) => ({
      weights: Array.from(weights.subarray(i * width, (i + 1) * width), (w) => new Scalar(w)),
      bias: new Scalar(biases[i]),
    })),
  );
  const parameters = neurons.flat().flatMap(({ weights, bias }) => [...weights, bias]);
  const width = targetWidth(problem);

  const meanLoss = (from: number): Scalar => {
    const rows = Array.from({ length: batch }, (_, k) => {
      const row = from + k;
      const x = Array.from(inputs.subarray(row * sizes[0], (row + 1) * sizes[0]), (v) => new Scalar(v));
      const y = neurons.reduce((values, layer, depth) => {
        const sums = layer.map(({ weights, bias }) =>
          weights.reduce((sum, w, j) => addTo(sum, multiplied(w, values[j])), bias),
        );
        return depth < neurons.length - 1 ? sums.map(relu) : sums;
      }, x);
      return summed(y.map((value, i) => hinge(value, targets[row * width + i])));
    });
    return multiplied(summed(rows), new Scalar(1 / batch));
  };
  return {
    steps: inBatches(problem, (row) => {
      meanLoss(row).backward();
      for (const parameter of parameters) {
        parameter.value -= learningRate * parameter.gradient;
        parameter.gradient = 0;
      }
    }),
    loss: () => meanLoss(0).value,
  };
}
