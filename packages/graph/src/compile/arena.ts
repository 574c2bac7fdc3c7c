/** Where an array stands in a tape's memory. */
export interface Place {
  /** Offset of its first number. */
  readonly offset: number;
  /** How many numbers it is made of, lanes included. */
  readonly count: number;
  /** Units of a value that has rows, each a run of lanes; entries of one that has none. */
  readonly units: number;
  /** Whether it has one lane for each row of the batch. */
  readonly perRow: boolean;
}

/**
 * Deals out one linear memory. What is given back is dealt out again, so that buffers whose times do not overlap share
 * their numbers. Every array starts at a multiple of `alignment` and may be read and written up to the next one.
 */
export class Arena {
  readonly #alignment: number;
  readonly #free = new Map<number, number[]>();
  #end = 0;

  /** @param start Numbers that others have dealt out before. */
  constructor(alignment: number, start = 0) {
    this.#alignment = alignment;
    this.#end = start;
  }

  /** Numbers dealt out so far. */
  get size(): number {
    return this.#end;
  }

  take(count: number): number {
    return this.#free.get(this.#round(count))?.pop() ?? this.reserve(count);
  }

  /** Memory that nobody had before, for what is written once. */
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
