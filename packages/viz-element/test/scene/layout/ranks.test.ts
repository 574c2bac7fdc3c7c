import { expect, it } from 'vitest';
import { ranks } from '../../../src/scene/layout/ranks.js';

it('ranks are the lengths of the longest paths to the items', () => {
  //  0 ─▶ 1 ─▶ 2 ─▶ 4
  //  └──────────────▲   3 stands alone
  expect(
    ranks(5, [
      [0, 1],
      [1, 2],
      [2, 4],
      [0, 4],
    ]),
  ).toEqual([0, 1, 2, 0, 3]);
});

it('ranks do not depend on the order of the links', () => {
  expect(
    ranks(3, [
      [1, 2],
      [0, 1],
    ]),
  ).toEqual([0, 1, 2]);
});

it('ranks are computed without recursion, even for a chain of 50,000 items', () => {
  const count = 50_000;
  const lines = Array.from({ length: count - 1 }, (_, i) => [i, i + 1] as const);
  expect(ranks(count, lines)[count - 1]).toBe(count - 1);
});
