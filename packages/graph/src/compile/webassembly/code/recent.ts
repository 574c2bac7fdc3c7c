import type { Local } from './local.js';

/** Bytes of a vector. */
const VECTOR = 16;

/** How many vectors to keep: about as many as a machine has registers. */
const MOST = 12;

/**
 * The vectors most recently stored at constant addresses, each still in a variable, so that loading one need not wait for the
 * store.
 */
export class Recent {
  /** The oldest first. */
  readonly #kept: Kept[] = [];
  readonly #free: (local: Local) => void;

  /** @param free Takes back unused variables. */
  constructor(free: (local: Local) => void) {
    this.#free = free;
  }

  /** Keeps a vector, in place of the oldest one if full. */
  keep(at: number, local: Local): void {
    this.forget(at, VECTOR);
    if (this.#kept.length >= MOST) this.#drop(0);
    this.#kept.push({ at, local });
  }

  /** The vector that contains the given bytes, if it is kept. */
  find(at: number, bytes: number): Kept | undefined {
    for (const kept of this.#kept) if (kept.at <= at && at + bytes <= kept.at + VECTOR) return kept;
    return undefined;
  }

  /** Forgets vectors that overlap the given bytes, which have been overwritten. */
  forget(at: number, bytes: number): void {
    for (let k = this.#kept.length - 1; k >= 0; k--) {
      const first = this.#kept[k].at;
      if (first < at + bytes && at < first + VECTOR) this.#drop(k);
    }
  }

  /** Forgets everything, since any memory may have been overwritten. */
  forgetAll(): void {
    for (const { local } of this.#kept) this.#free(local);
    this.#kept.length = 0;
  }

  #drop(k: number): void {
    const [{ local }] = this.#kept.splice(k, 1);
    this.#free(local);
  }
}

/** A vector that is both in memory and in a variable. */
export interface Kept {
  readonly at: number;
  readonly local: Local;
}
