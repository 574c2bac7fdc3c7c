import { readFileSync } from 'node:fs';
import type { GraphSnapshot } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { arrange } from '../../src/scene/arrange.js';
import { composeScene, thicknessOf } from '../../src/scene/compose-scene.js';
import { figureOf } from '../../src/scene/figure.js';
import { formatGradient, formatNumber } from '../../src/scene/numbers.js';
import type { Scene, Stop } from '../../src/scene/scene.js';
import { WIDEST_DIGIT } from '../../src/scene/sheet.js';
import { downstream, walk } from '../../src/scene/walk.js';
import { layered, tutorial } from '../support/graphs.js';

const exact = JSON.parse(readFileSync(new URL('../data/tutorial.json', import.meta.url), 'utf8')) as {
  forward: { z1: number[]; hidden: number[]; output: number[]; loss: number };
  gradients: { d_W1: number[][]; d_W2: number[][]; d_b1: { shared: number }; d_output: number[] };
};

function sceneOf(snapshot: GraphSnapshot, width = 1000): Scene {
  return composeScene(arrange(figureOf(snapshot), { width, digit: WIDEST_DIGIT }), snapshot);
}

function find(scene: Scene, id: string): Stop {
  const stop = scene.stops.find((candidate) => candidate.id === id);
  if (stop === undefined) throw new Error(`no stop ${id}`);
  return stop;
}

describe('the scene of the hand-worked network', () => {
  const scene = sceneOf(tutorial());

  it('shows values and gradients that agree with exact ones', () => {
    const expected: Readonly<Record<string, readonly [number, number]>> = {
      w1: [0.1, exact.gradients.d_W1[0][0]],
      w4: [0.4, exact.gradients.d_W1[1][1]],
      w7: [0.7, exact.gradients.d_W2[1][0]],
      b1: [0.55, exact.gradients.d_b1.shared],
      'o1/sigmoid': [exact.forward.output[0], exact.gradients.d_output[0]],
      E: [exact.forward.loss, 1],
    };
    for (const [id, [value, gradient]] of Object.entries(expected)) {
      const { reading } = find(scene, id);
      expect(reading.value, id).toBeCloseTo(value, 13);
      expect(reading.gradient, id).toBeCloseTo(gradient, 13);
    }
  });

  it('shows the value and the gradient of every node', () => {
    const marks = [...scene.glyphs.flatMap(({ parts }) => parts), ...scene.chips];
    expect(marks).toHaveLength(tutorial().nodes.length);
    for (const { stop, marks: drawn } of marks) {
      const texts = drawn.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
      expect(texts, stop.id).toContain(formatNumber(stop.reading.value));
      expect(texts, stop.id).toContain(formatGradient(stop.reading.gradient));
    }
  });

  it('describes each stop in words', () => {
    expect(find(scene, 'o1/sigmoid').description).toBe('o1 activation, value 0.799, gradient 0.789');
    expect(find(scene, 'h1/sum').description).toBe('h1 weighted sum, value 0.6, gradient 0.0112');
    expect(find(scene, 'w7').description).toBe('w7 weight from h1 to o2, value 0.7, gradient -0.0134');
    expect(find(scene, 'b1').description).toBe('b1 parameter of h1 and h2, value 0.55, gradient 0.0245');
    expect(find(scene, 't1').description).toBe('t1 target of E1, value 0.01, gradient -0.789');
  });

  it('keeps the digits of a number in place when its sign changes', () => {
    const before = tutorial();
    const after = {
      ...before,
      nodes: before.nodes.map((node) =>
        node.id === 'w1' ? { ...node, value: { shape: [], data: Float64Array.of(-0.1) } } : node,
      ),
    };
    const end = (snapshot: GraphSnapshot): number | undefined =>
      sceneOf(snapshot)
        .chips.find(({ stop }) => stop.id === 'w1')
        ?.marks.flatMap((mark) =>
          mark.kind === 'text' && mark.ink === 'value' && mark.anchor === 'end' ? [mark.x] : [],
        )[0];
    expect(end(before)).toBeDefined();
    expect(end(after)).toBe(end(before));
  });

  it('shows the sign of a weight by the sign of its wire, and its magnitude by thickness', () => {
    const wire = scene.wires.find(({ id }) => id.startsWith('x1→h1'));
    expect(wire).toMatchObject({ sign: 1, thickness: thicknessOf(0.1) });
    expect(thicknessOf(-2)).toBe(thicknessOf(2));
    expect(thicknessOf(1e300)).toBeLessThanOrEqual(6);
    expect(thicknessOf(NaN)).toBe(thicknessOf(undefined));
  });
});

describe('readings over a batch', () => {
  it('are the mean of the values and the sum of the gradients', () => {
    const node = (id: string, value: number[], gradient: number[]): GraphSnapshot['nodes'][number] => ({
      id,
      op: 'input',
      family: 'input',
      symbol: id,
      attributes: {},
      inputs: [],
      rank: 0,
      shape: [-1, 2],
      value: { shape: [2, 2], data: Float64Array.from(value) },
      gradient: { shape: [2, 2], data: Float64Array.from(gradient) },
      frozen: false,
      clamped: false,
      held: new Map(),
    });
    const scene = sceneOf({ wave: 1, nodes: [node('x', [1, 10, 3, 30], [0.5, 0, 0.25, 0])] });
    expect(find(scene, 'x[0]').reading).toMatchObject({ value: 2, gradient: 0.75 });
    expect(find(scene, 'x[1]').reading).toMatchObject({ value: 20, gradient: 0 });
  });

  it('are undefined, and drawn as such, while there is no value', () => {
    const snapshot = {
      wave: 0,
      nodes: tutorial().nodes.map(({ value: _value, gradient: _gradient, ...node }) => node),
    };
    const scene = sceneOf(snapshot);
    expect(find(scene, 'E').description).toBe('E combination, value not known yet');
  });
});

describe('moving through the scene', () => {
  const scene = sceneOf(tutorial());
  const { stops } = scene;
  const go = (id: string, ...ways: Parameters<typeof walk>[2][]): string | undefined =>
    ways.reduce<Stop | undefined>(
      (at, way) => (at === undefined ? undefined : walk(scene, at.key, way)),
      find(scene, id),
    )?.id;

  it('follows the wires to consumers, by way of the weight', () => {
    expect(go('x1', 'onward')).toBe('w1');
    expect(go('x1', 'onward', 'onward')).toBe('h1/sum');
    expect(go('h1/sum', 'onward')).toBe('h1/sigmoid');
    expect(go('E1', 'onward')).toBe('E');
  });

  it('goes back to inputs', () => {
    expect(go('E', 'back')).toMatch(/^E[12]$/);
    expect(go('h1/sigmoid', 'back', 'back', 'back')).toBe('x1');
  });

  it('goes up and down within a layer, between stops of the same kind', () => {
    expect(go('h1/sigmoid', 'down')).toBe('h2/sigmoid');
    expect(go('h2/sigmoid', 'up')).toBe('h1/sigmoid');
    expect(go('x1', 'up')).toBeUndefined();
  });

  it('reaches every stop from the first', () => {
    const reached = new Set([stops[0].key]);
    for (const key of reached) {
      for (const way of ['onward', 'back', 'up', 'down'] as const) {
        const next = walk(scene, key, way);
        if (next !== undefined) reached.add(next.key);
      }
    }
    expect(stops.filter(({ key }) => !reached.has(key)).map(({ id }) => id)).toEqual([]);
  });

  it('highlights the paths from a weight to the loss and no others', () => {
    const wires = downstream(scene.links, [find(scene, 'w1').key]);
    expect([...wires].map((id) => id.replace(/#\d+$/, '')).sort()).toEqual([
      'E1→E',
      'E2→E',
      'h1/sigmoid→o1/sigmoid',
      'h1/sigmoid→o2/sigmoid',
      'o1/sigmoid→E1',
      'o2/sigmoid→E2',
      'x1→h1/sigmoid',
    ]);
  });

  it('reaches every stop of a layered network, too', () => {
    const other = sceneOf(layered([3, 4, 2]));
    const all = other.stops;
    const reached = new Set([all[0].key]);
    for (const key of reached) {
      for (const way of ['onward', 'back', 'up', 'down'] as const) {
        const next = walk(other, key, way);
        if (next !== undefined) reached.add(next.key);
      }
    }
    expect(reached.size).toBe(all.length);
  });
});
