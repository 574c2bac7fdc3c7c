import { Arena } from '../../arena.js';
import { LINE } from '../cache-line.js';
import type { MachineOperation } from '../operation.js';
import { layOut } from './lay-out.js';
import { readSteps, type Range } from './read.js';
import { spareCopies } from './spare.js';
import { tasksOf } from './task.js';

/** The context in which operations are woven. */
export interface Loom {
  /** Bytes per number. */
  readonly size: number;
  /** Memory whose content is read or written elsewhere and must stay in place. */
  readonly fixed: readonly Range[];
  /** Addresses that always contain the number 1. */
  readonly ones: ReadonlySet<number>;
  /** The start of the memory for relocated values. */
  readonly start: number;
}

/** Operations that compute the same in another order, with some values relocated to memory up to `end`. */
export interface Woven {
  readonly operations: readonly MachineOperation[];
  readonly end: number;
}

/**
 * Brings similar operations together, wherever in a graph they come from: the rows of a batch drawn one by one, the steps of a
 * recurrence, the units of a layer. Independent operations of the same kind are made adjacent, ordered by the addresses they
 * read, and their results are stored in that order, so that they can be rolled into operations on arrays and matrix products.
 *
 * Returns undefined if the memory accesses of an operation are unknown.
 */
export function weave(
  operations: readonly MachineOperation[],
  { size, fixed, ones, start }: Loom,
): Woven | undefined {
  const steps = readSteps(operations, fixed, size);
  if (steps === undefined) return undefined;
  const arena = new Arena(LINE, start);
  const [one] = ones;
  const tasks = tasksOf(spareCopies(steps, (at) => ones.has(at)));
  return { operations: layOut(tasks, arena, { size, one }), end: arena.size };
}
