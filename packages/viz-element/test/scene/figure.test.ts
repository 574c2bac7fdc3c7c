import { compose, takeSnapshot, type Handle } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { figureOf, sameStructure, type Figure, type Glyph } from '../../src/scene/figure.js';
import { WHOLE } from '../../src/scene/reading.js';
import {
  layered,
  sharedLayer,
  sharedWeight,
  skipping,
  tutorial,
  tutorialGathered,
} from '../support/graphs.js';

function glyph({ glyphs }: Figure, id: string): Glyph | undefined {
  return glyphs.find((candidate) => candidate.id === id);
}

function wires({ wires: all }: Figure): string[] {
  return all.map(
    ({ from, to, weight }) => `${from} → ${to}${weight === undefined ? '' : ` by ${weight.node}`}`,
  );
}

describe('the figure of the hand-worked network', () => {
  const figure = figureOf(tutorial());

  it('combines a weighted sum and the activation that reads it into one neuron', () => {
    expect(glyph(figure, 'h1/sigmoid')).toMatchObject({
      label: 'h1',
      view: { name: 'neuron' },
      parts: [
        { node: 'h1/sum', unit: 0 },
        { node: 'h1/sigmoid', unit: 0 },
      ],
    });
    expect(glyph(figure, 'h1/sum')).toBeUndefined();
  });

  it('puts a weight that is used once on its wire', () => {
    expect(wires(figure)).toContain('h1/sigmoid → o2/sigmoid by w7');
    expect(glyph(figure, 'w7')).toBeUndefined();
  });

  it('docks a shared bias and ties it to everything that uses it', () => {
    expect(glyph(figure, 'b1')).toMatchObject({ docked: true, view: { name: 'parameter' } });
    expect(figure.ties.filter(({ from }) => from === 'b1').map(({ to }) => to)).toEqual([
      'h1/sigmoid',
      'h2/sigmoid',
    ]);
  });

  it('attaches a target that a single loss reads to that loss', () => {
    expect(glyph(figure, 'E1')?.tags).toEqual([{ node: 't1', unit: 0 }]);
    expect(glyph(figure, 't1')).toBeUndefined();
  });

  it('shows every node of the graph once', () => {
    const places = [
      ...figure.glyphs.flatMap(({ parts, tags }) => [...parts, ...tags]),
      ...figure.wires.flatMap(({ weight }) => (weight === undefined ? [] : [weight])),
    ];
    expect(places.map(({ node }) => node).sort()).toEqual(
      tutorial()
        .nodes.map(({ id }) => id)
        .sort(),
    );
  });
});

describe('figureOf', () => {
  it('bypasses operations that merely gather units', () => {
    const figure = figureOf(tutorialGathered());
    expect(glyph(figure, 'o')).toBeUndefined();
    expect(wires(figure)).toEqual(expect.arrayContaining(['o1/sigmoid → E', 'o2/sigmoid → E']));
    expect(glyph(figure, 'E')?.tags.map(({ node }) => node)).toEqual(['t1', 't2']);
  });

  it('draws a layer unit by unit, with one entry of the weight matrix on each wire', () => {
    const figure = figureOf(layered([2, 3, 1]));
    const entries = figure.wires.filter(({ weight }) => weight?.node === 'hidden/weights');
    expect(entries.map(({ from, to, weight }) => [from, to, weight?.unit])).toEqual([
      ['x[0]', 'hidden/tanh[0]', 0],
      ['x[1]', 'hidden/tanh[0]', 1],
      ['x[0]', 'hidden/tanh[1]', 2],
      ['x[1]', 'hidden/tanh[1]', 3],
      ['x[0]', 'hidden/tanh[2]', 4],
      ['x[1]', 'hidden/tanh[2]', 5],
    ]);
    expect(glyph(figure, 'hidden/tanh[2]')?.tags).toEqual([{ node: 'hidden/bias', unit: 2 }]);
  });

  it('draws a wide layer as one glyph', () => {
    const figure = figureOf(layered([784, 128, 1]));
    expect(glyph(figure, 'hidden/tanh')).toMatchObject({
      label: 'hidden · 128 units',
      parts: [{ unit: WHOLE }, { unit: WHOLE }],
    });
    expect(figure.wires.find(({ to }) => to === 'hidden/tanh')?.weight).toEqual({
      node: 'hidden/weights',
      unit: WHOLE,
    });
  });

  it('puts a shared weight on every wire that uses it, and ties it to what these lead to', () => {
    const figure = figureOf(sharedWeight());
    expect(wires(figure)).toEqual(['x → a by w', 'a → b by w', 'b → E']);
    expect(glyph(figure, 'w')?.docked).toBe(true);
    expect(figure.ties.filter(({ from }) => from === 'w').map(({ to }) => to)).toEqual(['a', 'b']);
  });

  it('puts the entries of a shared bias on the units of every layer that uses it', () => {
    const figure = figureOf(takeSnapshot(sharedLayer()));
    const tags = ['h/tanh[0]', 'h/tanh[1]', 'o/tanh[0]', 'o/tanh[1]'].map((id) => glyph(figure, id)?.tags);
    expect(tags).toEqual([0, 1, 0, 1].map((unit) => [{ node: 'b', unit }]));
    expect(glyph(figure, 'b')?.docked).toBe(true);
  });

  it('connects units one to one through elementwise operations, and all to all through softmax', () => {
    const figure = figureOf(skipping());
    expect(wires(figure)).toContain('c/sigmoid[1] → gated[1]');
    expect(wires(figure)).not.toContain('c/sigmoid[0] → gated[1]');
    expect(wires(figure).filter((wire) => wire.startsWith('gated[0] → y/softmax'))).toHaveLength(2);
  });

  it('connects a slice to the units it takes, and normalised units to all of the layer', () => {
    const { graph } = compose((g) => {
      const x = g.input('x', 3, [1, 2, 4]);
      const part = g.apply('slice', [x], { id: 'part', from: 1, to: 3 });
      g.loss('mean-squared-error', part, g.target('t', 2, [0, 1]));
      const normal = g.apply('layer-normalisation', [x], { id: 'normal' });
      g.loss('mean-squared-error', normal, g.target('u', 3, [0, 1, 0]));
      return {};
    });
    const drawn = wires(figureOf(takeSnapshot(graph)));
    expect(drawn.filter((wire) => wire.includes('→ part'))).toEqual(['x[1] → part[0]', 'x[2] → part[1]']);
    expect(drawn.filter((wire) => wire.includes('→ normal[1]'))).toEqual([
      'x[0] → normal[1]',
      'x[1] → normal[1]',
      'x[2] → normal[1]',
    ]);
  });
});

describe('sameStructure', () => {
  it('holds between snapshots of one graph at different times', () => {
    expect(sameStructure(tutorial(), tutorial())).toBe(true);
  });

  it('fails if a node, an input or a shape differs', () => {
    expect(sameStructure(tutorial(), tutorialGathered())).toBe(false);
    expect(sameStructure(layered([2, 3, 1]), layered([2, 4, 1]))).toBe(false);
  });
});

it('layers whose ids have a common beginning are labelled by their ends', () => {
  const { graph } = compose((g) => {
    const layer = (k: number, x: Handle) => {
      const weights = g.parameter(`w${k}`, [[0.1, 0.2], [0.3, 0.4]]); // prettier-ignore
      return g.apply('tanh', [g.weightedSum(x, weights, undefined, { id: `block/sum${k}` })], {
        id: `block/act${k}`,
      });
    };
    g.loss('mean-squared-error', layer(2, layer(1, g.input('x', 2, [1, 2]))), g.target('t', 2, [0, 1]));
    return {};
  });
  const headings = figureOf(takeSnapshot(graph)).glyphs.map(({ heading }) => heading);
  expect(headings).toEqual(expect.arrayContaining(['block/act1[0]', 'block/act2[1]']));
  expect(headings.filter((heading) => heading?.startsWith('block['))).toEqual([]);
});
