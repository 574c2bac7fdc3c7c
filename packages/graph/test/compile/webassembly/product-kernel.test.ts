import { Random } from '@bp-graph/core';
import { describe, expect, it } from 'vitest';
import { ADDED, BIAS, NOTHING } from '../../../src/compile/sum-start.js';
import { START } from '../../support/run-code.js';
import { runKernels } from '../../support/run-kernels.js';

/** How many numbers each matrix may have; the three are stored one after the other, followed by the bias. */
const ROOM = 800;

describe.each([8, 4] as const)('the product kernel for numbers of %i bytes', (size) => {
  const round = size === 8 ? (x: number): number => x : Math.fround;

  // Every height and width of a tile, with rows and columns left over.
  it.each([NOTHING, ADDED, BIAS])('gives the sums of a loop bit for bit, starting from %i', (start) => {
    const random = new Random(`tiles ${start}`);
    for (let rows = 1; rows <= 9; rows++)
      for (let columns = 1; columns <= 36; columns++)
        expectEqual(rows, columns, 1 + random.integer(9), start);
  });

  it('sums a row that is all of B as often as the depth says', () => {
    for (const columns of [1, 3, 8, 20]) expectEqual(5, columns, 7, NOTHING, 0);
  });

  function expectEqual(rows: number, columns: number, depth: number, start: number, bRow = columns): void {
    const numbers = Array.from({ length: 3 * ROOM + 16 }, (_, k) => round(Math.sin(7 * k + rows)));
    const [a, b, c, bias] = [0, ROOM, 2 * ROOM, 3 * ROOM];
    const expected = [...numbers];
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++) {
        const to = c + i * columns + j;
        let sum = start === ADDED ? numbers[to] : start === BIAS ? numbers[bias + i] : -0;
        for (let k = 0; k < depth; k++)
          sum = round(sum + round(numbers[a + i * depth + k] * numbers[b + k * bRow + j]));
        expected[to] = sum;
      }
    const at = (index: number): number => START + index * size;
    const operands = {
      ...{ rows, bytes: columns * size, depth, start },
      ...{ a: at(a), aRow: depth * size, aStep: size },
      ...{ b: at(b), bStep: bRow * size },
      ...{ c: at(c), cRow: columns * size },
      ...{ bias: at(bias), biasStep: size },
    };
    const actual = runKernels(size, numbers, (words) => {
      words.emit('product', operands);
    });
    expect(actual, JSON.stringify(operands)).toEqual(expected);
  }
});
