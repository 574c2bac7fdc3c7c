import { expect, it } from 'vitest';
import type { Binding } from '../../../src/compile/typescript/link.js';
import { matrixLinkers } from '../../../src/compile/typescript/matrix.js';

/** Three units of two lanes, and then the memory for their totals. */
const UNITS = [1, 2, 3, 4, 5, 6];
const HELD = [10, 20, 30, 40, 50, 60];
const INTO = UNITS.length;

it.each([
  { stride: 0, add: 0, expected: [21, 20, 30, 40, 50, 60] },
  { stride: 0, add: 1, expected: [31, 20, 30, 40, 50, 60] },
  { stride: 1, add: 0, expected: [3, 7, 11, 40, 50, 60] },
  { stride: 2, add: 0, expected: [3, 20, 7, 40, 11, 60] },
  { stride: 2, add: 1, expected: [13, 20, 37, 40, 61, 60] },
])('totals with stride $stride and add $add write where the stride says and nowhere else', (each) => {
  const { stride, add, expected } = each;
  const memory = Float64Array.of(...UNITS, ...HELD);
  matrixLinkers.total({ into: INTO, units: 3, stride, add, g: 0 }, bindingOf(memory))();
  expect([...memory.subarray(INTO)]).toEqual(expected);
});

function bindingOf(memory: Float64Array): Binding {
  const moment = { rows: 2, start: 0, order: Uint32Array.of(0, 1), step: 0 };
  return {
    memory,
    lanes: 2,
    moment,
    operation: undefined,
    attributes: {},
    call: () => {
      throw new Error('a total calls no core function');
    },
  };
}
