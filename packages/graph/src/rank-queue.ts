/**
 * A queue of positions taken in order, which is what guarantees "each node once per wave". It has one bit per position, so
 * adding one twice has no effect, nothing is allocated, and the search for the next one skips 32 positions at a time.
 *
 * A sweep only ever adds positions ahead of the current one (consumers going up, inputs going down), so it passes over the
 * words once.
 */
export class RankQueue {
  readonly #words: Int32Array;
  #low: number;
  #high = -1;

  constructor(size: number) {
    this.#words = new Int32Array((size + 31) >>> 5);
    this.#low = this.#words.length;
  }

  add(position: number): void {
    const word = position >>> 5;
    this.#words[word] |= 1 << (position & 31);
    if (word < this.#low) this.#low = word;
    if (word > this.#high) this.#high = word;
  }

  get isEmpty(): boolean {
    while (this.#low <= this.#high && this.#words[this.#low] === 0) this.#low++;
    return this.#low > this.#high;
  }

  /** Removes and returns the lowest position, or −1. */
  takeLowest(): number {
    const words = this.#words;
    while (this.#low <= this.#high) {
      const bits = words[this.#low];
      if (bits !== 0) {
        words[this.#low] = bits & (bits - 1);
        return (this.#low << 5) + 31 - Math.clz32(bits & -bits);
      }
      this.#low++;
    }
    this.#empty();
    return -1;
  }

  /** Removes and returns the highest position, or −1. */
  takeHighest(): number {
    const words = this.#words;
    while (this.#high >= this.#low) {
      const bits = words[this.#high];
      if (bits !== 0) {
        const bit = 31 - Math.clz32(bits);
        words[this.#high] = bits & ~(1 << bit);
        return (this.#high << 5) + bit;
      }
      this.#high--;
    }
    this.#empty();
    return -1;
  }

  clear(): void {
    this.#words.fill(0);
    this.#empty();
  }

  #empty(): void {
    this.#low = this.#words.length;
    this.#high = -1;
  }
}
