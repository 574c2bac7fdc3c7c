import { compose, type Graph } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { allOf, trainBy, WAYS, type Way } from '../support/ways.js';

const [plain, ...others] = WAYS;

/** A loss over parameters alone, in a form of its own and by way of a product. */
const graphs: readonly (readonly [string, () => Graph])[] = [
  [
    'the distance of two parameters',
    () =>
      compose((g) => {
        const p = g.parameter('p', [[1, 2, -0.5]]);
        const q = g.parameter('q', [[0.5, -1, 3]]);
        g.loss('half-squared-error', g.tanh(p), g.scale(q, { factor: 0.25 }));
        return {};
      }).graph,
  ],
  [
    'two losses of one parameter',
    () =>
      compose((g) => {
        const p = g.parameter('p', [
          [1, 2],
          [3, 4],
        ]);
        g.loss('mean-squared-error', p, g.scale(p, { factor: 0.5 }));
        g.loss('huber', g.multiply(p, p), g.sigmoid(p), { weight: 0.125 });
        return {};
      }).graph,
  ],
  [
    'a parameter beside an input that the loss does not read',
    () =>
      compose((g) => {
        const p = g.parameter('p', [[1, -2]]);
        g.tanh(g.input('x', 2));
        g.loss('half-squared-error', p, g.scale(p, { factor: -1 }));
        return {};
      }).graph,
  ],
];

describe.each(others)('$name', (way: Way) => {
  it.each(graphs)('trains %s, without any data, as the plain path', async (_, draw) => {
    const run = async (by: Way) => {
      const graph = draw();
      const options = { steps: 20, optimizer: 'adam', penalty: { l2: 0.01 } } as const;
      const records = await allOf(trainBy(by, graph, options));
      return [...records, ...graph.parameters].flatMap((each) =>
        'loss' in each ? [each.loss, each.epoch] : Array.from(each.value.data),
      );
    };
    const wanted = await run(plain);
    const found = await run(way);
    expect(found).toHaveLength(wanted.length);
    found.forEach((x, i) => {
      expect(Math.abs(x - wanted[i])).toBeLessThan(way.isCoarse ? 1e-5 : 1e-11);
    });
  });
});
