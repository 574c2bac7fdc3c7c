import type { RecordData } from '../train/told-record.js';
import type { ProgressReport, Stand } from './protocol.js';

/** What a worker has to tell and has not told yet. */
export class Ledger {
  /** Numbers of one stand. */
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

  /** About how much memory a report of it takes. */
  get bytes(): number {
    return this.#stands.length * (this.#count * 8 + RECORD_BYTES);
  }

  note(record: RecordData): void {
    this.#records.push(record);
  }

  /** Notes where the run stands. @param pack Writes its numbers. */
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

  /** All that has been noted, which is then forgotten. */
  take(): Pick<ProgressReport, 'records' | 'stands' | 'numbers'> {
    const [records, stands] = [this.#records, this.#stands];
    const numbers = this.#numbers.slice(0, stands.length * this.#count);
    [this.#records, this.#stands] = [[], []];
    return { records, stands, numbers };
  }
}

/** About what a record takes besides the numbers of the run. */
const RECORD_BYTES = 400;
