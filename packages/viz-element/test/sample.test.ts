import { derive, network, takeSnapshot } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { Lens } from '../src/lens.js';
import { rowsOf, sampleOf } from '../src/sample.js';
import { Readings } from '../src/scene/reading.js';

function snapshot(graph = network([2, 3, 1], { seed: 1 })) {
  graph.feed({
    x: [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    t: [[0], [1], [0]],
  });
  return { graph, whole: takeSnapshot(graph) };
}

describe('one sample of a snapshot', () => {
  it('contains that row of every value and gradient, and the parameters unchanged', () => {
    const { whole } = snapshot();
    const { nodes } = sampleOf(whole, 1);
    const at = (id: string) => nodes.find((node) => node.id === id);
    expect(at('x')?.value).toEqual({ shape: [1, 2], data: Float64Array.of(3, 4) });
    expect(at('hidden/tanh')?.gradient?.shape).toEqual([1, 3]);
    expect(at('hidden/weights')).toBe(whole.nodes.find(({ id }) => id === 'hidden/weights'));
  });

  it.each([
    ['mean', 3],
    ['batch-mean', 3],
    ['sum', 1],
  ] as const)(
    'leaves the loss that of the batch, the %s, and marks a mean as that of its rows',
    (reduction, count) => {
      const averaging = network([2, 1], { loss: 'mean-squared-error', lossAttributes: { reduction } });
      const { graph, whole } = snapshot(averaging);
      const { id } = graph.nodes[graph.nodes.length - 1];
      const [one, all] = [sampleOf(whole, 1), whole].map((each) =>
        new Readings(each).at({ node: id, unit: 0 }),
      );
      expect([one.value, one.count, all.count]).toEqual([all.value, count, 1]);
    },
  );

  it('is one of as many as the batch has rows', () => {
    expect(rowsOf(snapshot().whole)).toBe(3);
  });
});

describe('a lens', () => {
  it('returns the same snapshot for the same request', () => {
    const lens = new Lens();
    const { whole } = snapshot();
    expect(lens.shown(whole, { sample: 1, cursor: undefined })).toBe(
      lens.shown(whole, { sample: 1, cursor: undefined }),
    );
    expect(lens.shown(whole, { sample: undefined, cursor: undefined })).toBe(whole);
  });

  it('shows the contribution of the sample to the gradient of a weight', () => {
    const { graph, whole } = snapshot();
    const shown = [0, 1, 2].map((sample) => {
      const { nodes = [] } = new Lens().shown(whole, { sample, cursor: undefined }, graph) ?? {};
      return nodes.find(({ id }) => id === 'output/weights')?.gradient?.data ?? [];
    });
    const batch = whole.nodes.find(({ id }) => id === 'output/weights')?.gradient?.data ?? [];
    for (const entry of batch.keys()) {
      const parts = shown.map((each) => each[entry]);
      expect(parts[0] + parts[1] + parts[2]).toBeCloseTo(batch[entry], 12);
      expect(new Set(parts).size).toBe(3);
      const { gradient } = derive(graph, { node: 'output/weights', entry, row: 1 });
      expect(parts[1]).toBeCloseTo(gradient, 12);
    }
  });

  it('keeps the gradients of the batch if the graph has changed since', () => {
    const { graph, whole } = snapshot();
    graph.feed({ x: [[0, 1]], t: [[1]] });
    const { nodes = [] } = new Lens().shown(whole, { sample: 2, cursor: undefined }, graph) ?? {};
    const at = (id: string) => nodes.find((node) => node.id === id);
    expect(at('x')?.value?.data).toEqual(Float64Array.of(5, 6));
    expect(at('output/weights')).toBe(whole.nodes.find(({ id }) => id === 'output/weights'));
  });

  it.each([3, 50])('shows the mean for the invalid sample %s', (sample) => {
    const { whole } = snapshot();
    expect(new Lens().shown(whole, { sample, cursor: undefined })).toBe(whole);
  });
});
