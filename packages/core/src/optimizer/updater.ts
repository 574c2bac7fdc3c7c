import type { PieceKernel } from '../kernels/kernel-set.js';

/** The numbers of one parameter, of its gradient or of one slot of state: one entry each, in the same order. */
export type Floats = Float64Array | Float32Array;

/**
 * What an optimiser remembers of one parameter: named arrays of the parameter's size, all there is to keep in a
 * checkpoint.
 */
export type OptimizerState = Readonly<Record<string, Floats>>;

/** When an update happens. */
export interface UpdateMoment {
  /** Number of the step in its run, 0 for the first: the same for all parameters, also for one that was frozen before. */
  readonly step: number;
  /** The learning rate η of this step, schedules already applied. */
  readonly learningRate: number;
}

/** A kernel of compiled runs, and what it is told of a step. */
export interface KernelUse {
  readonly name: PieceKernel;
  /** How many numbers it is told. */
  readonly count: number;
  /** The first step from which on they follow the learning rate alone; absent where they follow the step for ever. */
  readonly steadyFrom?: number;
  /** Writes them from `at` on, in the kernel's order. */
  settle(into: Float64Array, at: number, moment: UpdateMoment): void;
}

/** A piece of an optimiser as a compiled run applies it. */
export interface KernelPiece extends KernelUse {
  /** The slots of state it works on. */
  readonly slots: readonly string[];
}

/** An optimiser with its options settled. It keeps nothing between calls; what must last is in the state. */
export interface Updater {
  /** The update rule in the order it is computed, for display: `v ← μ · v + g; p ← p − η · v`. */
  readonly formula: string;
  /** The numbers the formula may name, by their symbols: `{ μ: 0.9 }`. */
  readonly constants?: Readonly<Record<string, number>>;
  /** The same for a compiled run, p ← p − direction at the end not included; absent where a piece has no kernel. */
  readonly kernels?: readonly KernelPiece[];
  /** The state of a parameter of `size` entries before its first update. */
  init(size: number): OptimizerState;
  /**
   * One step against the gradient. Writes `parameter` and `state` in place, entry by entry, and leaves `gradient` be.
   * NaN and infinities in the gradient go where the formula takes them: who wants them stopped stops them before.
   * @throws Fault, before anything is written, if the lengths differ or the learning rate is not finite.
   */
  update(parameter: Floats, gradient: ArrayLike<number>, state: OptimizerState, moment: UpdateMoment): void;
}
