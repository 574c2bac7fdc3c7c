import { compose, handWorked, takeSnapshot, type GraphSnapshot } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { arrange } from '../../src/scene/arrange.js';
import { composeScene } from '../../src/scene/compose-scene.js';
import { figureOf } from '../../src/scene/figure.js';
import { flagOf, flagSign } from '../../src/scene/flag.js';
import { Past } from '../../src/scene/past.js';
import { Readings, WHOLE } from '../../src/scene/reading.js';
import { looks } from '../../src/paint/looks.js';
import { textWidth, TYPE, WIDEST_DIGIT } from '../../src/scene/sheet.js';
import { english } from '../../src/scene/words.js';

function activated(name: 'relu' | 'sigmoid' | 'tanh', samples: readonly number[]): GraphSnapshot {
  const { graph } = compose((g) => {
    const x = g.input(
      'x',
      1,
      samples.map((sample) => [sample]),
    );
    return { y: g.apply(name, [g.weightedSum(x, g.parameter('w', 1), undefined, { id: 's' })], { id: 'y' }) };
  });
  return takeSnapshot(graph);
}

function flag(...of: Parameters<typeof activated>): string | undefined {
  return flagOf(new Readings(activated(...of)).at({ node: 'y', unit: 0 }));
}

describe('flags', () => {
  it('mark a unit as dead if its slope is 0 for every sample', () => {
    expect(flag('relu', [-1, -2])).toBe('dead');
    expect(flag('relu', [-1, 2])).toBeUndefined();
  });

  it('mark a unit as saturated if its slope is almost 0 for every sample', () => {
    expect(flag('sigmoid', [9, -12])).toBe('saturated');
    expect(flag('sigmoid', [9, 1])).toBeUndefined();
    expect(flag('tanh', [0.5])).toBeUndefined();
  });

  it('mark a number that is not finite as broken', () => {
    expect(flag('tanh', [NaN])).toBe('broken');
    expect(flag('relu', [Infinity])).toBe('broken');
  });

  it('mark what is clamped, ablated (clamped to 0) or frozen', () => {
    const { graph } = handWorked('tutorial');
    graph.node('h1/sigmoid').clamp(0.3);
    graph.node('h2/sigmoid').clamp(0);
    graph.parameter('w1').freeze();
    const readings = new Readings(takeSnapshot(graph));
    const flags = ['h1/sigmoid', 'h2/sigmoid', 'w1', 'w2'].map((node) =>
      flagOf(readings.at({ node, unit: 0 })),
    );
    expect(flags).toEqual(['held', 'ablated', 'frozen', undefined]);
  });

  it('mark a layer drawn as one glyph as clamped if some of it is, and as ablated only if all of it is', () => {
    const { graph } = compose((g) => ({ h: g.layer('h', g.input('x', 2, [[1, 2]]), 2, 'tanh') }), {
      seed: 1,
    });
    const whole = (): string | undefined =>
      flagOf(new Readings(takeSnapshot(graph)).at({ node: 'h/tanh', unit: WHOLE }));
    expect(whole()).toBeUndefined();
    graph.node('h/tanh').clamp(0, 1);
    expect(whole()).toBe('held');
    graph.node('h/tanh').clamp(0);
    expect(whole()).toBe('ablated');
  });

  it('appear on chips and brief units too, even where a chip has no room', () => {
    const { graph } = compose(
      (g) => {
        const y = g.layer('y', g.layer('h', g.input('x', 2, [[1, 2]]), 3, 'tanh'), 14, 'identity');
        g.loss('mean-squared-error', y, g.target('t', 14, [new Array<number>(14).fill(0)]));
        return {};
      },
      { seed: 1 },
    );
    graph.parameter('h/weights').freeze();
    graph.node('y/identity').clamp(0, 3);
    const snapshot = takeSnapshot(graph);
    const sceneAt = (width: number) =>
      composeScene(arrange(figureOf(snapshot), { width, digit: WIDEST_DIGIT, layout: 'sideways' }), snapshot);
    for (const [width, room] of [
      [1000, true],
      [360, false],
    ] as const) {
      const { chips, glyphs } = sceneAt(width);
      const weights = chips.filter(({ stop }) => stop.reading.node === 'h/weights');
      expect(weights.map(({ room, sign }) => [room, sign?.text])).toEqual(
        weights.map(() => [room, '❄\ufe0e']),
      );
      const [unit] = glyphs.filter(({ id }) => id === 'y/identity[3]');
      expect(unit.parts.at(-1)?.marks.map((mark) => (mark.kind === 'text' ? mark.text : ''))).toContain('∅');
    }
  });

  it.each([
    ['sideways', 'tanh'],
    ['down', 'tanh'],
    ['sideways', 'sigmoid'],
    ['down', 'sigmoid'],
  ] as const)('are inside a brief unit that runs %s, and cover nothing in it: %s', (layout, activation) => {
    const { graph } = compose(
      (g) => {
        const h = g.layer('h', g.input('x', 2, [[40, -50]]), 16, activation);
        g.loss('mean-squared-error', g.layer('y', h, 1, 'identity'), g.target('t', 1, 0));
        return {};
      },
      { seed: 1 },
    );
    const snapshot = takeSnapshot(graph);
    const frame = { width: 1600, digit: WIDEST_DIGIT, layout };
    const { sheet, ...arrangement } = arrange(figureOf(snapshot), frame);
    const { glyphs } = composeScene({ sheet, ...arrangement }, snapshot);
    const units = glyphs.filter(({ outline }) => outline === 'brief');
    let signs = 0;
    for (const { parts, width, height } of units) {
      const { marks } = parts.at(-1) ?? expect.fail();
      const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
      const sign = texts.find(({ text }) => text === '▬');
      const value = texts.find(({ ink }) => ink === 'value') ?? expect.fail();
      if (sign === undefined) continue;
      signs++;
      const half = textWidth(sign.text, sign.size, sheet) / 2;
      expect(looks[sign.ink]).not.toHaveProperty('halo');
      expect(sign.x - half).toBeGreaterThan(-width / 2);
      expect(sign.x + half).toBeLessThan(width / 2);
      expect(sign.y).toBeLessThan(height / 2);
      // It has the place of the patch of colour.
      expect(marks.filter(({ kind }) => kind === 'grid')).toEqual([]);
      const start = value.x - textWidth(value.text, value.size, sheet, true);
      if (sign.y > value.y - TYPE.value) expect(sign.x + half).toBeLessThan(start);
    }
    expect(signs).toBeGreaterThan(3);
  });

  it('are at the corner of a shared parameter, above its numbers', () => {
    const { graph } = handWorked('tutorial');
    graph.parameter('b1').freeze();
    const snapshot = takeSnapshot(graph);
    const { glyphs } = composeScene(
      arrange(figureOf(snapshot), { width: 800, digit: WIDEST_DIGIT }),
      snapshot,
    );
    const { parts } = glyphs.find(({ id }) => id === 'b1') ?? expect.fail();
    const texts = parts[0].marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
    const [sign] = texts.filter(({ text }) => text === '❄\ufe0e');
    for (const { y } of texts.filter((text) => text !== sign)) expect(sign.y).toBeLessThan(y - TYPE.chip);
  });

  it('are included in the announcement, without their symbol', () => {
    const { graph } = handWorked('tutorial');
    graph.parameter('w1').freeze();
    const snapshot = takeSnapshot(graph);
    const { stops } = composeScene(
      arrange(figureOf(snapshot), { width: 800, digit: WIDEST_DIGIT }),
      snapshot,
    );
    expect(stops.find(({ id }) => id === 'w1')?.description).toBe(
      'w1 weight from x1 to h1, value 0.1, gradient 0.00112, frozen',
    );
  });

  it('appear as words and symbols beside the unit, not as colour alone', () => {
    const snapshot = activated('relu', [-1]);
    const scene = composeScene(arrange(figureOf(snapshot), { width: 800, digit: WIDEST_DIGIT }), snapshot);
    const texts = scene.glyphs.flatMap(({ parts }) =>
      parts.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))),
    );
    expect(texts).toContain('✕ dead');
  });

  it('have a halo that fills the space between words, where a border would show', () => {
    const sheet = { down: false, sparse: false, digit: WIDEST_DIGIT, words: english };
    expect(looks.flag.halo).toBeGreaterThan(1.5 * textWidth(' ', TYPE.chip, sheet, true));
  });

  it('of user actions leave the border, which is dashed there, intact', () => {
    expect(
      flagSign('frozen', { x: 0, y: 0 }, { down: false, sparse: false, digit: WIDEST_DIGIT, words: english })
        .ink,
    ).toBe('label');
    expect(looks.label.halo).toBeLessThan(looks.deed.halo);
  });

  it('of clamped units move the working point off the curve, to the clamped number', () => {
    const { graph } = handWorked('tutorial');
    const heights = (): number[] => {
      const snapshot = takeSnapshot(graph);
      const scene = composeScene(arrange(figureOf(snapshot), { width: 800, digit: WIDEST_DIGIT }), snapshot);
      const marks = scene.glyphs.flatMap(({ parts }) => parts.flatMap((part) => part.marks));
      return marks.flatMap((mark) => (mark.kind === 'dot' ? [mark.y] : []));
    };
    const [before] = heights();
    graph.node('h1/sigmoid').clamp(0);
    const [after] = heights();
    expect(after).toBeGreaterThan(before + 5);
  });

  it('appear once on a neuron, and no tag covers them', () => {
    const { graph } = compose((g) => {
      g.loss('mean-squared-error', g.layer('h', g.input('x', 2, [1e200, 0]), 1, 'relu'), g.target('t', 1, 0));
      return {};
    });
    graph.parameter('h/weights').set([[1e200, 0]]);
    const snapshot = takeSnapshot(graph);
    const scene = composeScene(arrange(figureOf(snapshot), { width: 800, digit: WIDEST_DIGIT }), snapshot);
    const neuron = scene.glyphs.find(({ parts }) => parts.length === 2)!;
    const flags = neuron.parts.flatMap(({ marks }) =>
      marks.filter((mark) => mark.kind === 'text' && mark.ink === 'flag'),
    );
    expect(flags).toHaveLength(1);
    const [bias] = scene.chips.filter(({ stop }) => stop.id === 'h/bias');
    const [{ x, y, text }] = flags as { x: number; y: number; text: string }[];
    const sheet = { down: false, sparse: false, digit: WIDEST_DIGIT, words: english };
    const start = neuron.x + x - textWidth(text, TYPE.chip, sheet, true) / 2;
    expect(start).toBeGreaterThan(bias.stop.x + bias.stop.width / 2);
    expect(y - TYPE.chip).toBeGreaterThan(neuron.height / 2);
  });
});

describe.each([
  ['beneath one another', 360],
  ['side by side', 1000],
])('a flag on one of the nodes of a glyph, which are %s,', (_how, width) => {
  it.each(['h/sum', 'h/tanh'])('covers none of its numbers: on %s', (node) => {
    const { graph } = compose((g) => {
      const h = g.layer('h', g.input('x', 2, [[1, 2]]), 2, 'tanh');
      g.loss('mean-squared-error', h, g.target('t', 2, [[0, 0]]));
      return {};
    });
    graph.node(node).clamp(0);
    const snapshot = takeSnapshot(graph);
    const arrangement = arrange(figureOf(snapshot), { width, digit: WIDEST_DIGIT });
    const { glyphs } = composeScene(arrangement, snapshot);
    const { parts, height } = glyphs.find(({ id }) => id.startsWith('h/')) ?? expect.fail();
    const texts = parts.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : [])));
    const [flag] = texts.filter(({ ink }) => ink === 'deed');
    expect(flag.text).toBe('∅ held at 0');
    const isNear = ({ x, y }: { x: number; y: number }): boolean =>
      Math.abs(x - flag.x) < 40 && Math.abs(y - flag.y) < TYPE.chip;
    expect(texts.filter((text) => text !== flag && isNear(text))).toEqual([]);
    // A chip that lies on the glyph would cover what is above its border.
    expect(flag.y - TYPE.chip).toBeGreaterThan(-height / 2 - 2);
  });
});

describe('the history of a picture', () => {
  const sceneOf = (snapshot: GraphSnapshot) =>
    composeScene(arrange(figureOf(snapshot), { width: 800, digit: WIDEST_DIGIT }), snapshot);

  it('keeps the latest numbers of every stop, oldest first, and no more than it needs', () => {
    const past = new Past();
    for (let i = 0; i < 200; i++) past.note(sceneOf(activated('tanh', [i])));
    const { values } = past.of('x');
    expect(values).toHaveLength(80);
    expect(values.at(-1)).toBe(199);
    past.forget();
    expect(past.of('x').values).toEqual([]);
  });
});
