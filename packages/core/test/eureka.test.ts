import { describe, expect, it } from 'vitest';
import { datasetOf, type Samples, splitSamples } from '../src/dataset/index.js';
import { fansOf, initializerOf } from '../src/initializer/index.js';
import { createOptimizer } from '../src/optimizer/index.js';
import { Random } from '../src/random.js';
import { worstDeviation } from './deviation.js';

/*
 * Eureka Labs' micrograd: its random numbers, points, weights and optimiser come from this package, and its 2-8-3
 * network (tanh, softmax, cross-entropy) is differentiated by hand. The figures are the ones that program prints.
 */
const HIDDEN = 8;
const CLASSES = 3;

describe('the yin-yang run of Eureka Labs', () => {
  const random = new Random(42, 'xorshift64*');
  const samples = datasetOf('yin-yang').make(random);
  const [train, validation] = splitSamples(samples, 0.8, 0.1);

  it('starts from the same points', () => {
    expect([...samples.inputs.data.subarray(0, 4)]).toEqual([
      -0.6436591148376465, 1.1290233135223389, 1.502126693725586, -1.2461860179901123,
    ]);
    expect([...samples.targets.data.subarray(0, 5)]).toEqual([0, 1, 2, 0, 1]);
  });

  it('has the same losses for a hundred steps', () => {
    const parameters = initialParameters(random);
    const adamw = createOptimizer('adamw', { beta2: 0.95, weightDecay: 1e-4 });
    const states = parameters.map(({ length }) => adamw.init(length));
    const losses: number[] = [];
    const validationLosses: number[] = [];
    for (let step = 0; step < 100; step++) {
      if (step % 10 === 0) validationLosses.push(backpropagate(parameters, validation).loss);
      const { loss, gradients } = backpropagate(parameters, train);
      losses.push(loss);
      const moment = { step, learningRate: 0.1 };
      parameters.forEach((parameter, i) => adamw.update(parameter, gradients[i], states[i], moment));
    }
    const printed = [1.0122152826497561, 0.8466614840586785, 0.7433865082961447, 0.039060911134853764];
    expect(worstDeviation([...losses.slice(0, 3), losses[99]], printed)).toBeLessThan(1e-12);
    expect(validationLosses.map((loss) => loss.toFixed(6))).toEqual(
      '1.053898 0.781408 0.503792 0.417821 0.286108 0.218478 0.176266 0.133399 0.094695 0.078724'.split(' '),
    );
  });
});

/** Weights and biases of the hidden and of the output layer. */
type Parameters = readonly [W1: Float64Array, b1: Float64Array, W2: Float64Array, b2: Float64Array];

function initialParameters(random: Random): Parameters {
  const weights = (units: number, inputs: number): Float64Array =>
    initializerOf('eureka').fill([units, inputs], fansOf([units, inputs]), random);
  return [weights(HIDDEN, 2), new Float64Array(HIDDEN), weights(CLASSES, HIDDEN), new Float64Array(CLASSES)];
}

function backpropagate(
  parameters: Parameters,
  { inputs, targets }: Samples,
): { loss: number; gradients: Parameters } {
  const [W1, b1, W2, b2] = parameters;
  const gradients = parameters.map(({ length }) => new Float64Array(length)) as unknown as Parameters;
  const share = 1 / targets.data.length;
  let loss = 0;
  targets.data.forEach((target, row) => {
    const x = inputs.data.subarray(2 * row, 2 * row + 2);
    const hidden = weightedSum(W1, b1, x).map(Math.tanh);
    const exponentials = weightedSum(W2, b2, hidden).map(Math.exp);
    const total = exponentials.reduce((sum, e) => sum + e, 0);
    loss -= share * Math.log(exponentials[target] / total);
    const deltas = exponentials.map((e, i) => share * (e / total - Number(i === target)));
    const hiddenDeltas = hidden.map(
      (h, i) => (1 - h * h) * deltas.reduce((sum, d, o) => sum + d * W2[o * HIDDEN + i], 0),
    );
    addOuter(deltas, hidden, gradients[2], gradients[3]);
    addOuter(hiddenDeltas, x, gradients[0], gradients[1]);
  });
  return { loss, gradients };
}

function weightedSum(weights: Float64Array, biases: Float64Array, inputs: Float64Array): Float64Array {
  return biases.map((bias, i) =>
    inputs.reduce((sum, x, j) => sum + weights[i * inputs.length + j] * x, bias),
  );
}

function addOuter(
  deltas: Float64Array,
  inputs: Float64Array,
  weights: Float64Array,
  biases: Float64Array,
): void {
  deltas.forEach((delta, i) => {
    biases[i] += delta;
    inputs.forEach((x, j) => (weights[i * inputs.length + j] += delta * x));
  });
}
