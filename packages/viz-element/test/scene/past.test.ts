import { describe, expect, it } from 'vitest';
import { Past } from '../../src/scene/past.js';
import type { Scene } from '../../src/scene/scene.js';

const EMPTY = { stops: [] } as unknown as Scene;

function sceneOf(value: number | undefined): Scene {
  return { stops: [{ key: 'w', reading: { value, gradient: undefined } }] } as unknown as Scene;
}

function noted(
  ...steps: readonly (readonly [value: number | undefined, step?: number])[]
): readonly number[] {
  const past = new Past();
  for (const [value, step] of steps) past.note(sceneOf(value), step);
  return past.of('w').values;
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

  it('has gaps where the place was not in the picture', () => {
    const past = new Past();
    past.note(sceneOf(1), 0);
    past.note(EMPTY, 1);
    past.note(sceneOf(3), 2);
    expect(past.of('w').values).toEqual([1, NaN, 3]);
  });

  it('has no more numbers of a place that has long been out of the picture', () => {
    const past = new Past();
    for (let step = 0; step < 80; step++) past.note(sceneOf(step), step);
    for (let step = 80; step < 280; step++) past.note(EMPTY, step);
    past.note(sceneOf(280), 280);
    expect(past.of('w').values).toEqual([...Array<number>(79).fill(NaN), 280]);
  });

  it('drops what comes later although the place was out of the picture when the run went back', () => {
    const past = new Past();
    for (let step = 0; step < 4; step++) past.note(sceneOf(step), step);
    past.note(EMPTY, 1);
    past.note(sceneOf(7), 2);
    expect(past.of('w').values).toEqual([0, NaN, 7]);
  });

  it('has gaps where the picture has too many places', () => {
    const past = new Past();
    const many = { stops: Array(401).fill(sceneOf(5).stops[0]) } as unknown as Scene;
    for (const [step, scene] of [sceneOf(1), many, sceneOf(3)].entries()) past.note(scene, step);
    expect(past.of('w').values).toEqual([1, NaN, 3]);
  });

  it('keeps the latest 80', () => {
    const values = noted(...Array.from({ length: 100 }, (_, k) => [k, k] as const));
    expect([values.length, values[0]]).toEqual([80, 20]);
  });
});
