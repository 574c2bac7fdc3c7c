import type { Instruction, InstructionName, Operands } from '@bp-graph/core';
import { ADDED, BIAS } from './sum-start.js';

/** The cost of an instruction for one full batch: floating-point operations, and numbers read and written. */
export interface Cost {
  readonly flops: number;
  readonly numbers: number;
}

type CostOf<I extends InstructionName> = (operands: Operands<I>, lanes: number) => Cost;

/** A cost per entry: `flops` operations, `reads` numbers read and one written. */
const entries =
  (flops: number, reads: number) =>
  ({ count }: { readonly count: number }): Cost => ({ flops: flops * count, numbers: (reads + 1) * count });

const perUnit =
  (flops: number, arrays: number) =>
  ({ units }: { readonly units: number }, lanes: number): Cost => ({
    flops: flops * units * lanes,
    numbers: arrays * units * lanes,
  });

/**
 * The cost of every instruction. A function such as tanh counts as twenty operations, the size of its polynomial; the cost of
 * a core function is unknown and counts as 0.
 */
const costs: { readonly [I in InstructionName]: CostOf<I> } = {
  gather: perUnit(0, 2),
  affine: ({ units, width, start, biasStride }, lanes) => ({
    flops: 2 * units * width * lanes,
    numbers:
      units * width + (units + width) * lanes + startOf(start, biasStride === 0 ? 1 : units, units * lanes),
  }),
  outer: ({ units, width }, lanes) => ({
    flops: 2 * units * width * lanes,
    numbers: units * width + (units + width) * lanes,
  }),
  total: perUnit(1, 1),
  activate: entries(20, 1),
  activateBack: entries(3, 3),
  activateRows: perUnit(20, 2),
  activateRowsBack: perUnit(5, 3),
  scale: entries(1, 1),
  fill: entries(0, 0),
  multiply: entries(1, 2),
  divide: entries(2, 2),
  sumUnits: perUnit(1, 1),
  spreadUnits: perUnit(1, 1),
  dotUnits: perUnit(2, 2),
  scaleUnits: perUnit(1, 2),
  mask: perUnit(10, 1),
  normalise: perUnit(8, 2),
  normaliseBack: perUnit(14, 3),
  loss: perUnit(3, 2),
  lossBack: perUnit(3, 3),
  crossEntropy: perUnit(20, 2),
  crossEntropyBack: perUnit(20, 3),
  call: () => ({ flops: 0, numbers: 0 }),
  callBack: () => ({ flops: 0, numbers: 0 }),
};

/** The numbers that a sum reads to begin with: a bias, what is stored, or nothing. */
function startOf(start: number, bias: number, stored: number): number {
  return start === BIAS ? bias : start === ADDED ? stored : 0;
}

/** The cost of an instruction on a tape with this many lanes. */
export function costOf({ name, operands }: Instruction, lanes: number): Cost {
  return (costs[name] as CostOf<InstructionName>)(operands as Operands<InstructionName>, lanes);
}
