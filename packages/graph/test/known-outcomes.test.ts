import { datasetOf, Random, splitSamples, metrics } from '@bp-graph/core';
import { compose, network, probe, train, type TrainingData } from '@bp-graph/graph';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('two moons, the demonstration of micrograd', () => {
  const moons = JSON.parse(readFileSync(new URL('data/moons.json', import.meta.url), 'utf8')) as {
    readonly X: readonly (readonly number[])[];
    readonly y: readonly number[];
    readonly W: readonly (readonly (readonly number[])[])[];
    readonly loss: readonly number[];
    readonly accuracy: readonly number[];
  };
  const signs = moons.y.map((label) => [2 * label - 1]);

  it('has the published loss and accuracy at each of a hundred steps, to 1e-12', () => {
    const { graph, y } = compose((g) => {
      const x = g.input('x', 2, moons.X);
      const layer = (from: typeof x | ReturnType<typeof g.relu>, k: number) =>
        g.weightedSum(
          from,
          g.parameter(`W${k}`, moons.W[k]),
          g.parameter(
            `b${k}`,
            moons.W[k].map(() => 0),
          ),
        );
      const y = layer(g.relu(layer(g.relu(layer(x, 0)), 1)), 2);
      g.loss('hinge', y, g.target('t', 1, signs));
      return { y };
    });
    const accuracies: number[] = [];
    const losses: number[] = [];
    const accuracy = (): void => {
      const right = signs.filter(([sign], row) => y.value.data[row] > 0 === sign > 0);
      accuracies.push(right.length / signs.length);
    };
    accuracy();
    train(graph, {
      steps: 100,
      learningRate: 1,
      schedule: ['linear', { steps: 100, end: 0.1 }],
      penalty: { l2: 2e-4, biases: true },
    }).subscribe(({ loss }) => {
      losses.push(loss);
      accuracy();
    });
    expect(worst(losses, moons.loss)).toBeLessThan(1e-12);
    expect(accuracies.slice(0, 100)).toEqual(moons.accuracy);
  });
});

describe('yin and yang, the demonstration of Eureka Labs', () => {
  const random = new Random(42, 'xorshift64*');
  const samples = datasetOf('yin-yang').make(random);
  const [training, validation] = splitSamples(samples, 0.8, 0.1);
  const dataOf = ({ inputs, targets }: typeof samples): TrainingData => ({ x: inputs, t: targets });

  it('has the published training and validation losses', () => {
    const graph = network([2, 8, 3], {
      output: 'identity',
      loss: 'softmax-cross-entropy',
      targetUnits: 1,
      weights: 'eureka',
      random,
    });
    const losses: number[] = [];
    const validationLosses = [probe(graph, { values: dataOf(validation) }).loss];
    train(graph, {
      data: dataOf(training),
      steps: 100,
      optimizer: ['adamw', { beta2: 0.95, weightDecay: 1e-4 }],
      learningRate: 0.1,
      validation: dataOf(validation),
    }).subscribe(({ loss, validationLoss, toStep }) => {
      losses.push(loss);
      if (toStep % 10 === 9 && toStep < 99) validationLosses.push(validationLoss!);
    });
    const printed = [1.0122152826497561, 0.8466614840586785, 0.7433865082961447, 0.039060911134853764];
    expect(worst([...losses.slice(0, 3), losses[99]], printed)).toBeLessThan(1e-12);
    expect(validationLosses.map((loss) => loss.toFixed(6))).toEqual(
      '1.053898 0.781408 0.503792 0.417821 0.286108 0.218478 0.176266 0.133399 0.094695 0.078724'.split(' '),
    );
    const outputs = probe(graph, { values: dataOf(training) }).value('output/identity');
    expect(metrics.get('accuracy').measure(outputs, training.targets)).toBeGreaterThan(0.95);
  });
});

describe('expressions differentiated by hand elsewhere', () => {
  it('give 0, 1, 1, 0 for the exclusive or of Goodfellow, Bengio and Courville', () => {
    const { y } = compose((g) => {
      const x = g.input('x', 2, [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ]);
      const hidden = g.relu(
        g.weightedSum(
          x,
          g.parameter('W', [
            [1, 1],
            [1, 1],
          ]),
          g.parameter('c', [0, -1]),
        ),
      );
      return { y: g.weightedSum(hidden, g.parameter('w', [[1, -2]])) };
    });
    expect(Array.from(y.value.data)).toEqual([0, 1, 1, 0]);
  });

  it.each([
    [
      'frozen biases',
      [0.1, 0.2, 0.3, 0.4, 0.5, 0.6],
      [0.1, 0.1, 0.1],
      true,
      0.05258173330022622,
      0.05084141778719323,
    ],
    [
      'biases of their own',
      [0.1, 0.15, 0.2, 0.25, 0.3, 0.35],
      [0.1, 0.15, 0.2],
      false,
      0.06522382316419116,
      0.059597272183813554,
    ],
  ] as const)(
    'give the loss after one step of a 2-2-1 network with %s',
    (_, w, [b1, b2, b3], frozen, before, after) => {
      const { graph } = compose((g) => {
        const x = [g.input('x1', 1, 1), g.input('x2', 1, 0)];
        const [c1, c2, c3] = [b1, b2, b3].map((b, k) => g.parameter(`b${k + 1}`, b, { frozen }));
        const h = [
          g.neuron('h1', x, w.slice(0, 2), c1, 'sigmoid'),
          g.neuron('h2', x, w.slice(2, 4), c2, 'sigmoid'),
        ];
        g.loss('half-squared-error', g.neuron('y', h, w.slice(4), c3, 'sigmoid'), g.target('t', 1, 1));
        return {};
      });
      expect(graph.loss).toBeCloseTo(before, 14);
      train(graph, { steps: 1, learningRate: 0.5 }).subscribe();
      expect(graph.loss).toBeCloseTo(after, 14);
    },
  );
});

/** The largest difference, relative to the exact number or 10⁻³. */
function worst(found: readonly number[], exact: readonly number[]): number {
  expect(found).toHaveLength(exact.length);
  return Math.max(...found.map((x, i) => Math.abs(x - exact[i]) / Math.max(1e-3, Math.abs(exact[i]))));
}
