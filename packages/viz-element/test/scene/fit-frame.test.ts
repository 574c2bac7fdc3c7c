import type { GraphSnapshot } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { shownShare } from '../../src/scene/arrange.js';
import type { Arrangement } from '../../src/scene/arrangement.js';
import { CROWD, type Detail } from '../../src/scene/detail.js';
import { fitFrame } from '../../src/scene/fit-frame.js';
import { WIDEST_DIGIT } from '../../src/scene/sheet.js';
import { gated, gatedResidual, layered, tutorial } from '../support/graphs.js';

const networks: readonly (readonly [string, GraphSnapshot])[] = [
  ['the tutorial', tutorial()],
  ['gates', gated()],
  ...[
    [2, 3, 1],
    [2, 8, 8, 6, 4, 2],
    [784, 128, 10],
    [2, 30, 1],
    [4, 8, 3],
  ].map((sizes) => [sizes.join('-'), layered(sizes)] as const),
];

function fitted(snapshot: GraphSnapshot, width: number, height?: number, detail: Detail = 'auto') {
  const frame = { width, digit: WIDEST_DIGIT, ...(height !== undefined && { height }) };
  return fitFrame(snapshot, detail, frame);
}

function sizeOf({ width, height, scale }: Arrangement): { width: number; height: number } {
  return { width: Math.floor(width * scale), height: Math.floor(height * scale) };
}

function viewsOf({ glyphs }: Arrangement): readonly string[] {
  return [...new Set(glyphs.map(({ glyph }) => glyph.view.name))];
}

describe('a picture with a given height', () => {
  it.each(
    networks.flatMap(([name, snapshot]) =>
      [
        [980, 330],
        [980, 600],
        [1600, 330],
      ].map(([width, height]) => [name, width, height, snapshot] as const),
    ),
  )('fits into it with readable text: %s in %d × %d px', (_name, width, height, snapshot) => {
    const arrangement = fitted(snapshot, width, height);
    const size = sizeOf(arrangement);
    expect(size.width).toBeLessThanOrEqual(width);
    expect(size.height).toBeLessThanOrEqual(height);
    expect(arrangement.scale).toBeGreaterThanOrEqual(0.6);
  });

  it('reduces the detail of large layers before shrinking', () => {
    const arrangement = fitted(layered([2, 8, 8, 6, 4, 2]), 980, 330);
    expect(viewsOf(arrangement)).toEqual(['brief', 'loss']);
    expect(arrangement.scale).toBeGreaterThanOrEqual(0.75);
  });

  it('keeps the numbers of its weights at the cost of slightly smaller text', () => {
    const arrangement = fitted(tutorial(), 980, 330);
    expect([arrangement.scale, shownShare(arrangement)]).toEqual([0.9, 1]);
  });

  it('keeps the requested detail', () => {
    const arrangement = fitted(layered([2, 3, 1]), 980, 330, 'units');
    expect(viewsOf(arrangement)).toContain('neuron');
    expect(sizeOf(arrangement).height).toBeLessThanOrEqual(330);
  });

  it('is the same as without a height if there is room', () => {
    expect(fitted(layered([2, 3, 1]), 980, 2000)).toEqual(fitted(layered([2, 3, 1]), 980));
  });

  it('scrolls rather than becoming too small to read', () => {
    const arrangement = fitted(layered([2, 8, 8, 6, 4, 2]), 358, 250);
    expect(arrangement.scale).toBe(1);
    expect(sizeOf(arrangement).width).toBeLessThanOrEqual(358 - 15);
  });
});

describe('a picture without a given height', () => {
  it.each([
    [700, 1200],
    [1000, 1000],
    [1600, 1000],
  ])('is at a width of %d px at most %d px high', (width, most) => {
    for (const sizes of [
      [784, 128, 10],
      [2, 30, 1],
      [2, 40, 1],
      [2, 12, 1],
      [4, 8, 3],
      [2, 8, 8, 6, 4, 2],
    ])
      expect(sizeOf(fitted(layered(sizes), width)).height, sizes.join('-')).toBeLessThanOrEqual(most);
  });

  it.each([1000, 1200, 1600])(
    'is entirely visible on a page of %d px, neither rotated nor enlarged beyond it',
    (width) => {
      for (const sizes of [
        [2, 3, 1],
        [2, 4, 1],
        [2, 4, 4, 1],
        [2, 6, 1],
        [2, 8, 1],
        [3, 3, 3, 3, 3],
      ]) {
        const arrangement = fitted(layered(sizes), width);
        const { scale, sheet } = arrangement;
        const size = sizeOf(arrangement);
        expect(size.width, sizes.join('-')).toBeLessThanOrEqual(width);
        // Less than a screen is left for what has been enlarged.
        expect(size.height, sizes.join('-')).toBeLessThanOrEqual(scale > 1 ? 800 : 1000);
        expect([sheet.down, scale >= 1], sizes.join('-')).toEqual([false, true]);
      }
    },
  );

  it.each([1000, 1200, 1600])('is not enlarged at the cost of detail on a page of %d px', (width) => {
    const arrangement = fitted(layered([2, 6, 1]), width);
    expect(arrangement.scale).toBe(1);
    expect(viewsOf(arrangement)).not.toContain('brief');
  });

  it.each([360, 520, 700, 800, 1000])('is no wider than a page of %d px', (width) => {
    for (const sizes of [
      [2, 3, 1],
      [2, 8, 8, 1],
      [2, 8, 8, 6, 4, 2],
      [2, 30, 1],
      [784, 128, 10],
      [10, 10, 10],
    ])
      expect(sizeOf(fitted(layered(sizes), width)).width, sizes.join('-')).toBeLessThanOrEqual(width);
  });

  it.each([360, 640, 784, 980, 1082, 1400])(
    'is no wider than a page of %d px if its graph has branches beside each other',
    (width) => {
      for (const units of [2, 4, 6, 8])
        for (const blocks of [1, 2, 3]) {
          const arrangement = fitted(gatedResidual(units, blocks), width);
          expect(sizeOf(arrangement).width, `${units} × ${blocks}`).toBeLessThanOrEqual(width);
          // Only what is read by zooming in becomes smaller still.
          if (arrangement.glyphs.length <= CROWD)
            expect(arrangement.scale, `${units} × ${blocks}`).toBeGreaterThanOrEqual(0.6);
        }
    },
  );

  it.each([784, 1082])('shows no bias of a single one of many units on a page of %d px', (width) => {
    const { glyphs, sheet } = fitted(gatedResidual(6, 2), width);
    const brief = glyphs.filter(({ glyph }) => glyph.view.grain === 'brief');
    const shown = brief.flatMap(({ tags }) => tags).filter(({ room }) => room);
    expect([sheet.sparse, shown]).toEqual([true, []]);
  });

  it('runs sideways on a narrow page where it would be too high otherwise', () => {
    const arrangement = fitted(layered([2, 8, 8, 1]), 598);
    const { width, height } = sizeOf(arrangement);
    expect([arrangement.sheet.down, width]).toEqual([false, 598]);
    expect(height).toBeLessThanOrEqual(1000);
  });

  it('runs down on a page that is too narrow for that, however high it becomes', () => {
    for (const sizes of [
      [2, 6, 1],
      [2, 8, 8, 1],
      [2, 4, 4, 1],
    ])
      expect(fitted(layered(sizes), 360).sheet.down, sizes.join('-')).toBe(true);
  });

  it('reduces the detail of small layers too if there are many', () => {
    const arrangement = fitted(layered([4, 4, 4, 4, 4, 4, 4, 1]), 1000);
    expect(viewsOf(arrangement)).toContain('brief');
    expect(sizeOf(arrangement).height).toBeLessThanOrEqual(1275);
  });

  it('shows the full detail of a few small layers, whatever room that takes', () => {
    for (const width of [358, 700, 1000, 1600])
      for (const sizes of [
        [2, 3, 1],
        [2, 4, 2, 1],
        [4, 4, 3, 1],
      ])
        expect(viewsOf(fitted(layered(sizes), width)), sizes.join('-')).not.toContain('brief');
  });
});
