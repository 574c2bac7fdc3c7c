import { Random } from '@bp-graph/core';
import { describe, expect, it } from 'vitest';
import { ADDED, BIAS, NOTHING } from '../../../src/compile/sum-start.js';
import type { Matrix, Product } from '../../../src/compile/webassembly/operation.js';
import { writerOfProduct } from '../../../src/compile/webassembly/passage/product.js';
import { precisions, runCode, START } from '../../support/run-code.js';

/** How many numbers each matrix may have; the three are stored one after the other, followed by the bias. */
const ROOM = 240;

describe.each(precisions)('products generated as code in $name', ({ arithmetic }) => {
  const { size } = arithmetic;
  const tolerance = size === 8 ? 1e-13 : 1e-5;

  it.each([NOTHING, ADDED, BIAS])('agree with loops, whatever the shapes, starting from %i', (start) => {
    const random = new Random(`products ${start}`);
    let written = 0;
    for (let round = 0; round < 200; round++) {
      const rows = 1 + random.integer(9);
      const depth = 1 + random.integer(17);
      const columns = 1 + random.integer(13);
      const matrix = (place: number, height: number, breadth: number): Matrix => {
        const isTurned = random.integer(2) === 1;
        const at = START + place * ROOM * size;
        return isTurned
          ? { at, row: size, column: height * size }
          : { at, row: breadth * size, column: size };
      };
      const p: Product = {
        kernel: 'product',
        rows,
        depth,
        columns,
        a: matrix(0, rows, depth),
        b: matrix(1, depth, columns),
        c: matrix(2, rows, columns),
        start,
        bias: START + 3 * ROOM * size,
        biasStep: random.integer(2) * size,
      };
      const write = writerOfProduct(p, arithmetic);
      if (write === undefined) continue;
      written++;
      const numbers = Array.from({ length: 3 * ROOM + 16 }, () => random.uniform(-1, 1));
      const actual = runCode(arithmetic, numbers, write);
      const expected = byLoops(p, numbers, size);
      const worst = Math.max(...expected.map((value, k) => Math.abs(actual[k] - value)));
      expect(worst, JSON.stringify(p)).toBeLessThan(tolerance);
    }
    // Most shapes get code of their own; a few are left to kernels.
    expect(written).toBeGreaterThan(100);
  });

  it.each([1, 2, 3, 8, 40])('of depth %i start from −0, which changes no sign, and not from 0', (depth) => {
    const p: Product = {
      ...{ kernel: 'product', rows: 2, depth, columns: 2, start: NOTHING, bias: 0, biasStep: 0 },
      a: { at: START, row: depth * size, column: size },
      b: { at: START + ROOM * size, row: size, column: depth * size },
      c: { at: START + 2 * ROOM * size, row: 2 * size, column: size },
    };
    const write = writerOfProduct(p, arithmetic);
    if (write === undefined) throw new Error('left to a kernel');
    const numbers = Array.from({ length: 3 * ROOM }, (_, k) => (k < ROOM ? 0 : -1));
    expect(runCode(arithmetic, numbers, write).slice(2 * ROOM, 2 * ROOM + 4)).toEqual([-0, -0, -0, -0]);
  });
});

function byLoops(p: Product, numbers: readonly number[], size: number): number[] {
  const result = [...numbers];
  const place = ({ at, row, column }: Matrix, i: number, j: number): number =>
    (at - START + i * row + j * column) / size;
  for (let i = 0; i < p.rows; i++)
    for (let j = 0; j < p.columns; j++) {
      const at = place(p.c, i, j);
      const bias = numbers[(p.bias - START + i * p.biasStep) / size];
      let sum = p.start === ADDED ? numbers[at] : p.start === BIAS ? bias : -0;
      for (let k = 0; k < p.depth; k++) sum += numbers[place(p.a, i, k)] * numbers[place(p.b, k, j)];
      result[at] = sum;
    }
  return result;
}
