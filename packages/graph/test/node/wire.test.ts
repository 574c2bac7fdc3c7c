import { compose } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { neurons } from '../support/networks.js';

describe('a wire', () => {
  it('passes its contribution to the gradient back, and the contributions add up to the gradient', () => {
    const { graph } = neurons([2, 3, 3, 1]);
    for (const node of graph.nodes) {
      const parts = node.edges.map((edge) => edge.contribution());
      const sum = Float64Array.from(node.gradient.data, (_, i) =>
        parts.reduce((total, { data }) => total + data[i], graph.objective.get(node.id) ?? 0),
      );
      sum.forEach((total, i) => expect(total).toBeCloseTo(node.gradient.data[i], 14));
    }
    expect(graph.node('x1').edges).toHaveLength(3);
  });

  it('divides its contribution among the units of the consumer', () => {
    const { x } = compose((g) => {
      const x = g.input('x', 2, [[1, 2], [-1, 3]]); // prettier-ignore
      const y = g.weightedSum(x, g.parameter('W', [[3, 4], [5, 6]]), undefined, { id: 'y' }); // prettier-ignore
      g.loss('half-squared-error', y, g.target('t', 2, [[10, 20], [8, 14]])); // prettier-ignore
      return { x };
    });
    const [edge] = x.edges;
    const [first, second] = edge.consumer.gradient.data;
    expect([...edge.contribution(0).data].slice(0, 2)).toEqual([3 * first, 4 * first]);
    expect([...edge.contribution(1).data].slice(0, 2)).toEqual([5 * second, 6 * second]);
    const whole = edge.contribution().data;
    expect([...edge.contribution(0).data].map((part, i) => part + edge.contribution(1).data[i])).toEqual([
      ...whole,
    ]);
  });

  it('exists once for every time a node is read', () => {
    const { x, y } = compose((g) => {
      const x = g.input('x', 1, 3);
      const y = g.multiply(x, x, x);
      g.loss('half-squared-error', y, g.target('t', 1, 26));
      return { x, y };
    });
    expect(x.edges.map(({ consumer, index }) => [consumer.id, index])).toEqual([
      [y.id, 0],
      [y.id, 1],
      [y.id, 2],
    ]);
    expect(x.edges.map((edge) => edge.contribution().data[0])).toEqual([9, 9, 9]);
    expect(x.gradient.data[0]).toBe(27);
  });

  it('emits its contribution with every gradient', () => {
    const { x } = compose((g) => {
      const x = g.input('x', 1, 1);
      g.loss('half-squared-error', g.scale(x, { factor: 2 }), g.target('t1', 1, 0));
      g.loss('half-squared-error', g.scale(x, { factor: 3 }), g.target('t2', 1, 0));
      return { x };
    });
    const seen: number[][] = [[], []];
    x.edges.forEach((edge, k) => edge.contribution$.subscribe(({ data }) => seen[k].push(data[0])));
    x.set(2);
    expect(seen).toEqual([
      [4, 8],
      [9, 18],
    ]);
  });

  it('contributes 0 if the loss does not depend on it', () => {
    const { x } = compose((g) => {
      const x = g.input('x', 2, [1, 2]);
      g.tanh(x);
      g.loss('half-squared-error', g.stopGradient(x), g.target('t', 2, [0, 0]));
      return { x };
    });
    expect(x.edges.map((edge) => [...edge.contribution().data])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});
