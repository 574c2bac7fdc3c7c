/** Constant vectors in the memory of a machine, without duplicates. */
export class Pool {
  readonly at: number;
  readonly #bytes: Uint8Array;
  readonly #places = new Map<string, number>();
  /** The addresses of vectors requested before. */
  readonly #known = new Map<Uint8Array, number | undefined>();

  /** A pool of the given size at an address. */
  constructor(at: number, bytes: number) {
    this.at = at;
    this.#bytes = new Uint8Array(bytes);
  }

  /** The address of a vector; undefined if there is no room left. */
  placeOf(vector: Uint8Array): number | undefined {
    if (!this.#known.has(vector)) this.#known.set(vector, this.#enter(vector));
    return this.#known.get(vector);
  }

  /** The content of the pool, to be written to its address. */
  get words(): Int32Array {
    return new Int32Array(this.#bytes.buffer);
  }

  #enter(vector: Uint8Array): number | undefined {
    const key = vector.join();
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const from = this.#places.size * vector.length;
    if (from + vector.length > this.#bytes.length) return undefined;
    this.#bytes.set(vector, from);
    this.#places.set(key, this.at + from);
    return this.at + from;
  }
}
