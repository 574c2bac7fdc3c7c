import { compose, takeSnapshot, type GraphSnapshot, type Handle } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { composeScene } from '../../src/scene/compose-scene.js';
import { roomFor, type Detail } from '../../src/scene/detail.js';
import { figureOf } from '../../src/scene/figure.js';
import { fillFrame } from '../../src/scene/fill-frame.js';
import type { Scene, Stop } from '../../src/scene/scene.js';
import { textWidth, WIDEST_DIGIT } from '../../src/scene/sheet.js';
import { english } from '../../src/scene/words.js';
import { walk, type Direction } from '../../src/scene/walk.js';
import { layered, sharedLayer, tutorial } from '../support/graphs.js';

function drawn(snapshot: GraphSnapshot, detail?: Detail): readonly (readonly [string, number])[] {
  const views = new Map<string, number>();
  for (const { view } of figureOf(snapshot, detail).glyphs)
    views.set(view.name, (views.get(view.name) ?? 0) + 1);
  return [...views];
}

function sceneOf(snapshot: GraphSnapshot, width = 1000): Scene {
  return composeScene(fillFrame(figureOf(snapshot), { width, digit: WIDEST_DIGIT }), snapshot);
}

/** A chain of sums of one unit each, in rows. */
function crowd(count: number): GraphSnapshot {
  const { graph } = compose((g) => {
    let before: Handle[] = [g.input('x', 1, 0.5), g.input('y', 1, -0.5)];
    for (let i = 0; i < count; i += 10) {
      const row = before;
      before = Array.from({ length: 10 }, (_, k) =>
        g.apply('add', [row[k % row.length], row[(k + 1) % row.length]], { id: `n${i + k}` }),
      );
    }
    return { n: before[0] };
  });
  return takeSnapshot(graph);
}

describe('the level of detail of a picture', () => {
  it('shows everything for up to 12 units, only values for up to 40, and larger layers as one glyph', () => {
    expect(drawn(layered([2, 12, 1]))).toContainEqual(['neuron', 13]);
    expect(drawn(layered([2, 40, 1]))).toContainEqual(['brief', 40]);
    expect(drawn(layered([784, 128, 10]))).toEqual(
      expect.arrayContaining([
        ['whole', 2],
        ['neuron', 10],
      ]),
    );
  });

  it('can be set to units, nodes or layers', () => {
    expect(drawn(layered([2, 60, 1]), 'units')).toContainEqual(['brief', 60]);
    expect(drawn(layered([2, 3, 2]), 'layers')).toContainEqual(['whole', 3]);
    expect(drawn(tutorial(), 'nodes')).toContainEqual(['weighted-sum', 4]);
    expect(figureOf(layered([2, 3, 2]), 'nodes').glyphs.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['hidden/sum', 'hidden/tanh']),
    );
  });

  it('never draws more lines between two layers than a reader could follow', () => {
    expect(figureOf(layered([150, 150, 1]), 'units').wires.length).toBeLessThan(1000);
  });

  it('draws the weights between two whole layers as one band labelled with their shape', () => {
    const { wires, chips } = sceneOf(layered([784, 128, 10]));
    const bands = wires.filter(({ band }) => band !== undefined);
    expect(bands.map(({ id }) => id)).toEqual(['x→hidden/tanh#0']);
    const texts = chips.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])),
    );
    expect(texts).toContain('128 × 784');
  });

  it('marks the mean of a list of parameters as such, instead of printing how many there are', () => {
    const { graph } = compose((g) => {
      const x = g.input('x', 3, [[1, 2, 4]]);
      const gain = g.parameter('gain', [1, 1, 4]);
      return { y: g.apply('layer-normalisation', [x, gain, g.parameter('shift', [0, 0, 0])], { id: 'y' }) };
    });
    const { chips, glyphs, stops } = sceneOf(takeSnapshot(graph));
    const marks = [...chips, ...glyphs.flatMap(({ parts }) => parts)].flatMap((part) => part.marks);
    const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(texts).toContain('⌀ 2.0000');
    expect(texts).not.toContain('3');
    expect(stops.find(({ id }) => id === 'gain')?.description).toContain('mean of 3 numbers');
  });

  it.each([360, 1000])('keeps the longest numbers of a whole within its chip, at %d px', (width) => {
    for (const given of [layered([2, 60, 1]), takeSnapshot(sharedLayer())]) {
      const nodes = given.nodes.map((node) => ({
        ...node,
        value: node.value && { ...node.value, data: new Float64Array(node.value.data.length).fill(-7.3e-4) },
        gradient: node.gradient && {
          ...node.gradient,
          data: new Float64Array(node.gradient.data.length).fill(-3.2e-5),
        },
      }));
      const small = { ...given, nodes };
      const frame = { width, digit: WIDEST_DIGIT };
      const { chips, glyphs } = composeScene(fillFrame(figureOf(small, 'layers'), frame), small);
      const plates = [
        ...chips.map(({ marks, stop }) => ({ marks, width: stop.width })),
        ...glyphs.flatMap(({ parts, outline, width: wide }) =>
          outline === 'chip' ? parts.map(({ marks }) => ({ marks, width: wide })) : [],
        ),
      ];
      const texts = plates.flatMap((plate) =>
        plate.marks.flatMap((mark) => (mark.kind === 'text' ? [{ ...mark, room: plate.width }] : [])),
      );
      expect(texts.map(({ text }) => text)).toContain('⌀ ∂ −3.2·10⁻⁵');
      const sheet = { digit: WIDEST_DIGIT, down: width < 600, sparse: false, words: english };
      for (const { text, x, size, ink, anchor, room } of texts) {
        const wide = textWidth(text, size, sheet, ink === 'value');
        if (anchor === 'end') expect(x - wide, text).toBeGreaterThan(-room / 2);
      }
    }
  });

  it('draws a layer without values as an empty cell', () => {
    const snapshot = layered([2, 3, 1]);
    const bare = { ...snapshot, nodes: snapshot.nodes.map((node) => ({ ...node, value: undefined })) };
    const { glyphs } = composeScene(
      fillFrame(figureOf(bare, 'layers'), { width: 1000, digit: WIDEST_DIGIT }),
      bare,
    );
    const paths = glyphs.flatMap(({ parts }) =>
      parts.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'path' ? [mark.d] : []))),
    );
    expect(paths.join()).toMatch(/^M/);
    expect(paths.join()).not.toMatch(/Infinity|NaN/);
  });

  it('outlines the cells of units, with a step if the last row is shorter', () => {
    const around = (units: number) => {
      const figure = figureOf(layered([2, units, 1]), 'layers');
      const scene = composeScene(
        fillFrame(figure, { width: 1000, digit: WIDEST_DIGIT }),
        layered([2, units, 1]),
      );
      const marks = scene.glyphs.flatMap(({ parts }) => parts.flatMap((part) => part.marks));
      const grid = marks.findIndex((mark) => mark.kind === 'grid' && mark.tones.length === units);
      const next = marks.at(grid + 1);
      const d = next?.kind === 'path' ? next.d : '';
      const [, left, top, upper, end, bottom] =
        /^M(\S+) (\S+)h72V(.+)H(.+)V(.+)H\1z$/.exec(d)?.map(Number) ?? [];
      return [upper - top, end - left, bottom - top];
    };
    expect(around(3)).toEqual([33, 36, 66]);
    expect(around(4)).toEqual([33, 72, 66]);
  });

  it('draws a cell for each of up to 200 units, and beyond that their count', () => {
    const marks = sceneOf(layered([784, 128, 10])).glyphs.flatMap(({ parts }) =>
      parts.map((part) => [part.stop.id, part.marks] as const),
    );
    const of = (id: string) => marks.find(([name]) => name === id)?.[1] ?? [];
    expect(of('hidden/tanh').flatMap((mark) => (mark.kind === 'grid' ? [mark.tones.length] : []))).toEqual([
      128,
    ]);
    expect(of('x').some((mark) => mark.kind === 'grid')).toBe(false);
    expect(of('x').some((mark) => mark.kind === 'path' && mark.ink === 'above')).toBe(true);
  });
});

describe('a large graph', () => {
  it('fits into the frame as a whole, however small that makes it', () => {
    const scene = sceneOf(crowd(1000));
    expect(scene.scale).toBeLessThan(1);
    expect(scene.width * scene.scale).toBeLessThanOrEqual(1000);
    expect(scene.height * scene.scale).toBeLessThanOrEqual(721);
  });

  it('has a colour for every glyph when seen from afar', () => {
    const tones = sceneOf(crowd(100)).glyphs.map(({ id, tone }) => [id, tone] as const);
    expect(tones).toHaveLength(102);
    expect(tones.filter(([, tone]) => !(tone >= -1 && tone <= 1))).toEqual([]);
    const [x, y] = ['x', 'y'].map((id) => new Map(tones).get(id) ?? NaN);
    expect(x).toBeGreaterThan(0);
    expect(y).toBe(-x);
  });

  it('can be navigated like any other graph', () => {
    const scene = sceneOf(crowd(200));
    expect(scene.stops).toHaveLength(202);
    expect(scene.stops[0].description).toBe('x input, value 0.5');
    const steps = (direction: Direction, from: Stop): Stop[] => {
      const next = walk(scene, from.key, direction);
      return next === undefined ? [] : [next, ...steps(direction, next)];
    };
    const onward = steps('onward', scene.stops[0]);
    expect(onward.map(({ id }) => Math.floor(Number(id.slice(1)) / 10))).toEqual([...Array(20).keys()]);
    const back = steps('back', onward[19]);
    expect(back).toHaveLength(20);
    expect(back[19].id).toMatch(/^[xy]$/);
    const top = [onward[0], ...steps('up', onward[0])].at(-1) ?? onward[0];
    expect(new Set([top, ...steps('down', top)].map(({ id }) => id))).toEqual(
      new Set(Array.from({ length: 10 }, (_, k) => `n${k}`)),
    );
  });
});

describe('a narrow frame', () => {
  it('does not draw a layer unit by unit without room side by side, unless requested', () => {
    const names = (room: number, detail?: Detail): string[] =>
      figureOf(layered([2, 10, 1]), detail, room).glyphs.map(({ view }) => view.name);
    expect(names(roomFor({ width: 360 }))).toContain('whole');
    expect(names(roomFor({ width: 360 }))).toContain('neuron');
    expect(names(roomFor({ width: 1000 }))).not.toContain('whole');
    expect(names(roomFor({ width: 360 }), 'units')).not.toContain('whole');
  });
});
