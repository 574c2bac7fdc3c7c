import { loadPeer } from '../peers/load.js';
import type { Problem } from '../workload/problem.js';
import { inBatches, NotOffered, type Candidate, type Trainer } from './candidate.js';
import { requireGradientDescent, requireLayers } from './require-layers.js';

/**
 * brain.js: layers of neurons, trained row by row. Calls directly what its `train` calls for each row, which is faster.
 */
export const brain: Candidate = {
  name: 'brain.js',
  engine: 'float32',
  bits: 32,
  peer: true,
  deviation: ({ batch }) =>
    batch === 1 ? undefined : 'updates its weights after every row of a batch, so its gradients differ',
  setup,
};

interface Brain {
  readonly NeuralNetwork: new (options: object) => BrainNetwork;
}

interface BrainNetwork {
  sizes: readonly number[];
  readonly biases: readonly Float32Array[];
  readonly weights: readonly (readonly Float32Array[])[];
  initialize(): void;
  updateTrainingOptions(options: object): void;
  runInput(input: Float32Array): Float32Array;
  trainPattern(row: BrainRow): void;
}

interface BrainRow {
  readonly input: Float32Array;
  readonly output: Float32Array;
}

async function setup(problem: Problem): Promise<Trainer> {
  requireLayers(problem);
  requireGradientDescent(problem);
  const { sizes, layers, rows, batch, activation, output, loss, learningRate, inputs, targets } = problem;
  if (loss !== 'half-squared-error' || activation !== output)
    throw new NotOffered('only squared error and one activation for all layers');
  const { NeuralNetwork } = (await loadPeer('brain.js')) as Brain;
  const network = new NeuralNetwork({ activation });
  network.sizes = sizes;
  network.initialize();
  // It rejects a momentum of exactly 0.
  network.updateTrainingOptions({ activation, learningRate: learningRate / batch, momentum: 1e-9 });
  layers.forEach(({ inputs: width, weights, biases }, k) => {
    network.biases[k + 1].set(biases);
    network.weights[k + 1].forEach((row, i) => {
      row.set(weights.subarray(i * width, (i + 1) * width));
    });
  });
  const table = Array.from({ length: rows }, (_, row): BrainRow => ({
    input: rowOf(inputs, row, sizes[0]),
    output: rowOf(targets, row, sizes[sizes.length - 1]),
  }));
  return {
    steps: inBatches(problem, (first) => {
      for (let row = first; row < first + batch; row++) network.trainPattern(table[row]);
    }),
    loss() {
      const first = table.slice(0, batch);
      const sum = first.reduce((total, { input, output: t }) => {
        const y = network.runInput(input);
        return total + y.reduce((squares, value, i) => squares + (value - t[i]) ** 2 / 2, 0);
      }, 0);
      return sum / batch;
    },
  };
}

function rowOf(table: Float64Array, row: number, width: number): Float32Array {
  return Float32Array.from(table.subarray(row * width, (row + 1) * width));
}
