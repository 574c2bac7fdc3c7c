import { describe, expect, it } from 'vitest';
import { Past } from '../../src/scene/past.js';
import type { Scene } from '../../src/scene/scene.js';

function sceneOf(value: number | undefined): Scene {
  return { stops: [{ key: 'w', reading: { value, gradient: undefined } }] } as unknown as Scene;
}

function noted(
  ...steps: readonly (readonly [value: number | undefined, step?: number])[]
): readonly number[] {
  const past = new Past();
  for (const [value, step] of steps) past.note(sceneOf(value), step);
  return past.of('w')?.values ?? [];
}

describe('the history of a picture', () => {
  it('has one number per step', () => {
    expect(noted([1, 0], [2, 1], [3, 2])).toEqual([1, 2, 3]);
  });

  it('replaces the number of a step that is shown anew', () => {
    expect(noted([1, 0], [2, 1], [5, 1])).toEqual([1, 5]);
  });

  it('drops what comes later when the run has gone back', () => {
    expect(noted([1, 0], [2, 1], [3, 2], [1, 0])).toEqual([1]);
  });

  it('counts on by itself without a run', () => {
    expect(noted([1], [2], [3])).toEqual([1, 2, 3]);
  });

  it('has gaps where there was no number', () => {
    expect(noted([1, 0], [undefined, 1], [3, 2])).toEqual([1, NaN, 3]);
  });

  it('keeps the latest 80', () => {
    const values = noted(...Array.from({ length: 100 }, (_, k) => [k, k] as const));
    expect([values.length, values[0]]).toEqual([80, 20]);
  });
});
