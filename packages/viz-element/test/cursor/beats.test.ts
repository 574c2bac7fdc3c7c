import { network, takeSnapshot, type GraphSnapshot } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { beatsOf } from '../../src/cursor/beats.js';
import { masked } from '../../src/cursor/mask.js';
import { tutorial } from '../support/graphs.js';

function known(snapshot: GraphSnapshot, what: 'value' | 'gradient'): readonly string[] {
  return snapshot.nodes.filter((node) => node[what] !== undefined).map(({ id }) => id);
}

describe('the beats of a wave', () => {
  const beats = beatsOf(tutorial());
  const inPhase = (phase: string) => beats.filter((beat) => beat.phase === phase);

  it('compute the values in order, then the losses', () => {
    const order = inPhase('forward').map(({ node }) => node);
    expect(order.indexOf('h1/sum')).toBeLessThan(order.indexOf('h1/sigmoid'));
    expect(order.indexOf('h1/sigmoid')).toBeLessThan(order.indexOf('o1/sum'));
    expect(inPhase('loss').map(({ node }) => node)).toEqual(['E1', 'E2', 'E']);
  });

  it('compute the gradients in the opposite order, each once, including those of the parameters', () => {
    const order = inPhase('backward');
    expect(order[0].node).toBe('E');
    expect(order.find(({ node }) => node === 'o1/sum')?.nodes).toEqual(['o1/sum', 'w5', 'w6', 'b2']);
    const all = order.flatMap(({ nodes }) => nodes);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(tutorial().nodes.length);
  });

  it('update all parameters at once, at the end', () => {
    expect(beats.at(-1)).toMatchObject({
      phase: 'update',
      nodes: expect.arrayContaining(['w1', 'w8', 'b2']) as unknown,
    });
  });

  it('include no gradients if there is no loss', () => {
    const snapshot = takeSnapshot(network([2, 2, 1], { seed: 1 }));
    expect(beatsOf(snapshot).filter(({ phase }) => phase === 'backward')).toEqual([]);
  });
});

describe('a moment of a wave', () => {
  const snapshot = tutorial();
  const beats = beatsOf(snapshot);
  const leaves = ['x1', 'x2', 't1', 't2', 'w1', 'b1'];

  it('starts with the given values and the first computed one', () => {
    const first = masked(snapshot, beats, 0);
    expect(known(first, 'value')).toEqual(expect.arrayContaining([...leaves, beats[0].node]));
    expect(known(first, 'value')).not.toContain('h1/sigmoid');
    expect(known(first, 'gradient')).toEqual([]);
  });

  it('has all values and one gradient when the backward pass starts', () => {
    const start = beats.findIndex(({ phase }) => phase === 'backward');
    const moment = masked(snapshot, beats, start);
    expect(known(moment, 'value')).toHaveLength(snapshot.nodes.length);
    expect(known(moment, 'gradient')).toEqual(['E']);
  });

  it('has everything at the end', () => {
    expect(masked(snapshot, beats, beats.length - 1)).toEqual(snapshot);
  });
});
