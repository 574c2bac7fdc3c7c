/**
 * Who reads whom, before there are nodes: for every source a list of its consumers, threaded through the table of all
 * wires. An array for each source would take several times the memory and the time.
 */
export class WireTable {
  /** How many wires of a node lead to sources that have not had their turn. */
  readonly waiting: Int32Array;
  /** The latest wire of a source, and of a wire the one before it; −1 where the list ends. */
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

  /** Once for every wire, the latest first. */
  forEachConsumer(source: number, action: (consumer: number) => void): void {
    for (let wire = this.#latest[source]; wire >= 0; wire = this.#before[wire]) action(this.#consumer[wire]);
  }
}
