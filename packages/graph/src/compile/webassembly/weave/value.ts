import type { MachineOperation } from '../operation.js';
import type { Touch } from './touches.js';

/** What an array holds from when it is overwritten until that happens again; or for good, where it has to stay in its place. */
export class Value {
  readonly bytes: number;
  /** Whether it stands where it stands, for others to find it. */
  readonly isFixed: boolean;
  /** Steps that write it, and that read it: how many, and the last one. */
  writes = 0;
  lastWrite = -1;
  reads = 0;
  lastRead = -1;
  /** Where it stands, once that is known. */
  at = -1;
  #same: Value | undefined;

  constructor(bytes: number, isFixed: boolean) {
    this.bytes = bytes;
    this.isFixed = isFixed;
  }

  /** The value that it has been found to be. */
  get own(): Value {
    if (this.#same === undefined) return this;
    this.#same = this.#same.own;
    return this.#same;
  }

  /** Is from now on another value, which its first step, a copy, is left out for. */
  becomes(other: Value): void {
    this.#same = other;
    other.writes += this.writes - 1;
    if (this.writes > 1) other.lastWrite = Math.max(other.lastWrite, this.lastWrite);
    other.reads += this.reads - 1;
    other.lastRead = Math.max(other.lastRead, this.lastRead);
  }
}

/** An operation, and the values it works on. */
export interface Step {
  readonly operation: MachineOperation;
  readonly target: Value;
  readonly targetTouch: Touch;
  readonly adds: boolean;
  readonly sources: readonly Source[];
}

export interface Source {
  readonly touch: Touch;
  readonly value: Value;
}
