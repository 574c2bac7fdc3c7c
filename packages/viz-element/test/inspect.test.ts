import { handWorked, network } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { inspectionOf, mostImportant } from '../src/inspect/inspection.js';

describe('the inspection of a node', () => {
  const { graph } = handWorked('tutorial');

  it('splits a weighted sum into its terms', () => {
    const { incoming } = inspectionOf(graph, { node: 'h1/sum' });
    expect(incoming.map(({ name }) => name)).toEqual(['w1 · x1', 'w2 · x2', 'b1']);
    expect(incoming.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(0.6, 12);
  });

  it('lists the gradient along each edge, which add up to the gradient', () => {
    const { outgoing } = inspectionOf(graph, { node: 'h1/sigmoid' });
    expect(outgoing.map(({ name }) => name)).toEqual(['net(o1)', 'net(o2)']);
    const [gradient] = graph.node('h1/sigmoid').gradient.data;
    expect(outgoing.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(gradient, 14);
  });

  it('can be limited to one unit and one row', () => {
    const layers = network([2, 3, 1], { seed: 1 });
    layers.feed({
      x: [
        [0.5, -1],
        [1, 2],
      ],
      t: [[1], [0]],
    });
    const all = inspectionOf(layers, { node: 'hidden/tanh', unit: 2 });
    const one = inspectionOf(layers, { node: 'hidden/tanh', unit: 2, row: 1 });
    expect([all.isMean, one.isMean]).toEqual([true, false]);
    // In symbols only, and inputs as means.
    expect(all.formula).toMatchObject({ kind: 'relation', parts: { length: 2 } });
    expect(one.formula).toMatchObject({ kind: 'relation', parts: { length: 4 } });
    const sums = layers.node('hidden/sum').value.data;
    expect(all.incoming).toEqual([{ name: 'net(hidden₂)', value: (sums[2] + sums[5]) / 2 }]);
    expect(all.statistics?.count).toBe(2);
    expect(one.incoming).toEqual([{ name: 'net(hidden₂)', value: layers.node('hidden/sum').value.data[5] }]);
    const whole = inspectionOf(layers, { node: 'hidden/tanh', unit: 2, row: 0 });
    expect(all.outgoing[0].value).toBeCloseTo(one.outgoing[0].value + whole.outgoing[0].value, 14);
  });

  it('shows what a loss reads in the chosen row, or the means of all rows', () => {
    const layers = network([2, 3, 1], { seed: 1 });
    layers.feed({
      x: [
        [0.5, -1],
        [1, 2],
      ],
      t: [[1], [0]],
    });
    const [first, second] = layers.node('output/sigmoid').value.data;
    const read = (row?: number) => {
      const { incoming, isMean } = inspectionOf(layers, { node: 'E', ...(row !== undefined && { row }) });
      return { numbers: incoming.map(({ value }) => value), isMean };
    };
    expect(read()).toEqual({ numbers: [(first + second) / 2, 0.5], isMean: true });
    expect(read(1)).toEqual({ numbers: [second, 0], isMean: false });
  });

  it('lists the largest terms and adds up the others', () => {
    const parts = Array.from({ length: 20 }, (_, k) => ({ name: `p${k}`, value: k }));
    const { shown, others } = mostImportant(parts);
    expect(shown[0].name).toBe('p19');
    expect(others).toEqual({ count: 13, value: 78 });
  });
});
