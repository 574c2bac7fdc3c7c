import { describe, expect, it } from 'vitest';
import type { Detail } from '../../src/scene/detail.js';
import type { Scene } from '../../src/scene/scene.js';
import { Levels } from '../../src/zoom/levels.js';

function sceneOf(...ids: readonly string[]): Scene {
  return { glyphs: ids.map((id) => ({ id })) } as unknown as Scene;
}

const units = sceneOf('x[0]', 'x[1]', 'y');
const wholes = sceneOf('x', 'y');

describe('zooming beyond the whole picture', () => {
  it('turns neurons into layers, and layers back into neurons', () => {
    const host: { detail: Detail | undefined } = { detail: undefined };
    const levels = new Levels(host);
    expect([levels.go(false, units), host.detail]).toEqual([true, 'layers']);
    expect([levels.go(false, wholes), host.detail]).toEqual([false, 'layers']);
    expect([levels.go(true, wholes), host.detail]).toEqual([true, undefined]);
    expect([levels.go(true, units), host.detail]).toEqual([false, undefined]);
  });

  it('does not remember the earlier detail once another is requested', () => {
    const host: { detail: Detail | undefined } = { detail: 'units' };
    const levels = new Levels(host);
    levels.go(false, units);
    host.detail = 'nodes';
    expect([levels.go(true, wholes), host.detail]).toEqual([false, 'nodes']);
  });

  it('turns nodes into neurons first', () => {
    const host: { detail: Detail | undefined } = { detail: 'nodes' };
    const levels = new Levels(host);
    expect([levels.go(false, wholes), host.detail]).toEqual([true, 'auto']);
    expect([levels.go(true, units), host.detail]).toEqual([true, 'nodes']);
  });

  it('does nothing to neurons of one unit each', () => {
    const host: { detail: Detail | undefined } = { detail: undefined };
    expect([new Levels(host).go(false, wholes), host.detail]).toEqual([false, undefined]);
  });
});
