import { Random, datasetOf, metrics, splitSamples, type Nested, type Samples } from '@bp-graph/core';
import { compose, network, probe, type Graph, type TrainingData } from '@bp-graph/graph';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { trainBy, WAYS } from './support/ways.js';

interface Moons {
  readonly X: readonly (readonly number[])[];
  readonly y: readonly number[];
  readonly W: readonly Nested[];
  readonly loss: readonly number[];
  readonly accuracy: readonly number[];
}

const moons = JSON.parse(readFileSync(new URL('data/moons.json', import.meta.url), 'utf8')) as Moons;

describe.each(WAYS)('known runs on the engine $name', (way) => {
  const limit = way.isCoarse ? 1e-4 : 1e-12;

  it("reproduce micrograd's moons, all 100 losses and accuracies", async () => {
    const graph = moonsNetwork();
    const accuracies = [accuracy(graph)];
    const losses: number[] = [];
    await trainBy(way, graph, {
      steps: 100,
      recordEvery: 1,
      learningRate: 1,
      schedule: ['linear', { steps: 100, end: 0.1 }],
      penalty: { l2: 2e-4, biases: true },
    }).forEach(({ loss }) => {
      losses.push(loss);
      accuracies.push(accuracy(graph));
    });
    expect(accuracies.slice(0, 100)).toEqual(moons.accuracy);
    expect(worstDeviation(losses, moons.loss)).toBeLessThan(limit);
    expect(graph.parameters.reduce((count, { units }) => count + units, 0)).toBe(337);
  });

  it("reproduce Eureka Labs' yin-yang with its random numbers, to the figures it prints", async () => {
    const random = new Random(42, 'xorshift64*');
    const [training, validation] = splitSamples(datasetOf('yin-yang').make(random), 0.8, 0.1);
    const graph = network([2, 8, 3], {
      output: 'identity',
      loss: 'softmax-cross-entropy',
      targetUnits: 1,
      weights: 'eureka',
      random,
    });
    const validationLosses = [probe(graph, { values: dataOf(validation) }).loss];
    const losses: number[] = [];
    await trainBy(way, graph, {
      data: dataOf(training),
      steps: 100,
      recordEvery: 1,
      learningRate: 0.1,
      optimizer: ['adamw', { beta2: 0.95, weightDecay: 1e-4 }],
      validation: dataOf(validation),
    }).forEach(({ loss, validationLoss, toStep }) => {
      losses.push(loss);
      if (toStep % 10 === 9 && toStep < 99) validationLosses.push(validationLoss ?? NaN);
    });
    const printed = [1.0122152826497561, 0.8466614840586785, 0.7433865082961447, 0.039060911134853764];
    expect(worstDeviation([...losses.slice(0, 3), losses[99]], printed)).toBeLessThan(limit);
    const figures = [
      1.053898, 0.781408, 0.503792, 0.417821, 0.286108, 0.218478, 0.176266, 0.133399, 0.094695, 0.078724,
    ];
    expect(validationLosses).toHaveLength(figures.length);
    figures.forEach((figure, k) => {
      expect(Math.abs(validationLosses[k] - figure)).toBeLessThan(way.isCoarse ? 2e-6 : 5.1e-7);
    });
    const outputs = probe(graph, { values: dataOf(training) }).value('output/identity');
    expect(metrics.get('accuracy').measure(outputs, training.targets)).toBeGreaterThan(0.95);
  });
});

function dataOf({ inputs, targets }: Samples): TrainingData {
  return { x: inputs, t: targets };
}

function moonsNetwork(): Graph {
  const { X, y, W } = moons;
  const { graph } = compose((g) => {
    const layer = (id: string, units: number) => ({
      weights: g.parameter(`${id}/weights`, W[Number(id) - 1]),
      bias: g.parameter(`${id}/bias`, new Array<number>(units).fill(0)),
    });
    const [first, second, third] = [layer('1', 16), layer('2', 16), layer('3', 1)];
    const h1 = g.relu(g.weightedSum(g.input('x', 2, X), first.weights, first.bias));
    const h2 = g.relu(g.weightedSum(h1, second.weights, second.bias));
    const score = g.weightedSum(h2, third.weights, third.bias, { id: 'score' });
    g.loss(
      'hinge',
      score,
      g.target(
        't',
        1,
        y.map((label) => 2 * label - 1),
      ),
      { id: 'E' },
    );
    return {};
  });
  return graph;
}

function accuracy(graph: Graph): number {
  const { data } = probe(graph).value('score');
  return moons.y.filter((label, row) => data[row] > 0 === (label === 1)).length / moons.y.length;
}

/** Relative to max(1e-3, |exact|). */
function worstDeviation(found: readonly number[], exact: readonly number[]): number {
  expect(found).toHaveLength(exact.length);
  return Math.max(...found.map((x, k) => Math.abs(x - exact[k]) / Math.max(1e-3, Math.abs(exact[k]))));
}
