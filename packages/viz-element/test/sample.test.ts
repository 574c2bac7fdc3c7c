import { network, takeSnapshot } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { Lens } from '../src/lens.js';
import { rowsOf, sampleOf } from '../src/sample.js';

function snapshot() {
  const graph = network([2, 3, 1], { seed: 1 });
  graph.feed({
    x: [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    t: [[0], [1], [0]],
  });
  return takeSnapshot(graph);
}

describe('one sample of a snapshot', () => {
  it('holds that row of every value and gradient, and parameters as they are', () => {
    const whole = snapshot();
    const { nodes } = sampleOf(whole, 1);
    const at = (id: string) => nodes.find((node) => node.id === id);
    expect(at('x')?.value).toEqual({ shape: [1, 2], data: Float64Array.of(3, 4) });
    expect(at('hidden/tanh')?.gradient?.shape).toEqual([1, 3]);
    expect(at('hidden/weights')).toBe(whole.nodes.find(({ id }) => id === 'hidden/weights'));
  });

  it('is one of as many as the batch has rows', () => {
    expect(rowsOf(snapshot())).toBe(3);
  });
});

describe('a lens', () => {
  it('answers the same question with the same snapshot', () => {
    const [lens, whole] = [new Lens(), snapshot()];
    expect(lens.shown(whole, { sample: 1, cursor: undefined })).toBe(
      lens.shown(whole, { sample: 1, cursor: undefined }),
    );
    expect(lens.shown(whole, { sample: undefined, cursor: undefined })).toBe(whole);
  });

  it.each([3, 50])('shows the mean for the sample %s, which is none', (sample) => {
    const whole = snapshot();
    expect(new Lens().shown(whole, { sample, cursor: undefined })).toBe(whole);
  });
});
