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

  it('tells apart the units that a unit gets its gradient from, which add up to it', () => {
    const layers = network([2, 3, 3, 2], { seed: 1, activation: 'softmax' });
    const rows = [[0.5, -1], [1, 2]]; // prettier-ignore
    layers.feed({ x: rows, t: [[1, 0], [0, 1]] }); // prettier-ignore
    const names = (node: string): readonly string[] =>
      inspectionOf(layers, { node, unit: 1 }).outgoing.map(({ name }) => name);
    expect(names('x')).toEqual(['net(hidden1₀)', 'net(hidden1₁)', 'net(hidden1₂)']);
    expect(names('hidden1/softmax')).toEqual(['net(hidden2₀)', 'net(hidden2₁)', 'net(hidden2₂)']);
    expect(names('hidden1/sum')).toEqual(['hidden1₀', 'hidden1₁', 'hidden1₂']);
    expect(names('output/sum')).toEqual(['output₁']);
    for (const { id, units, gradient, family, edges } of layers.nodes) {
      if (family === 'parameter' || edges.length === 0) continue;
      for (const row of [0, 1])
        for (let unit = 0; unit < units; unit++) {
          const { outgoing } = inspectionOf(layers, { node: id, unit, row });
          const sum = outgoing.reduce((total, { value }) => total + value, 0);
          expect(sum, `${id} ${unit} ${row}`).toBeCloseTo(gradient.data[row * units + unit], 14);
        }
    }
  });

  it('lists large layers that a unit gets its gradient from as a whole', () => {
    const wide = network([65, 65, 1], { seed: 1 });
    wide.feed({ x: [Array.from({ length: 65 }, () => 1)], t: [[1]] });
    const { outgoing } = inspectionOf(wide, { node: 'x', unit: 3 });
    expect(outgoing.map(({ name }) => name)).toEqual(['net(hidden)']);
    expect(outgoing[0].value).toBeCloseTo(wide.node('x').gradient.data[3], 14);
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
