import type { RecordData } from '../train/training-record.js';
import type { ProgressReport, Stand } from './protocol.js';

/** What a worker has yet to report. */
export class Ledger {
  /** How many numbers one state has. */
  readonly #count: number;
  #records: RecordData[] = [];
  #stands: Stand[] = [];
  #numbers = new Float64Array(0);

  constructor(count: number) {
    this.#count = count;
  }

  get isEmpty(): boolean {
    return this.#stands.length === 0;
  }

  /** The share of the permitted backlog that a report would take up, in records or in bytes. */
  get load(): number {
    return this.#stands.length * Math.max(1 / MOST_RECORDS, (this.#count * 8) / MOST_BYTES);
  }

  note(record: RecordData): void {
    this.#records.push(record);
  }

  /** Records a state of the run. @param pack Writes its numbers. */
  stand(stand: Stand, pack: (into: Float64Array) => void): void {
    const from = this.#stands.length * this.#count;
    if (this.#numbers.length < from + this.#count) {
      const larger = new Float64Array(Math.max(2 * this.#numbers.length, this.#count));
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    pack(this.#numbers.subarray(from, from + this.#count));
    this.#stands.push(stand);
  }

  /** Returns everything recorded, and starts over. */
  take(): Pick<ProgressReport, 'records' | 'stands' | 'numbers'> {
    const [records, stands] = [this.#records, this.#stands];
    const numbers = this.#numbers.slice(0, stands.length * this.#count);
    [this.#records, this.#stands] = [[], []];
    return { records, stands, numbers };
  }
}

/** The most that may be in transit: more would be out of date, or a burden, before it is processed. */
const MOST_RECORDS = 256;
const MOST_BYTES = 2 ** 26;
