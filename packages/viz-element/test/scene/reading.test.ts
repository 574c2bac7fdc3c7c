import { compose, takeSnapshot } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { Readings, WHOLE } from '../../src/scene/reading.js';

describe('the number for many', () => {
  const { graph } = compose((g) => {
    const y = g.input('x', 3, [
      [0.1, 0.2, 0.7],
      [0.3, 0.3, 0.4],
    ]);
    g.loss('softmax-cross-entropy', y, g.target('t', 1, [[2], [0]]), { targets: 'index' });
    return {};
  });
  const readings = new Readings(takeSnapshot(graph));

  it('is 0 where they cancel out, and not what rounding leaves', () => {
    const { data } = graph.node('x').gradient;
    expect(data.reduce((sum, each) => sum + each, 0)).not.toBe(0);
    expect(readings.at({ node: 'x', unit: WHOLE }).gradient).toBe(0);
  });

  it('is their mean otherwise', () => {
    expect(readings.at({ node: 'x', unit: WHOLE }).value).toBeCloseTo(1 / 3, 15);
    expect(readings.at({ node: 'x', unit: 2 }).value).toBeCloseTo(0.55, 15);
  });
});
