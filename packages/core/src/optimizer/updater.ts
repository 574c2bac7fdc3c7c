import type { PieceKernel } from '../kernels/kernel-set.js';

/** The numbers of one parameter, of its gradient or of one slot of state; all have the same order. */
export type Floats = Float64Array | Float32Array;

/** The optimiser state of one parameter: named arrays of the parameter's size, which is all a checkpoint needs. */
export type OptimizerState = Readonly<Record<string, Floats>>;

/** The step at which an update happens. */
export interface UpdateMoment {
  /** The number of the step in its run, from 0: the same for all parameters, also for one that has been frozen until now. */
  readonly step: number;
  /** The learning rate η of this step, with schedules applied. */
  readonly learningRate: number;
}

/** A kernel of compiled runs, and the numbers it needs at a step. */
export interface KernelUse {
  readonly name: PieceKernel;
  /** How many numbers it needs. */
  readonly count: number;
  /** The first step from which the numbers depend on the learning rate alone; absent if they always depend on the step. */
  readonly steadyFrom?: number;
  /** Writes the numbers from index `at` on, in the kernel's order. */
  settle(into: Float64Array, at: number, moment: UpdateMoment): void;
}

/** A piece of an optimiser as a compiled run applies it. */
export interface KernelPiece extends KernelUse {
  /** The slots of state it works on. */
  readonly slots: readonly string[];
}

/** An optimiser with its options fixed. It is stateless; everything that must persist is in the state. */
export interface Updater {
  /** The update rule in the order of computation, for display: `v ← μ · v + g; p ← p − η · v`. */
  readonly formula: string;
  /** The constants that the formula contains, by symbol: `{ μ: 0.9 }`. */
  readonly constants?: Readonly<Record<string, number>>;
  /** The same for a compiled run, without the final p ← p − direction; absent if a piece has no kernel. */
  readonly kernels?: readonly KernelPiece[];
  /** The state of a parameter of `size` entries before its first update. */
  init(size: number): OptimizerState;
  /**
   * One step against the gradient. Updates `parameter` and `state` in place, entry by entry, and leaves `gradient` unchanged.
   * NaN and infinities in the gradient propagate as the formula has it: callers that want to stop them must check first.
   * @throws Fault, before anything is written, if the lengths differ or the learning rate is not finite.
   */
  update(parameter: Floats, gradient: ArrayLike<number>, state: OptimizerState, moment: UpdateMoment): void;
}
