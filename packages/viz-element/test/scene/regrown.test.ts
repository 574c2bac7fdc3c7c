import { edit, network, takeSnapshot, type Graph } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import type { Arrangement } from '../../src/scene/arrangement.js';
import { fitFrame } from '../../src/scene/fit-frame.js';
import { overlaps } from '../../src/scene/mark.js';
import { WIDEST_DIGIT } from '../../src/scene/sheet.js';

const small = network([2, 3, 1], { seed: 1 });
const wider = edit(small, (e) => e.addUnit('hidden'));
const wired = edit(wider, (e) => e.addWire('x', 'output/sum'));

function arranged(graph: Graph, width: number, before?: Arrangement): Arrangement {
  return fitFrame(takeSnapshot(graph), 'auto', { width, digit: WIDEST_DIGIT }, before);
}

/** The total distance on the page by which glyphs in both arrangements have moved. */
function moves(from: Arrangement, to: Arrangement): number {
  const places = new Map(from.glyphs.map(({ glyph, x, y }) => [glyph.id, { x, y }]));
  return to.glyphs.reduce((sum, { glyph, x, y }) => {
    const was = places.get(glyph.id) ?? places.get(glyph.id.replace('[0]', ''));
    if (was === undefined) return sum;
    return sum + Math.hypot(x * to.scale - was.x * from.scale, y * to.scale - was.y * from.scale);
  }, 0);
}

function placesOf({ glyphs }: Arrangement): readonly (readonly [string, number])[] {
  return glyphs.map(({ glyph, x }) => [glyph.id, x] as const);
}

describe('a picture whose graph has grown slightly', () => {
  it.each([980, 1600])(
    'leaves everything in place when a unit is added at the end of its layer, at %d px',
    (width) => {
      const before = arranged(small, width);
      const after = arranged(wider, width, before);
      expect(moves(before, after)).toBeLessThan(1);
      expect(moves(before, arranged(wider, width))).toBeGreaterThan(250);
      const units = after.glyphs.filter(({ glyph }) => glyph.id.startsWith('hidden'));
      expect(units.map(({ y }) => y)).toEqual(units.map(({ y }) => y).sort((a, b) => a - b));
      expect(units.at(-1)?.glyph.id).toBe('hidden/tanh[3]');
    },
  );

  it.each([980, 1600])(
    'leaves everything in place when an edge is added, which is routed where there is room, at %d px',
    (width) => {
      const before = arranged(wider, width, arranged(small, width));
      const after = arranged(wired, width, before);
      expect(moves(before, after)).toBeLessThan(1);
      expect(moves(before, arranged(wired, width))).toBeGreaterThan(250);
    },
  );

  it('has no overlaps, and everything on its sheet', () => {
    for (const width of [358, 700, 980, 1600]) {
      const before = arranged(small, width);
      for (const graph of [wider, wired]) {
        const { glyphs, ...paper } = arranged(graph, width, before);
        for (const [i, one] of glyphs.entries()) {
          expect(glyphs.slice(i + 1).filter((other) => overlaps(one, other))).toEqual([]);
          expect(one.x + one.width / 2).toBeLessThanOrEqual(paper.width);
          expect(one.x - one.width / 2).toBeGreaterThanOrEqual(0);
          expect(one.y + one.height / 2).toBeLessThanOrEqual(paper.height);
        }
      }
    }
  });

  it('makes room for a node in front of all others', () => {
    const late = { wave: 1, nodes: takeSnapshot(small).nodes.filter(({ id }) => id !== 'x') };
    const before = fitFrame(late, 'auto', { width: 980, digit: WIDEST_DIGIT });
    const { glyphs } = arranged(small, 980, before);
    for (const { x, y } of glyphs) expect(x * y).toBeGreaterThan(0);
  });

  it('is rearranged if it has grown much, or beyond the available room', () => {
    const before = arranged(small, 980);
    for (const sizes of [
      [2, 9, 1],
      [2, 3, 3, 3, 1],
    ]) {
      const other = network(sizes, { seed: 1 });
      expect(placesOf(arranged(other, 980, before))).toEqual(placesOf(arranged(other, 980)));
    }
    const lower = arranged(small, 340);
    expect(placesOf(arranged(wider, 340, lower))).toEqual(placesOf(arranged(wider, 340)));
  });
});
