import { compose, gradientsOf, handWorked, jacobian, network, sampleGradients } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';

describe('gradientsOf', () => {
  it('differentiates a weighted sum of several scalars, and leaves no trace on the graph', () => {
    const { graph } = handWorked('tutorial');
    const shown = graph.node('w5').gradient.data[0];
    const [one, two] = ['E1', 'E2'].map((id) => gradientsOf(graph, { [id]: 1 }));
    const both = gradientsOf(graph, { E1: 2, E2: -3 });
    for (const id of ['w1', 'w5', 'w8', 'b1', 'x1']) {
      const expected = 2 * one.get(id)!.data[0] - 3 * two.get(id)!.data[0];
      expect(both.get(id)?.data[0]).toBeCloseTo(expected, 15);
    }
    expect(graph.node('w5').gradient.data[0]).toBe(shown);
  });

  it('returns zeros of the right shape for an unconnected node', () => {
    const { graph } = handWorked('tutorial');
    expect(gradientsOf(graph, { E1: 1 }).get('w8')).toEqual({ shape: [], data: Float64Array.of(0) });
  });

  it('rejects a node that is not a scalar', () => {
    const graph = network([2, 3]);
    graph.feed({ x: [[1, 2]] });
    expect(() => gradientsOf(graph, { 'output/sum': 1 })).toThrow(/not a scalar: at output\/sum: found 3/);
  });
});

describe('jacobian', () => {
  it('of a linear layer with respect to its input is its weights', () => {
    const { graph, x } = compose((g) => {
      const x = g.input('x', 2, [5, 7]);
      g.weightedSum(
        x,
        g.parameter('W', [
          [1, 2],
          [3, 4],
          [5, 6],
        ]),
        undefined,
        { id: 'z' },
      );
      return { x };
    });
    expect(jacobian(graph, 'z', x.id)).toEqual({
      shape: [1, 3, 1, 2],
      data: Float64Array.of(1, 2, 3, 4, 5, 6),
    });
  });

  it('keeps rows independent: the result for one row does not depend on another', () => {
    const { graph } = compose((g) => {
      g.multiply(g.input('a', 1, [[2], [3]]), g.input('b', 1, [[5], [7]]), { id: 'y' });
      return {};
    });
    expect(jacobian(graph, 'y', 'a').data).toEqual(Float64Array.of(5, 0, 0, 7));
  });

  it('of softmax with respect to its input is diag(p) − p pᵀ', () => {
    const { graph, y } = compose((g) => ({ y: g.softmax(g.input('x', 3, [0.1, -0.4, 1.2])) }));
    const p = y.value.data;
    jacobian(graph, y.id, 'x').data.forEach((entry, k) => {
      const [i, j] = [Math.floor(k / 3), k % 3];
      expect(entry).toBeCloseTo((i === j ? p[i] : 0) - p[i] * p[j], 14);
    });
  });
});

describe('sampleGradients', () => {
  it('of a mean over the batch average to the gradient of the batch', () => {
    const graph = network([2, 3, 1], { loss: 'mean-squared-error' });
    graph.feed({
      x: [
        [1, 2],
        [3, -4],
        [0.5, 6],
      ],
      t: [[0], [1], [1]],
    });
    const samples = sampleGradients(graph, 'hidden/weights');
    expect(samples.shape).toEqual([3, 3, 2]);
    graph.parameter('hidden/weights').gradient.data.forEach((gradient, i) => {
      const mean = (samples.data[i] + samples.data[6 + i] + samples.data[12 + i]) / 3;
      expect(mean).toBeCloseTo(gradient, 14);
    });
  });
});
