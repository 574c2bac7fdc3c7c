import type { MachineOperation } from '../operation.js';
import type { Touch } from './touches.js';

/** The content of an array between two overwrites; for an array that must stay in place, its content throughout. */
export class Value {
  readonly bytes: number;
  /** Whether it must stay in place, because it is used elsewhere. */
  readonly isFixed: boolean;
  /** The number of steps that write it and that read it, and the last of each. */
  writes = 0;
  lastWrite = -1;
  reads = 0;
  lastRead = -1;
  /** Its address, once known. */
  at = -1;
  #same: Value | undefined;

  constructor(bytes: number, isFixed: boolean) {
    this.bytes = bytes;
    this.isFixed = isFixed;
  }

  /** The value it has been replaced with, or itself. */
  get own(): Value {
    if (this.#same === undefined) return this;
    this.#same = this.#same.own;
    return this.#same;
  }

  /** Replaces it with another value, whose copy it is. */
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
