import type { GraphSnapshot } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { edgesAt } from '../src/highlight.js';
import { wiresOf } from '../src/lit-wires.js';
import { Picture } from '../src/picture.js';
import { layered, tutorial, tutorialGathered } from './support/graphs.js';

function drawn(snapshot: GraphSnapshot) {
  const picture = new Picture();
  const isSeen = (): boolean => true;
  picture.update(
    snapshot,
    { width: 1200, digit: 0.6 },
    { detail: 'auto', heat: 'none', graph: undefined, isSeen, running: false },
  );
  const { scene, stops } = picture;
  if (scene === undefined) throw new Error('not drawn');
  return { scene, stops };
}

function ends(snapshot: GraphSnapshot, from: string, to: string): readonly string[] {
  const { scene } = drawn(snapshot);
  return [...wiresOf(scene, [{ from, to }])];
}

describe('the wires of an edge', () => {
  it('are the wire from the value, which is also the one from the weight on it', () => {
    expect(ends(tutorial(), 'h1/sigmoid', 'o1/sum')).toEqual(ends(tutorial(), 'w5', 'o1/sum'));
    expect(ends(tutorial(), 'h1/sigmoid', 'o1/sum')).toHaveLength(1);
  });

  it('are none if the graph has no such edge', () => {
    expect(ends(tutorial(), 'o1/sigmoid', 'h1/sum')).toEqual([]);
  });

  it('include the wire that bypasses a node that is not drawn', () => {
    const { scene } = drawn(tutorialGathered());
    const wires = wiresOf(scene, [
      { from: 'o[0]', to: 'E' },
      { from: 'o1/sigmoid', to: 'o[0]' },
    ]);
    expect([...wires]).toEqual([expect.stringMatching(/^o1.*→E/)]);
  });

  it('are the wire of the whole layer if its units are not drawn', () => {
    const wires = ends(layered([2, 30, 1]), 'hidden/tanh[7]', 'output/sum');
    expect(wires).toHaveLength(1);
  });
});

describe('the edges at a weight', () => {
  it('come from the value and from the weight itself', () => {
    const { scene, stops } = drawn(tutorial());
    const chip = stops.find(({ id }) => id === 'w5');
    expect(chip && edgesAt(scene, stops, chip)).toEqual([
      { from: 'h1/sigmoid', to: 'o1/sum' },
      { from: 'w5', to: 'o1/sum' },
    ]);
  });

  it('do not exist at a neuron', () => {
    const { scene, stops } = drawn(tutorial());
    expect(edgesAt(scene, stops, stops[0])).toEqual([]);
  });
});
