import { Arena } from '../../arena.js';
import type { MachineOperation } from '../operation.js';
import { layOut } from './lay-out.js';
import { readSteps, type Range } from './read.js';
import { spareCopies } from './spare.js';
import { tasksOf } from './task.js';

/** What operations are woven on. */
export interface Loom {
  /** Bytes of a number. */
  readonly size: number;
  /** Where others read what the operations write. */
  readonly fixed: readonly Range[];
  /** Addresses at which the number 1 stands for good. */
  readonly ones: ReadonlySet<number>;
  /** Memory for values that need not stand where they stood begins here. */
  readonly start: number;
}

/** Operations that compute the same in another order, with values in other places, up to `end`. */
export interface Woven {
  readonly operations: readonly MachineOperation[];
  readonly end: number;
}

/**
 * Puts side by side what is alike, wherever in a graph it comes from: the rows of a batch drawn one by one, the steps of
 * a recurrence, the units of a layer. Operations that do not need each other and do the same come one after the other, in
 * the order in which what they read stands in memory, and what they write stands there in their order. So they can be
 * rolled into operations on arrays and products of matrices.
 *
 * Nothing where an operation touches memory that nobody can tell of.
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

/** Bytes of a line of the cache. */
const LINE = 64;
