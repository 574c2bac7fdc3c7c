import { compose, takeSnapshot } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { figureOf, sameStructure } from '../../src/scene/figure.js';
import { Readings } from '../../src/scene/reading.js';
import { layered, tutorial, twoLosses } from '../support/graphs.js';

describe('the total of several losses', () => {
  it('is drawn as an additional node that reads them', () => {
    const { glyphs, wires } = figureOf(takeSnapshot(twoLosses()));
    expect(glyphs.find(({ id }) => id === 'E')).toMatchObject({
      heading: 'E',
      view: { name: 'combination' },
    });
    expect(wires.filter(({ to }) => to === 'E').map(({ from }) => from)).toEqual(['near', 'far']);
  });

  it('has the value of E and the gradient 1', () => {
    const graph = twoLosses();
    const { value, gradient } = new Readings(takeSnapshot(graph)).at({ node: 'E', unit: 0 });
    expect([value, gradient]).toEqual([graph.loss, 1]);
  });

  it('is undefined until all of them have a value', () => {
    const { nodes, ...rest } = takeSnapshot(twoLosses());
    const hidden = nodes.map(({ value, gradient, ...node }) =>
      node.id === 'far' ? node : { ...node, value },
    );
    const reading = new Readings({ ...rest, nodes: hidden });
    expect(reading.at({ node: 'E', unit: 0 })).toMatchObject({ value: undefined, gradient: undefined });
  });

  it('appears and disappears with the objective', () => {
    const graph = twoLosses();
    const before = takeSnapshot(graph);
    graph.differentiate({ near: 1 });
    const after = takeSnapshot(graph);
    expect(sameStructure(before, after)).toBe(false);
    expect(figureOf(after).glyphs.map(({ id }) => id)).not.toContain('E');
    graph.differentiate({ near: 0.5 });
    expect(figureOf(takeSnapshot(graph)).glyphs.map(({ id }) => id)).toContain('E');
  });

  it('gets another name if a loss is called E', () => {
    const { graph } = compose((g) => {
      const x = g.input('x', 1, [0.5]);
      for (const id of ['t', 'u']) g.loss('half-squared-error', x, g.target(id, 1, [1]));
      return {};
    });
    const losses = figureOf(takeSnapshot(graph)).glyphs.map(({ id }) => id);
    expect(losses.slice(-3)).toEqual(['E', 'E-2', 'total']);
  });
});

it('a single loss that is E itself has no additional total', () => {
  for (const snapshot of [tutorial(), layered([2, 3, 1])])
    expect(
      figureOf(snapshot)
        .glyphs.filter(({ label }) => label.includes('E'))
        .at(-1)?.id,
    ).toBe('E');
});
