import { compose, statistics } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';

function node(op: 'relu' | 'sigmoid', rows: readonly (readonly number[])[]) {
  const { graph } = compose((g) => ({
    y: g.apply(
      op,
      [
        g.input(
          'x',
          rows[0].length,
          rows.map((row) => [...row]),
        ),
      ],
      { id: 'y' },
    ),
  }));
  return graph.node('y');
}

describe('the statistics of a node', () => {
  it('are minimum, mean, maximum and deviation of all its numbers', () => {
    expect(
      statistics(
        node('relu', [
          [1, 2],
          [3, 6],
        ]),
      ),
    ).toMatchObject({
      count: 4,
      min: 1,
      mean: 3,
      max: 6,
      deviation: Math.sqrt(3.5),
      nonFinite: 0,
    });
  });

  it('can be limited to one unit over the rows', () => {
    expect(
      statistics(
        node('relu', [
          [1, 2],
          [3, 6],
        ]),
        1,
      ),
    ).toMatchObject({ count: 2, min: 2, mean: 4, max: 6 });
  });

  it('include the share that passes no gradient on, and the share that passes almost none', () => {
    expect(statistics(node('relu', [[-1], [-2], [3], [4]]))).toMatchObject({ dead: 0.5, saturated: 0.5 });
    expect(statistics(node('sigmoid', [[-9], [0], [0], [1]]))).toMatchObject({ dead: 0, saturated: 0.25 });
  });

  it('count numbers that are not finite separately', () => {
    const { mean, nonFinite } = statistics(node('relu', [[1], [Infinity], [NaN]]));
    expect([mean, nonFinite]).toEqual([1, 2]);
  });
});
