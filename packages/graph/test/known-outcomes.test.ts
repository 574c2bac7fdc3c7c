import { compose, train } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';

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
