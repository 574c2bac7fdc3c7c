/** The location of an array in a tape's memory. */
export interface Place {
  /** Offset of its first number. */
  readonly offset: number;
  /** Its size in numbers, lanes included. */
  readonly count: number;
  /** The number of units of a value with a batch axis, each of which takes one run of lanes; otherwise the number of entries. */
  readonly units: number;
  /** Whether it has one lane per row of the batch. */
  readonly perRow: boolean;
}

/**
 * Allocates linear memory. Freed blocks are reused, so that buffers with disjoint lifetimes share memory. Every array starts
 * at a multiple of `alignment` and may be read and written up to the next one.
 */
export class Arena {
  readonly #alignment: number;
  readonly #free = new Map<number, number[]>();
  #end = 0;

  /** @param start The size of what has been allocated elsewhere. */
  constructor(alignment: number, start = 0) {
    this.#alignment = alignment;
    this.#end = start;
  }

  /** The total size so far, in numbers. */
  get size(): number {
    return this.#end;
  }

  take(count: number): number {
    return this.#free.get(this.#round(count))?.pop() ?? this.reserve(count);
  }

  /** Allocates memory that was never used before, for data written only once. */
  reserve(count: number): number {
    const offset = this.#end;
    this.#end += this.#round(count);
    return offset;
  }

  giveBack(offset: number, count: number): void {
    const size = this.#round(count);
    const free = this.#free.get(size) ?? [];
    free.push(offset);
    this.#free.set(size, free);
  }

  #round(count: number): number {
    return Math.ceil(Math.max(1, count) / this.#alignment) * this.#alignment;
  }
}
