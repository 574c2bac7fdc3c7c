/**
 * The consumers of every node, before there are nodes: for every source a linked list threaded through the table of all
 * wires. One array per source would take several times the memory and the time.
 */
export class WireTable {
  /** For each node, the number of its wires from sources that have not been released yet. */
  readonly waiting: Int32Array;
  /** For each source its latest wire, and for each wire the source's previous one; −1 ends the list. */
  readonly #latest: Int32Array;
  readonly #before: number[] = [];
  readonly #consumer: number[] = [];

  constructor(size: number) {
    this.waiting = new Int32Array(size);
    this.#latest = new Int32Array(size).fill(-1);
  }

  add(source: number, consumer: number): void {
    this.#before.push(this.#latest[source]);
    this.#latest[source] = this.#consumer.push(consumer) - 1;
    this.waiting[consumer]++;
  }

  /** Calls `action` once per wire, the latest first. */
  forEachConsumer(source: number, action: (consumer: number) => void): void {
    for (let wire = this.#latest[source]; wire >= 0; wire = this.#before[wire]) action(this.#consumer[wire]);
  }
}
