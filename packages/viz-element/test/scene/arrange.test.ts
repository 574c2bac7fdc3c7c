import { operations } from '@bp-graph/core';
import { compose, takeSnapshot, type GraphSnapshot } from '@bp-graph/graph';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange } from '../../src/scene/arrange.js';
import type { Arrangement } from '../../src/scene/arrangement.js';
import { roomFor } from '../../src/scene/detail.js';
import { figureOf } from '../../src/scene/figure.js';
import { fillFrame } from '../../src/scene/fill-frame.js';
import { labelBox } from '../../src/scene/footprint.js';
import { overlaps, type Box } from '../../src/scene/mark.js';
import { composeScene } from '../../src/scene/compose-scene.js';
import { WIDEST_DIGIT, type Sheet } from '../../src/scene/sheet.js';
import { gallery } from '../support/gallery.js';
import {
  gated,
  layered,
  sharedLayer,
  sharedWeight,
  skipping,
  tutorial,
  tutorialGathered,
  unrolled,
} from '../support/graphs.js';

const WIDTHS = [320, 338, 360, 440, 599, 600, 720, 900, 1000, 1150, 1600];
const networks: Readonly<Record<string, GraphSnapshot>> = {
  tutorial: tutorial(),
  gathered: tutorialGathered(),
};
const others: Readonly<Record<string, GraphSnapshot>> = {
  'shared weight': sharedWeight(),
  'shared layer': takeSnapshot(sharedLayer()),
  'skip connections': skipping(),
  layers: layered([2, 4, 3, 1]),
  'full layers': layered([2, 12, 12, 1]),
  'wide layers': layered([784, 128, 10]),
};

function arranged(snapshot: GraphSnapshot, width: number): Arrangement {
  return arrange(figureOf(snapshot), { width, digit: WIDEST_DIGIT });
}

/** Everything that always shows numbers or words, by name. */
function boxes({ glyphs, wires, sheet }: Arrangement): [string, Box][] {
  return [
    ...glyphs.flatMap((placed): [string, Box][] => [
      [placed.glyph.id, placed],
      ...labelBox(placed, sheet).map((box): [string, Box] => [`label of ${placed.glyph.id}`, box]),
      ...placed.tags
        .filter(({ room }) => room)
        .map((tag): [string, Box] => [`tag ${tag.name} of ${placed.glyph.id}`, tag]),
    ]),
    ...wires.flatMap(({ wire, chip }): [string, Box][] =>
      chip?.room === true ? [[`chip of ${wire.id}`, chip]] : [],
    ),
  ];
}

function collisions(arrangement: Arrangement): string[] {
  const all = boxes(arrangement);
  return all.flatMap(([a, first], i) =>
    all.slice(i + 1).flatMap(([b, second]) => (overlaps(first, second) ? [`${a} × ${b}`] : [])),
  );
}

describe.each(Object.entries(networks))('the hand-worked network (%s)', (_name, snapshot) => {
  it.each(WIDTHS)('has no overlap at %d px and shows every number', (width) => {
    const arrangement = arranged(snapshot, width);
    expect(collisions(arrangement)).toEqual([]);
    if (width < 338) return;
    expect(arrangement.wires.filter(({ chip }) => chip?.room === false)).toEqual([]);
    expect(arrangement.glyphs.flatMap(({ tags }) => tags).filter(({ room }) => !room)).toEqual([]);
  });

  it.each(WIDTHS.filter((width) => width >= 338))('fits into %d px', (width) => {
    const arrangement = arranged(snapshot, width);
    expect(arrangement.width).toBe(width);
    for (const [name, { x, y, ...box }] of boxes(arrangement)) {
      expect(x - box.width / 2, name).toBeGreaterThanOrEqual(0);
      expect(x + box.width / 2, name).toBeLessThanOrEqual(arrangement.width);
      expect(y - box.height / 2, name).toBeGreaterThanOrEqual(0);
      expect(y + box.height / 2, name).toBeLessThanOrEqual(arrangement.height);
    }
  });

  it('runs top-down below 600 px and left to right at 1000 px', () => {
    expect(arranged(snapshot, 599).sheet.down).toBe(true);
    expect(arranged(snapshot, 1000).sheet.down).toBe(false);
  });

  it.each([320, 600, 1600])('has no text smaller than 11 px at %d px', (width) => {
    const { glyphs, chips } = composeScene(arranged(snapshot, width), snapshot);
    const marks = [
      ...glyphs.flatMap(({ ornaments, parts }) => [...ornaments, ...parts.flatMap((part) => part.marks)]),
      ...chips.flatMap((chip) => chip.marks),
    ];
    const labels = glyphs.flatMap(({ label }) => (label === undefined ? [] : [label]));
    for (const mark of [...marks, ...labels])
      if (mark.kind === 'text') expect(mark.size).toBeGreaterThanOrEqual(11);
  });
});

describe.each(Object.entries({ unrolled: unrolled(), gated: gated() }))(
  'composed layers (%s)',
  (_name, snapshot) => {
    it.each(WIDTHS)('have a distinct name on every unit at %d px', (width) => {
      const frame = { width, digit: WIDEST_DIGIT };
      const { glyphs } = fillFrame(figureOf(snapshot, 'auto', roomFor(frame)), frame);
      const labels = glyphs.flatMap(({ label }) => label?.text ?? []);
      expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
    });

    it.each(WIDTHS)('have the units of a layer side by side, in order, at %d px', (width) => {
      const { glyphs, sheet } = arranged(snapshot, width);
      const across = ({ x, y }: Box) => (sheet.down ? x : y);
      const units = glyphs
        .filter(({ glyph }) => !glyph.docked)
        .sort((a, b) => a.layer - b.layer || across(a) - across(b))
        .map(({ glyph }) => glyph.parts[0]);
      units.slice(1).forEach(({ node, unit }, i) => {
        expect(unit, node).toBe(node === units[i].node ? units[i].unit + 1 : 0);
      });
    });
  },
);

describe.each([
  [2, 2, 2],
  [2, 3, 1],
  [2, 4, 2, 1],
  [4, 4, 3, 1],
])('layers of %j %j %j on a narrow sheet', (...sizes) => {
  it.each([338, 420, 560])('show every weight and every bias at %d px without overlaps', (width) => {
    const frame = { width, digit: WIDEST_DIGIT };
    const arrangement = fillFrame(figureOf(layered(sizes), 'auto', roomFor(frame)), frame);
    expect(arrangement.width).toBe(width);
    expect(collisions(arrangement)).toEqual([]);
    const chips = arrangement.wires.flatMap(({ chip }) => chip ?? []);
    const tags = arrangement.glyphs.flatMap((glyph) => glyph.tags);
    const weights = sizes.slice(1).reduce((sum, units, k) => sum + units * sizes[k], 0);
    expect(chips.length).toBe(weights);
    expect(tags.length).toBeGreaterThan(sizes.slice(1).reduce((sum, units) => sum + units));
    expect([...chips, ...tags].filter(({ room }) => !room)).toEqual([]);
    for (const [name, { x, y, ...box }] of boxes(arrangement)) {
      expect(x - box.width / 2, name).toBeGreaterThanOrEqual(0);
      expect(x + box.width / 2, name).toBeLessThanOrEqual(width);
      expect(y + box.height / 2, name).toBeLessThanOrEqual(arrangement.height);
    }
  });

  it("end their lines at the top of a unit's tags, not beneath them", () => {
    const { glyphs, wires } = arranged(layered(sizes), 338);
    const byId = new Map(glyphs.map((placed) => [placed.glyph.id, placed]));
    for (const { wire, curves } of wires) {
      const { tags, x, y, height } = byId.get(wire.to) ?? expect.fail();
      const isOnTop = tags.some((tag) => tag.x === x);
      const top = isOnTop ? Math.min(...tags.map((tag) => tag.y - tag.height / 2)) : y - height / 2;
      expect(curves.at(-1)?.[3].y).toBeCloseTo(top);
    }
  });
});

it('names at the edge of a narrow sheet are whole if there is room before their line', () => {
  const names = arranged(layered([2, 3, 1]), 338).glyphs.map(({ label }) => label?.text);
  expect(names).toEqual(expect.arrayContaining([0, 1, 2].map((unit) => `hidden[${unit}]`)));
});

describe('arrange', () => {
  it.each(
    Object.entries(others).flatMap(([name, snapshot]) =>
      [380, 1000, 1600].map((width) => [name, width, snapshot] as const),
    ),
  )('avoids overlaps in a graph with %s at %d px', (_name, width, snapshot) => {
    expect(collisions(arranged(snapshot, width))).toEqual([]);
  });

  it.each(
    Object.entries(gallery).flatMap(([name, snapshot]) =>
      [360, 700, 1100, 1600].map((width) => [name, width, snapshot] as const),
    ),
  )('avoids overlaps in %s at %d px, and never lets a line run backwards', (_name, width, snapshot) => {
    const arrangement = arranged(snapshot(), width);
    expect(collisions(arrangement)).toEqual([]);
    for (const { curves } of arrangement.wires)
      for (const [start, , , end] of curves)
        expect(arrangement.sheet.down ? end.y - start.y : end.x - start.x).toBeGreaterThanOrEqual(0);
  });

  it('is deterministic', () => {
    expect(arranged(skipping(), 900)).toEqual(arranged(skipping(), 900));
  });

  it('routes wires that skip layers around the glyphs in between', () => {
    const { glyphs, wires } = arranged(skipping(), 1600);
    for (const { wire, curves } of wires) {
      const points = curves.slice(1, -1).flatMap(([start, , , end]) => [start, end]);
      for (const { x, y } of points) {
        const hit = glyphs.find((glyph) => overlaps(glyph, { x, y, width: 1, height: 1 }));
        expect(hit?.glyph.id, wire.id).toBeUndefined();
      }
    }
  });

  it('draws any operation of the library, even if the view does not know it', () => {
    for (const { name, family, symbol, arity } of operations) {
      const inputs = Array.from({ length: Math.max(arity[0], 1) }, (_, k) => leaf(`x${k}`));
      const node = { ...leaf('y'), op: name, family, symbol, inputs: inputs.map(({ id }) => id) };
      const snapshot = { wave: 1, nodes: [...inputs, node] };
      const scene = composeScene(arranged(snapshot, 800), snapshot);
      const drawn = scene.glyphs.flatMap(({ parts }) => parts.map(({ stop }) => stop.id));
      expect(drawn, name).toContain(name === 'concat' ? 'x0' : 'y');
    }
  });

  it('avoids overlaps in random graphs with skips, joins and several ends, and keeps them on the sheet', () => {
    const choices = fc.array(fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), { maxLength: 14 });
    fc.assert(
      fc.property(choices, fc.integer({ min: 320, max: 1400 }), (picks, width) => {
        const nodes = [leaf('x0'), leaf('x1')];
        picks.forEach((pick, k) => {
          const inputs = pick.map((n) => nodes[n % nodes.length].id);
          nodes.push({ ...leaf(`n${k}`), op: 'add', family: 'combination', symbol: '+', inputs });
        });
        const arrangement = arranged({ wave: 1, nodes }, width);
        expect(collisions(arrangement)).toEqual([]);
        for (const { x, y } of arrangement.glyphs) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(arrangement.width);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(arrangement.height);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it.each([320, 360, 440, 700])('fits names of any length on a sheet of %d px', (width) => {
    const { graph } = compose((g) => {
      const name = 'a remarkably long name of something';
      const hidden = g.layer(`${name}: hidden`, g.input(name, 2, [1, 2]), 2, 'tanh');
      g.loss('huber', g.linear(`${name}: out`, hidden, 1), g.target('t', 1, 0), { id: `${name}: E` });
      return {};
    });
    const arrangement = arranged(takeSnapshot(graph), width);
    for (const glyph of arrangement.glyphs)
      for (const box of labelBox(glyph, arrangement.sheet)) {
        expect(box.x - box.width / 2).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width / 2).toBeLessThanOrEqual(arrangement.width);
      }
  });

  it('draws a graph without nodes as an empty sheet', () => {
    expect(arranged({ wave: 0, nodes: [] }, 500)).toMatchObject({ glyphs: [], wires: [], ties: [] });
  });
});

describe('the direction in which a graph runs', () => {
  const figures = { ...networks, ...others };

  it.each(Object.keys(figures))('is the requested one, at every width: %s', (name) => {
    const figure = figureOf(figures[name]);
    for (const width of [320, 700, 1600])
      for (const layout of ['sideways', 'down'] as const) {
        const { sheet } = fillFrame(figure, { width, digit: WIDEST_DIGIT, layout });
        expect(sheet.down).toBe(layout === 'down');
      }
  });
});

it.each(Object.entries({ tutorial: tutorial(), recurrence: gallery['a recurrence, unrolled']() }))(
  'neurons that are drawn side by side in one frame are in every wider one: %s',
  (_name, snapshot) => {
    const figure = figureOf(snapshot);
    const widths = Array.from({ length: 80 }, (_, i) => 900 + 10 * i);
    const ways = widths.map((width) => arrange(figure, { width, digit: WIDEST_DIGIT }).sheet);
    const first = ways.findIndex(isFlat);
    expect(first).toBeGreaterThanOrEqual(0);
    expect(widths.filter((_, i) => i > first && !isFlat(ways[i]))).toEqual([]);
  },
);

function isFlat({ down, sparse, stacked = false }: Sheet): boolean {
  return !down && !sparse && !stacked;
}

describe('fillFrame', () => {
  it('enlarges the picture if there is room, without hiding a number for it', () => {
    const figure = figureOf(tutorial());
    const large = fillFrame(figure, { width: 1600, digit: WIDEST_DIGIT });
    expect(large.scale).toBeGreaterThan(1);
    expect(large.width * large.scale).toBeLessThanOrEqual(1600);
    expect(large.wires.filter(({ chip }) => chip?.room === false)).toEqual([]);
  });

  it('never shrinks it', () => {
    for (const width of WIDTHS)
      expect(fillFrame(figureOf(tutorial()), { width, digit: WIDEST_DIGIT }).scale).toBeGreaterThanOrEqual(1);
  });
});

it('tags stay above the lower end of the sheet', () => {
  for (const width of WIDTHS) {
    const { glyphs, height } = arranged(layered([2, 40, 1]), width);
    const shown = glyphs.flatMap(({ tags }) => tags.filter(({ room }) => room));
    const beyond = shown.filter((tag) => tag.y + tag.height / 2 > height);
    expect([width, beyond]).toEqual([width, []]);
  }
});

function leaf(id: string): GraphSnapshot['nodes'][number] {
  return {
    id,
    op: 'input',
    family: 'input',
    symbol: 'x',
    attributes: {},
    inputs: [],
    rank: 0,
    shape: [-1, 1],
    frozen: false,
    clamped: false,
    held: new Map(),
  };
}
