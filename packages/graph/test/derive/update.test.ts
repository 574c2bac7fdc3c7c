import { createOptimizer, optimizers } from '@bp-graph/core';
import { derive, handWorked, network } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';

describe('the update of a derivation', () => {
  const sgd = { updater: createOptimizer('sgd'), learningRate: 0.5 };

  it("is the tutorial's for gradient descent", () => {
    const { graph } = handWorked('tutorial');
    expect(derive(graph, { node: 'w5' }, { update: sgd }).update).toMatchObject({
      before: 0.5,
      after: 0.45906664748018705,
      learningRate: 0.5,
      plain: true,
      formula: 'p ← p − η · g',
      memory: [],
      frozen: false,
    });
    expect(derive(graph, { node: 'w1' }, { update: sgd }).update?.after).toBeCloseTo(0.09944106304111716, 16);
  });

  it.each(optimizers.names)('is what %s makes of a copy of the parameter and of its state', (name) => {
    const graph = network([2, 3, 1], { seed: 2 });
    graph.feed({ x: [[1, -2]], t: [[1]] });
    const parameter = graph.parameter('hidden/weights');
    const updater = createOptimizer(name);
    const state = updater.init(6);
    updater.update(new Float64Array(6), [1, 2, 3, 4, 5, 6], state, { step: 0, learningRate: 0.1 });
    const [numbers, memory] = [parameter.value.data.slice(), structuredClone(state)];
    updater.update(numbers, parameter.gradient.data, memory, { step: 1, learningRate: 0.01 });
    const kept = structuredClone(state);
    const { update } = derive(
      graph,
      { node: 'hidden/weights', entry: 4 },
      { update: { updater, state, step: 1, learningRate: 0.01 } },
    );
    expect(state).toEqual(kept);
    expect(update).toMatchObject({ before: parameter.value.data[4], after: numbers[4] });
    expect(update?.plain).toBe(name === 'sgd');
    expect(update?.memory).toEqual(
      Object.entries(memory).map(([slot, after]) => ({ name: slot, before: kept[slot][4], after: after[4] })),
    );
  });

  it('goes by another gradient where penalties or clipping have made it one', () => {
    const { graph } = handWorked('tutorial');
    const { update, gradient } = derive(graph, { node: 'w5' }, { update: { ...sgd, gradient: [0.1] } });
    expect(update).toMatchObject({ gradient: 0.1, after: 0.45 });
    expect(gradient).toBeCloseTo(0.08186670503962588, 15);
  });

  it('goes by the whole gradient where one row is looked at', () => {
    const graph = network([2, 1], { seed: 2 });
    const rows = [
      [1, -2],
      [0.5, 3],
    ];
    graph.feed({ x: rows, t: [[1], [0]] });
    const { update, gradient } = derive(graph, { node: 'output/weights', entry: 0, row: 1 }, { update: sgd });
    expect(update?.gradient).toBeCloseTo(graph.node('output/weights').gradient.data[0], 15);
    expect(update?.gradient).not.toBeCloseTo(gradient, 5);
  });

  it('says of a frozen parameter that it is', () => {
    const { graph } = handWorked('mazur');
    expect(derive(graph, { node: 'b1' }, { update: sgd }).update?.frozen).toBe(true);
  });

  it('is refused for what no optimiser updates', () => {
    const { graph } = handWorked('tutorial');
    expect(() => derive(graph, { node: 'h1/sum' }, { update: sgd })).toThrow(
      /nothing an optimiser updates: at h1\/sum: found "weighted-sum", expected one entry of a parameter/,
    );
    expect(() =>
      derive(network([2, 1]), { node: 'output/weights' }, { values: { x: [[1, 2]], t: [[1]] }, update: sgd }),
    ).toThrow(/found "2 entries"/);
  });
});
