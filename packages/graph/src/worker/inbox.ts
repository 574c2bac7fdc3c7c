import type { RecordData } from '../train/training-record.js';
import type { ProgressReport, Stand } from './protocol.js';

/** One item of a report: a record with the state of the run after it, or the state after a failure. */
export interface Message {
  readonly report: ProgressReport;
  readonly record?: RecordData;
  readonly stand?: Stand;
  readonly numbers: Float64Array;
  /** Whether it is the last of its report. */
  readonly isLast: boolean;
}

/** The reports of a worker that have not been processed yet. */
export class Inbox {
  #reports: ProgressReport[] = [];
  /** How many messages of the first report have been taken. */
  #taken = 0;

  add(report: ProgressReport): void {
    this.#reports.push(report);
  }

  /** The next message, in order of arrival. */
  take(): Message | undefined {
    const [report] = this.#reports;
    if (this.#reports.length === 0) return undefined;
    const { records, stands, numbers } = report;
    const at = this.#taken++;
    const count = Math.max(1, stands.length);
    const isLast = this.#taken >= count;
    if (isLast) {
      this.#reports.shift();
      this.#taken = 0;
    }
    const each = numbers.length / count;
    return {
      report,
      ...(at < records.length ? { record: records[at] } : {}),
      ...(at < stands.length ? { stand: stands[at] } : {}),
      numbers: numbers.subarray(at * each, (at + 1) * each),
      isLast,
    };
  }

  get isEmpty(): boolean {
    return this.#reports.length === 0;
  }

  clear(): void {
    this.#reports = [];
    this.#taken = 0;
  }
}
