import { Random } from '@bp-graph/core';
import { compose, network, takeSnapshot, type Graph } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { heatOf, SIDE, type HeatKind } from '../../src/heat/heat.js';
import { composeScene } from '../../src/scene/compose-scene.js';
import { figureOf } from '../../src/scene/figure.js';
import { fillFrame } from '../../src/scene/fill-frame.js';
import { WIDEST_DIGIT } from '../../src/scene/sheet.js';

/** y = tanh(x0 − x1), or another activation of it, two samples. */
function slope(activation: 'tanh' | 'sigmoid' = 'tanh'): Graph {
  const { graph } = compose((g) => {
    const x = g.input('x', 2, [
      [0.5, -1],
      [1, 0.25],
    ]);
    const s = g.weightedSum(x, g.parameter('W', [[1, -1]]), undefined, { id: 's' });
    const y = g.apply(activation, [s], { id: 'y' });
    return { E: g.loss('mean-squared-error', y, g.target('t', 1, [[0], [1]])) };
  });
  return graph;
}

function tones(graph: Graph, kind: HeatKind, node: string): Float64Array | undefined {
  return heatOf(graph, takeSnapshot(graph), kind)?.({ node, unit: 0 });
}

/** The tone of the cell in this row, from the top, and column. */
function at(heat: Float64Array | undefined, row: number, column: number): number {
  return heat?.[row * SIDE + column] ?? NaN;
}

describe('the heat map over the plane of two inputs', () => {
  it('is not attempted for very many inputs', () => {
    const { graph } = compose((g) => ({ x: g.input('x', 1_000_000_000) }));
    expect(tones(graph, 'value', 'x')).toBeUndefined();
  });

  it('runs from left to right with the first input and upwards with the second', () => {
    const heat = tones(slope(), 'value', 'y');
    expect(at(heat, SIDE - 1, SIDE - 1)).toBeCloseTo(1, 9);
    expect(at(heat, 0, 0)).toBeCloseTo(-1, 9);
    expect(at(heat, SIDE - 1, 0)).toBeCloseTo(0, 9);
    expect(at(heat, 0, SIDE - 1)).toBeCloseTo(0, 9);
  });

  it("has full colour at a unit's extreme values, and none in the middle of its range", () => {
    const heat = tones(slope('sigmoid'), 'value', 'y') ?? new Float64Array();
    expect(Math.min(...heat)).toBeCloseTo(-1, 9);
    expect(Math.max(...heat)).toBeCloseTo(1, 9);
    for (let k = 0; k < SIDE; k++) expect(at(heat, SIDE - 1 - k, k)).toBeCloseTo(0, 9);
  });

  it('shows how much the prediction depends on a unit, on request', () => {
    const heat = tones(slope(), 'gradient', 's');
    // tanh′ is largest where x0 = x1; an activation shows the gradient of its sum.
    expect(at(heat, 8, 7)).toBeCloseTo(1, 1);
    expect(Math.abs(at(heat, 0, 0))).toBeLessThan(0.01);
    expect(tones(slope(), 'gradient', 'y')).toEqual(heat);
  });

  it('leaves the graph unchanged', () => {
    const graph = slope();
    const before = takeSnapshot(graph);
    heatOf(graph, before, 'gradient');
    expect(takeSnapshot(graph)).toEqual(before);
  });

  it('uses the parameters of the snapshot, so that going back shows the earlier map', () => {
    const graph = slope();
    const before = takeSnapshot(graph);
    const heat = heatOf(graph, before, 'value')?.({ node: 'y', unit: 0 });
    graph.parameter('W').set([[-1, 3]]);
    expect(heatOf(graph, before, 'value')?.({ node: 'y', unit: 0 })).toEqual(heat);
    expect(tones(graph, 'value', 'y')).not.toEqual(heat);
  });

  it('does not exist for more inputs, for a single sample unless requested, or for the setting none', () => {
    const wide = network([3, 2, 1], { seed: 1 });
    expect(heatOf(wide, takeSnapshot(wide, { gradients: false }), 'value')).toBeUndefined();
    expect(tones(slope(), 'none', 'y')).toBeUndefined();
    expect(tones(slope(), 'auto', 'y')).toBeDefined();
    const { graph } = compose((g) => ({ y: g.apply('tanh', [g.input('x', 2, [[1, 2]])], { id: 'y' }) }));
    expect(tones(graph, 'auto', 'y')).toBeUndefined();
    expect(tones(graph, 'value', 'y')).toBeDefined();
  });

  it('replaces the sum in its neuron', () => {
    const graph = slope();
    const snapshot = takeSnapshot(graph);
    const arrangement = fillFrame(figureOf(snapshot), { width: 900, digit: WIDEST_DIGIT });
    const scene = composeScene(arrangement, snapshot, undefined, heatOf(graph, snapshot, 'value'));
    const marks = scene.glyphs.find(({ id }) => id === 'y')?.parts[0].marks ?? [];
    expect(marks.map(({ kind }) => kind)).toEqual(['grid', 'path']);
    // Its outline, without which a pale map would have no edge.
    expect(marks[1]).toMatchObject({ ink: 'divider' });
  });

  it('is beside the value of a unit that is drawn with its value only', () => {
    const wide = network([2, 20, 1], { loss: 'mean-squared-error', random: new Random(1) });
    wide.feed({
      x: [
        [1, 2],
        [3, 4],
      ],
    });
    const snapshot = takeSnapshot(wide);
    const arrangement = fillFrame(figureOf(snapshot), { width: 900, digit: WIDEST_DIGIT });
    const scene = composeScene(arrangement, snapshot, undefined, heatOf(wide, snapshot, 'value'));
    const brief = scene.glyphs.filter(({ outline }) => outline === 'brief');
    expect(brief).toHaveLength(20);
    for (const { width, height, parts } of brief) {
      const grids = parts.flatMap(({ marks }) => marks).filter((mark) => mark.kind === 'grid');
      expect(grids.map(({ tones }) => tones.length)).toEqual([256]);
      const [{ x, y, ...tile }] = grids;
      expect([x > -width / 2, y > -height / 2, x + tile.width < width / 2]).toEqual([true, true, true]);
    }
  });
});
