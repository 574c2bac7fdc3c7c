import type { Sheet } from './product.js';
import type { Step } from './step.js';

/** A step written anew: programs no longer than those by kernels, which call passages, and what these need. */
export interface Rewritten {
  readonly program: Int32Array;
  readonly update: Int32Array;
  /** Vectors that never change, to stand where there is room for them. */
  readonly constants: Int32Array;
  /** A module of so many passages. */
  readonly module: Uint8Array;
  readonly count: number;
}

/** How the programs of a step are written anew, faster; and unless it is done before the first step, the same to the last bit. */
export interface Rewriting {
  /** Work, in multiplications, after which it pays. */
  readonly after: number;
  /**
   * @param room Where constants may stand.
   * @param binary What the kernels are from.
   */
  write(this: void, step: Step, sheet: Sheet, room: Room, binary: string): Rewritten;
}

/** A place in a machine's memory. */
export interface Room {
  readonly at: number;
  readonly bytes: number;
}
