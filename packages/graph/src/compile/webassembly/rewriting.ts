import type { Sheet } from './product.js';
import type { Step } from './step.js';

/** A rewritten step: programs that call passages and are no longer than the kernel programs, and what they need. */
export interface Rewritten {
  readonly program: Int32Array;
  readonly update: Int32Array;
  /** Constant vectors, to be stored in the room for them. */
  readonly constants: Int32Array;
  /** A module of `count` passages. */
  readonly module: Uint8Array;
  readonly count: number;
}

/** Rewrites the programs of a step to be faster, with the same bits unless it happens before the first step. */
export interface Rewriting {
  /** The work, in multiplications, after which it pays. */
  readonly after: number;
  /**
   * @param room Memory for constants.
   * @param binary The binary of the kernels.
   */
  write(this: void, step: Step, sheet: Sheet, room: Room, binary: string): Rewritten;
}

/** A place in a machine's memory. */
export interface Room {
  readonly at: number;
  readonly bytes: number;
}
