import type { Local } from './local.js';

/** Bytes of a vector. */
const VECTOR = 16;

/** How many vectors are kept: about as many as a machine has registers for. */
const MOST = 12;

/**
 * Vectors that were stored last at fixed addresses, each still in a variable: who loads one of them need not wait for the
 * memory.
 */
export class Recent {
  /** The oldest first. */
  readonly #kept: Kept[] = [];
  readonly #free: (local: Local) => void;

  /** @param free Takes the variables back. */
  constructor(free: (local: Local) => void) {
    this.#free = free;
  }

  /** Keeps a vector; the oldest one makes room. */
  keep(at: number, local: Local): void {
    this.forget(at, VECTOR);
    if (this.#kept.length >= MOST) this.#drop(0);
    this.#kept.push({ at, local });
  }

  /** What holds so many bytes from an address on. */
  find(at: number, bytes: number): Kept | undefined {
    for (const kept of this.#kept) if (kept.at <= at && at + bytes <= kept.at + VECTOR) return kept;
    return undefined;
  }

  /** Others have been written to so many bytes from an address on. */
  forget(at: number, bytes: number): void {
    for (let k = this.#kept.length - 1; k >= 0; k--) {
      const first = this.#kept[k].at;
      if (first < at + bytes && at < first + VECTOR) this.#drop(k);
    }
  }

  /** Anything may have been written to. */
  forgetAll(): void {
    for (const { local } of this.#kept) this.#free(local);
    this.#kept.length = 0;
  }

  #drop(k: number): void {
    const [{ local }] = this.#kept.splice(k, 1);
    this.#free(local);
  }
}

/** A vector that stands at an address and in a variable. */
export interface Kept {
  readonly at: number;
  readonly local: Local;
}
