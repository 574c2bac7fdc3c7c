import type { Local } from './body.js';

/** Bytes of a vector. */
const VECTOR = 16;

/** How many vectors are kept: about as many as a machine has registers for. */
const MOST = 12;

/**
 * Vectors that were stored last at fixed addresses, each still in a variable: who loads one of them need not wait for the
 * memory.
 */
export class Recent {
  readonly #kept = new Map<number, Local>();
  readonly #free: (local: Local) => void;

  /** @param free Takes the variables back. */
  constructor(free: (local: Local) => void) {
    this.#free = free;
  }

  /** Makes room for a vector, and keeps it. */
  keep(at: number, local: Local): void {
    this.forget(at, VECTOR);
    if (this.#kept.size >= MOST) {
      const [oldest] = this.#kept.keys();
      this.#drop(oldest);
    }
    this.#kept.set(at, local);
  }

  /** The variable that holds so many bytes from an address on, and how far into it they begin. */
  find(at: number, bytes: number): { readonly local: Local; readonly offset: number } | undefined {
    for (const [first, local] of this.#kept)
      if (first <= at && at + bytes <= first + VECTOR) return { local, offset: at - first };
    return undefined;
  }

  /** Others have been written to so many bytes from an address on. */
  forget(at: number, bytes: number): void {
    for (const first of this.#kept.keys()) if (first < at + bytes && at < first + VECTOR) this.#drop(first);
  }

  /** Anything may have been written to. */
  forgetAll(): void {
    for (const first of this.#kept.keys()) this.#drop(first);
  }

  #drop(first: number): void {
    const local = this.#kept.get(first);
    this.#kept.delete(first);
    if (local !== undefined) this.#free(local);
  }
}
