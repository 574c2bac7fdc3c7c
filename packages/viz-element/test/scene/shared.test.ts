import { compose, takeSnapshot, type GraphSnapshot } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { wiresOf } from '../../src/lit-wires.js';
import { stillAttention } from '../../src/paint/attention.js';
import { arrange } from '../../src/scene/arrange.js';
import type { Arrangement } from '../../src/scene/arrangement.js';
import { composeScene } from '../../src/scene/compose-scene.js';
import { figureOf } from '../../src/scene/figure.js';
import { stopAtPoint } from '../../src/scene/locate.js';
import { pointAt } from '../../src/scene/layout/curve.js';
import { WIDEST_DIGIT } from '../../src/scene/sheet.js';
import { keysOf } from '../../src/scene/walk.js';
import { gallery } from '../support/gallery.js';
import { sharedLayer } from '../support/graphs.js';

const snapshot = takeSnapshot(sharedLayer());

function arranged(of: GraphSnapshot, width = 1200): Arrangement {
  return arrange(figureOf(of), { width, digit: WIDEST_DIGIT });
}

describe('a matrix that two layers share', () => {
  const arrangement = arranged(snapshot);
  const scene = composeScene(arrangement, snapshot);
  const carriers = (id: string): readonly string[] =>
    scene.chips.filter(({ stop }) => stop.id === id).map(({ stop }) => stop.title);

  it('has a stop for each of its entries on every wire that uses it', () => {
    expect(carriers('W[1, 0]')).toEqual([
      'W[1, 0] weight from x[0] to h[1]',
      'W[1, 0] weight from h[0] to o[1]',
    ]);
    expect(carriers('b[1]')).toEqual(['b[1] parameter of h[1]', 'b[1] parameter of o[1]']);
  });

  it('is selected by pointing at any of these wires', () => {
    for (const { wire, curves } of arrangement.wires) {
      const found = stopAtPoint(scene, pointAt(curves[0], 0.5), new Set());
      if (wire.weight !== undefined) expect(found?.id, wire.id).toMatch(/^W\[/);
    }
  });

  it('lights up all the wires that carry the selected entry, as far as the loss', () => {
    const { lit, shown } = stillAttention(scene, 'W[1, 0]');
    expect(shown).toEqual(new Set(['x[0]→h/tanh[1]#0', 'h/tanh[0]→o/tanh[1]#0']));
    expect([...lit].map((id) => id.replace(/#\d+$/, '')).sort()).toEqual([
      'h/tanh[0]→o/tanh[1]',
      'h/tanh[1]→o/tanh[0]',
      'h/tanh[1]→o/tanh[1]',
      'o/tanh[0]→E',
      'o/tanh[1]→E',
      'x[0]→h/tanh[1]',
    ]);
  });

  it('lights up every wire it is on when it is selected as a whole', () => {
    const { lit } = stillAttention(scene, 'W');
    expect(lit).toEqual(new Set(scene.wires.map(({ id }) => id)));
  });

  it('is told apart by its uses in the factors of a derivation', () => {
    expect([...wiresOf(scene, [{ from: 'W[1, 0]', to: 'o/sum[1]' }])]).toEqual(['h/tanh[0]→o/tanh[1]#0']);
  });

  it('names the layers that it belongs to', () => {
    expect(scene.stops.find(({ id }) => id === 'W')?.title).toBe('W parameter of h and o');
  });

  it.each([400, 1200])(
    'is tied to each layer once, by a line to a frame around its units, at %d px',
    (width) => {
      const { ties, glyphs } = arranged(snapshot, width);
      const drawn = ties.filter(({ path }) => path !== '');
      expect(drawn.map(({ from, to }) => `${from} ${to}`)).toEqual([
        'W h/tanh[0]',
        'b h/tanh[0]',
        'W o/tanh[0]',
        'b o/tanh[0]',
      ]);
      const frames = drawn.flatMap(({ path }) =>
        Array.from(path.matchAll(/M(\S+) (\S+)h(\S+)v(\S+)h\S+z$/g), ([, ...numbers]) => numbers.map(Number)),
      );
      expect(frames).toHaveLength(2);
      ['h', 'o'].forEach((layer, i) => {
        const [left, top, wide, high] = frames[i];
        for (const { x, y, width, height, glyph } of glyphs) {
          const inside =
            Math.abs(x - left - wide / 2) + width / 2 < wide / 2 &&
            Math.abs(y - top - high / 2) + height / 2 < high / 2;
          expect(inside, glyph.id).toBe(glyph.id.startsWith(`${layer}/`));
        }
      });
    },
  );
});

it('a matrix of two branches side by side, drawn as a whole, has a chip on each of them', () => {
  const branches = gallery['two branches that share a matrix']();
  const figure = figureOf(branches, 'layers');
  const scene = composeScene(arrange(figure, { width: 1000, digit: WIDEST_DIGIT }), branches);
  expect(scene.chips.filter(({ stop }) => stop.id === 'W')).toHaveLength(2);
  expect(keysOf(scene, ['W']).size).toBe(3);
});

describe('a matrix that two large layers share, drawn as a whole', () => {
  const { graph } = compose((g) => {
    const W = g.parameter('W', { shape: [60, 3], data: new Float64Array(180).fill(0.01) });
    const [h, k] = ['x', 'y'].map((name) =>
      g.weightedSum(g.input(name, 3, [1, 0, 2]), W, undefined, { id: `${name}W` }),
    );
    const o = g.layer('o', g.add(h, k), 1, 'tanh');
    return { E: g.loss('half-squared-error', o, g.target('t', 1, 0)) };
  });
  const large = takeSnapshot(graph);
  const arrangement = arranged(large);
  const scene = composeScene(arrangement, large);
  const carrying = arrangement.wires.filter(({ wire }) => wire.weight?.node === 'W');

  it('is selected by pointing at any wire that uses it, where each use has only one chip', () => {
    expect(scene.chips.filter(({ stop }) => stop.id === 'W')).toHaveLength(2);
    expect(carrying).toHaveLength(6);
    for (const { wire, curves } of carrying) {
      const found = stopAtPoint(scene, pointAt(curves[0], 0.05), new Set());
      expect(found?.title, wire.id).toBe(
        `W weight from ${wire.from.replace(/\[.*/, '[1]')} to ${wire.to} · 60 units`,
      );
    }
  });

  it('lights up all of these wires when it is selected, and an input only its own', () => {
    const litBy = (id: string): string[] =>
      carrying.map(({ wire }) => wire.id).filter((wire) => stillAttention(scene, id).lit.has(wire));
    expect(litBy('W')).toHaveLength(6);
    for (const unit of [0, 1, 2]) expect(litBy(`x[${unit}]`)).toEqual([`x[${unit}]→xW#0`]);
  });
});

it('a short name is shown on the wire of a single number only, not on an entry of a matrix', () => {
  const names = (of: GraphSnapshot): readonly (string | undefined)[] =>
    arranged(of).wires.flatMap(({ chip }) => chip?.name ?? []);
  expect(new Set(names(snapshot))).toEqual(new Set(['']));
  expect(new Set(names(gallery['a recurrence, unrolled']()))).toEqual(new Set(['u', 'w']));
});

it('weights that are computed are wired to the sum that uses them', () => {
  const { graph } = compose((g) => {
    const w = g.apply('scale', [g.parameter('v', 0.5)], { id: 'w', factor: 2 });
    const s = g.weightedSum(g.input('x', 1, 1), w, undefined, { id: 's' });
    return { E: g.loss('half-squared-error', s, g.target('t', 1, 0)) };
  });
  const { wires, ties } = figureOf(takeSnapshot(graph));
  expect(wires.map(({ id }) => id)).toContain('w→s#1');
  expect(ties.map(({ from }) => from)).toEqual(['v']);
});
