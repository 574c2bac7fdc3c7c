import { handWorked, network, nudge, probe } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';

describe('a nudge', () => {
  it('predicts the change of the loss from the gradient, and better for smaller moves', () => {
    const { graph } = handWorked('tutorial');
    const errors = [0.1, 0.01, 0.001].map((by) => {
      const { predicted, real } = nudge(graph, { node: 'o1/sum' }, by);
      return Math.abs(predicted - real);
    });
    expect(errors[0]).toBeGreaterThan(50 * errors[1]);
    expect(errors[1]).toBeGreaterThan(50 * errors[2]);
    expect(errors[2]).toBeLessThan(1e-6);
  });

  it('moves a parameter as setting it would', () => {
    const { graph } = handWorked('tutorial');
    const { real } = nudge(graph, { node: 'w5' }, 0.25);
    expect(real).toBeCloseTo(probe(graph, { values: { w5: 0.75 } }).loss - graph.loss, 14);
  });

  it('moves one unit, in one row or in all of them', () => {
    const graph = network([2, 3, 1], { seed: 1 });
    graph.feed({
      x: [
        [0.5, -1],
        [1, 2],
      ],
      t: [[1], [0]],
    });
    const one = nudge(graph, { node: 'hidden/tanh', unit: 2, row: 1 }, 1e-3);
    const other = nudge(graph, { node: 'hidden/tanh', unit: 2, row: 0 }, 1e-3);
    const both = nudge(graph, { node: 'hidden/tanh', unit: 2 }, 1e-3);
    expect(both.predicted).toBeCloseTo(one.predicted + other.predicted, 15);
    expect(both.real).toBeCloseTo(one.real + other.real, 8);
    expect(one.predicted).not.toBe(other.predicted);
  });

  it('leaves the graph unchanged', () => {
    const { graph } = handWorked('tutorial');
    const before = graph.loss;
    nudge(graph, { node: 'h1/sigmoid' }, 1);
    expect(graph.loss).toBe(before);
    expect(graph.node('h1/sigmoid').value.data[0]).toBeCloseTo(0.6457, 4);
  });

  it('rejects a unit that does not exist', () => {
    expect(() => nudge(handWorked('tutorial').graph, { node: 'h1/sum', unit: 1 }, 1)).toThrow(
      /no such unit: at h1\/sum: found 1, expected 0 to 0/,
    );
  });
});
