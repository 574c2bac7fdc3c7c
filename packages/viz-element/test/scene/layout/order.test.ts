import { describe, expect, it } from 'vitest';
import { layersOf } from '../../../src/scene/layout/layers.js';
import { crossings, neighbours, orderLayers } from '../../../src/scene/layout/order.js';

/** Items that each form a group of their own. */
const alone = (count: number) => Array.from({ length: count }, (_, item) => item);

describe('orderLayers', () => {
  it('untangles a twisted ladder', () => {
    const layered = layersOf(alone(6), [
      [0, 5],
      [1, 4],
      [2, 3],
    ]);
    const after = neighbours(6, layered.links, 0);
    expect(crossings(layered.layers, after)).toBe(3);
    expect(crossings(orderLayers(layered), after)).toBe(0);
  });

  it('keeps the given order if no other has fewer crossings', () => {
    const dense = layersOf(
      alone(5),
      [0, 1].flatMap((from) => [2, 3, 4].map((to) => [from, to] as const)),
    );
    expect(orderLayers(dense)).toEqual([
      [0, 1],
      [2, 3, 4],
    ]);
  });

  it('keeps a group together and in order, even if splitting it would cause fewer crossings', () => {
    const gates = layersOf(
      [0, 0, 1, 1, 2, 2],
      [
        [0, 4],
        [1, 5],
        [2, 4],
        [3, 5],
      ],
    );
    expect(orderLayers(gates)[0]).toEqual([0, 1, 2, 3]);
  });

  it('reorders whole groups if that causes fewer crossings', () => {
    const twisted = layersOf(
      [0, 0, 1, 1, 2, 3],
      [
        [0, 5],
        [1, 5],
        [2, 4],
        [3, 4],
      ],
    );
    expect(orderLayers(twisted)).toEqual([
      [0, 1, 2, 3],
      [5, 4],
    ]);
  });

  it('puts all of a group into one layer, however short the path to some of it is', () => {
    const { layers } = layersOf(
      [0, 1, 2, 2],
      [
        [0, 1],
        [1, 2],
        [0, 3],
      ],
    );
    expect(layers.map((layer) => layer.filter((station) => station < 4))).toEqual([[0], [1], [2, 3]]);
  });

  it('routes a line that skips a layer through a waypoint there', () => {
    const { layers, routes } = layersOf(alone(3), [
      [0, 1],
      [1, 2],
      [0, 2],
    ]);
    expect(routes[2]).toEqual([0, 3, 2]);
    expect(layers[1]).toEqual([1, 3]);
  });
});

describe('crossings', () => {
  it('counts each pair of crossing links once, and no links that only meet at an end', () => {
    expect(
      crossings(
        [
          [0, 1],
          [2, 3],
        ],
        [[3], [2], [], []],
      ),
    ).toBe(1);
    expect(
      crossings(
        [
          [0, 1],
          [2, 3],
        ],
        [[2, 3], [3], [], []],
      ),
    ).toBe(0);
    expect(
      crossings(
        [
          [0, 1],
          [2, 3],
        ],
        [[2, 3], [2, 3], [], []],
      ),
    ).toBe(1);
  });
});
