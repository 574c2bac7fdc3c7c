import { faultData } from './fault-data.js';
import { Pace } from './pace.js';
import type { Order, ProgressReport, Report, Start, Tables } from './protocol.js';
import { buffersOf } from './sight.js';
import { Work } from './work.js';

/**
 * How long a slice of steps takes before the next order is processed, and the minimum interval between reports, in
 * milliseconds.
 */
const SLICE = 4;
const FRAME = 16;

/** The load at which a report is sent at once. */
const ENOUGH = 1 / 4;

/** The worker's main loop: one run at a time, in slices between which it processes orders. */
export class Workshop {
  readonly #post: (report: Report, transfer?: readonly ArrayBufferLike[]) => void;
  /** Schedules `slice` after all pending orders. */
  readonly #soon: () => void;
  #work: Work | undefined;
  #tables: Tables = {};
  #pace = new Pace(SLICE);
  /** The step up to which steps may currently be taken. */
  #until = 0;
  #isWaiting = false;
  #onItsWay = 0;
  #reported = -Infinity;

  constructor(post: (report: Report, transfer?: readonly ArrayBufferLike[]) => void, soon: () => void) {
    this.#post = post;
    this.#soon = soon;
  }

  take(order: Order): void {
    switch (order.kind) {
      case 'start':
        this.#begin(order);
        break;
      case 'adjust':
        this.#work?.adjust(order);
        break;
      case 'until':
        this.#until = order.step;
        break;
      case 'heard':
        this.#onItsWay -= order.load;
        break;
      case 'watch':
        this.#work?.watch(order);
        break;
      case 'look':
        this.#work?.look();
    }
    this.#goOn();
  }

  /** Takes steps for a moment, and reports them if it is time. */
  slice(): void {
    this.#isWaiting = false;
    const work = this.#work;
    if (work === undefined || !this.#mayWork()) return;
    const began = performance.now();
    const { step } = work;
    work.take(Math.min(this.#pace.steps, this.#until - step), ENOUGH);
    const now = performance.now();
    this.#pace.learn(work.step - step, now - began);
    const isTime = now - this.#reported >= FRAME || work.load >= ENOUGH || work.step >= this.#until;
    if (work.isAwaited || (isTime && work.load > 0)) this.#report(work);
    if (work.isOver) this.#work = undefined;
    this.#goOn();
  }

  #begin(start: Start): void {
    this.#work = undefined;
    this.#until = start.until;
    this.#onItsWay = 0;
    this.#reported = -Infinity;
    this.#pace = new Pace(SLICE);
    this.#tables = { ...this.#tables, ...start.tables };
    try {
      this.#work = new Work(start, this.#tables);
    } catch (error) {
      const nothing = { records: [], stands: [], numbers: new Float64Array(0), engine: '', load: 0 };
      const ending: ProgressReport['ending'] = { fault: faultData(error) };
      this.#post({ kind: 'progress', turn: start.turn, ...nothing, ending });
    }
  }

  #mayWork(): boolean {
    return this.#work !== undefined && this.#work.step < this.#until && this.#onItsWay < 1;
  }

  #goOn(): void {
    if (this.#isWaiting || !this.#mayWork()) return;
    this.#isWaiting = true;
    this.#soon();
  }

  #report(work: Work): void {
    this.#reported = performance.now();
    const report = work.report();
    this.#onItsWay += report.load;
    this.#post(report, [
      report.numbers.buffer,
      ...(report.sight === undefined ? [] : buffersOf(report.sight)),
    ]);
  }
}

const { performance } = globalThis as unknown as { readonly performance: { now(): number } };
