import { compose, explainPlan, probe, type Draft, type Graph, type Handle } from '@bp-graph/graph';
import type { Tensor } from '@bp-graph/core';
import { describe, expect, it } from 'vitest';
import { machines } from '../../src/compile/machines.js';
import { expectPlain } from '../support/expect-plain.js';
import { trainBy, WAYS } from '../support/ways.js';

const table = (rows: number, units: number, factor = 1): Tensor => ({
  shape: [rows, units],
  data: Float64Array.from({ length: rows * units }, (_, i) => factor * Math.sin(1.7 * i + rows)),
});

/** Two layers of tanh, with something in between. */
function between(draw: (g: Draft, hidden: Handle) => Handle): Graph {
  return compose((g) => {
    const weights = (id: string, units: number, width: number): Handle =>
      g.parameter(id, table(units, width));
    const hidden = g.tanh(g.weightedSum(g.input('x', 3), weights('w', 5, 3)));
    const y = g.weightedSum(g.tanh(draw(g, hidden)), weights('v', 2, 5));
    g.loss('half-squared-error', y, g.target('t', 2), { id: 'E' });
    return {};
  }).graph;
}

const dropped = (): Graph =>
  between((g, hidden) => g.apply('dropout', [hidden], { rate: 0.3, seed: 2 ** 52 + 1 }));

const normalised = (): Graph =>
  between((g, hidden) =>
    g.apply('layer-normalisation', [
      hidden,
      g.parameter('gain', [1, 0.5, -1, 2, 1.5]),
      g.parameter('bias', [0, 0.1, -0.1, 0.2, 0]),
    ]),
  );

/** Weights of which others are dropped at every step. */
const weightsDropped = (): Graph =>
  compose((g) => {
    const weights = g.apply('dropout', [g.parameter('w', table(4, 3))], { rate: 0.25 });
    const y = g.weightedSum(g.tanh(g.weightedSum(g.input('x', 3), weights)), g.parameter('v', table(2, 4)));
    g.loss('half-squared-error', y, g.target('t', 2), { id: 'E' });
    return {};
  }).graph;

const networks = { dropped, normalised, 'weights dropped': weightsDropped };

describe.each(Object.entries(networks))('%s', (_, draw) => {
  it.each(machines.names)('needs nothing but kernels on the engine %s', (engine) => {
    expect(explainPlan(draw(), { rows: 8, engine })).not.toMatch(/^\w+ +\S+ +call/m);
  });

  // The last batch of an epoch is short, and step numbers grow to four digits.
  it.each(WAYS)('trains as on the plain path on the engine $name', async (way) => {
    const numbers = async (each: (typeof WAYS)[number]): Promise<number[]> => {
      const graph = draw();
      const data = { x: table(13, 3), t: table(13, 2, 0.5) };
      const options = { data, batchSize: 5, steps: 1050, recordEvery: 350, seed: 3, learningRate: 0.01 };
      await trainBy(each, graph, options).forEach(() => undefined);
      return graph.parameters.flatMap(({ value }) => Array.from(value.data));
    };
    const [found, wanted] = [await numbers(way), await numbers(WAYS[0])];
    found.forEach((x, i) => {
      expect(Math.abs(x - wanted[i])).toBeLessThan(way.isCoarse ? 1e-4 : 1e-11);
    });
  });
});

describe.each([...machines])('on the engine $name', (machine) => {
  it.each([0, 1])('dropout of rate %d drops the same entries as the plain path', (rate) => {
    const graph = between((g, hidden) => g.apply('dropout', [hidden], { rate }));
    graph.feed({ x: table(6, 3), t: table(6, 2) });
    expectPlain(graph, machine, true);
  });

  // Large ones whose squares overflow, ones that are all the same, and ones that are nearly so.
  it.each([
    ['one unit', [3]],
    ['many units', Array.from({ length: 33 }, (_, i) => Math.cos(i))],
    ['large numbers', machine.bytes === 8 ? [1e200, -3e199, 5e199] : [1e30, -3e29, 5e29]],
    ['one number over and over', [0.1, 0.1, 0.1]],
    ['one large number over and over', machine.bytes === 8 ? [1e200, 1e200] : [1e30, 1e30]],
    ['numbers near to each other', [1, 1.001, 0.999]],
  ])('a row of %s is normalised', (_, row) => {
    const { graph } = compose((g) => {
      const x = g.input('x', row.length, [row, row.map((entry) => -entry / 2)]);
      // A parameter precedes it, so that there is a gradient to pass back.
      const ones = g.parameter(
        'ones',
        row.map(() => 1),
      );
      const y = g.apply('layer-normalisation', [x, ones]);
      const z = g.apply('layer-normalisation', [g.multiply(x, g.tanh(y))]);
      g.loss('half-squared-error', z, g.target('t', row.length, [row.map(() => 0.3), row.map(() => -0.3)]));
      return {};
    });
    expect(Number.isFinite(probe(graph).loss)).toBe(true);
    expectPlain(graph, machine, false);
  });
});
