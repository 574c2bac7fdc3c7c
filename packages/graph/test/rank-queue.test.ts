import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { RankQueue } from '../src/rank-queue.js';

/** Everything in the queue, in the order in which `take` returns it. */
function drain(take: () => number): number[] {
  const taken: number[] = [];
  for (let at = take(); at >= 0; at = take()) taken.push(at);
  return taken;
}

describe('RankQueue', () => {
  it('returns the lowest rank first, and nothing once it is empty', () => {
    const queue = new RankQueue(200);
    for (const position of [130, 3, 64, 31, 32, 199, 0]) queue.add(position);
    expect(drain(() => queue.takeLowest())).toEqual([0, 3, 31, 32, 64, 130, 199]);
    expect(queue.isEmpty).toBe(true);
    expect(queue.takeLowest()).toBe(-1);
  });

  it('can return the highest rank first', () => {
    const queue = new RankQueue(200);
    for (const position of [130, 3, 64, 31, 32, 199, 0]) queue.add(position);
    expect(drain(() => queue.takeHighest())).toEqual([199, 130, 64, 32, 31, 3, 0]);
    expect(queue.isEmpty).toBe(true);
    expect(queue.takeHighest()).toBe(-1);
  });

  it('returns a position once even if it was added twice', () => {
    const queue = new RankQueue(8);
    queue.add(5);
    queue.add(5);
    expect(drain(() => queue.takeLowest())).toEqual([5]);
  });

  it('accepts more while it is being emptied, ahead of the sweep in either direction', () => {
    const rising = new RankQueue(100);
    rising.add(1);
    expect(rising.takeLowest()).toBe(1);
    rising.add(2);
    rising.add(99);
    expect(drain(() => rising.takeLowest())).toEqual([2, 99]);

    const falling = new RankQueue(100);
    falling.add(99);
    expect(falling.takeHighest()).toBe(99);
    falling.add(98);
    falling.add(0);
    expect(drain(() => falling.takeHighest())).toEqual([98, 0]);
  });

  it('can be reused after being emptied or cleared', () => {
    const queue = new RankQueue(100);
    queue.add(70);
    queue.clear();
    expect(queue.isEmpty).toBe(true);
    queue.add(40);
    expect(queue.isEmpty).toBe(false);
    expect(queue.takeHighest()).toBe(40);
    queue.add(80);
    queue.add(20);
    expect(drain(() => queue.takeLowest())).toEqual([20, 80]);
  });

  it('stays empty for a graph with no nodes', () => {
    const queue = new RankQueue(0);
    expect(queue.isEmpty).toBe(true);
    expect(queue.takeLowest()).toBe(-1);
    expect(queue.takeHighest()).toBe(-1);
  });

  it('returns any set of positions in ascending and in descending order', () => {
    const positions = fc.uniqueArray(fc.nat(1000));
    fc.assert(
      fc.property(positions, (added) => {
        const queue = new RankQueue(1001);
        const ascending = added.toSorted((a, b) => a - b);
        for (const position of added) queue.add(position);
        expect(drain(() => queue.takeLowest())).toEqual(ascending);
        for (const position of added) queue.add(position);
        expect(drain(() => queue.takeHighest())).toEqual(ascending.reverse());
      }),
      { seed: 7 },
    );
  });
});
