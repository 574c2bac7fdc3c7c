import type { Order, Report } from '../../src/worker/protocol.js';
import type { SessionTaker } from '../../src/session-taker.js';
import { RemoteRun } from '../../src/worker/remote-run.js';
import { SessionRun } from '../../src/worker/session-run.js';
import type { Thread, ThreadListener } from '../../src/worker/thread.js';
import { Workshop } from '../../src/worker/workshop.js';
import type { RunTaker } from '../../src/train/run-taker.js';

/**
 * A worker without a thread: it receives messages, works and is heard when the test says so. Messages are copied, as
 * between threads.
 */
export class HandDriven {
  /** All messages sent to the worker, and by it. */
  readonly orders: Order[] = [];
  readonly reports: Report[] = [];
  readonly #workshop: Workshop;
  readonly #ordered: Order[] = [];
  readonly #reported: Report[] = [];
  #listener: ThreadListener | undefined;
  #isWorking = false;

  constructor() {
    this.#workshop = new Workshop(
      (report, transfer = []) => {
        const buffers = transfer as ArrayBuffer[];
        this.#reported.push(structuredClone(report, { transfer: buffers }));
      },
      () => (this.#isWorking = true),
    );
    this.#reported.push({ kind: 'ready' });
  }

  /** Takes a run into this worker. */
  readonly taker: RunTaker = (run) => {
    new RemoteRun(
      run,
      (listener) => this.#start(listener),
      (refusal) => {
        throw refusal;
      },
    );
  };

  /** Lets sessions play in this worker. */
  readonly sessions: SessionTaker = { session: (session) => new SessionRun(session, this.taker) };

  /** The worker receives its messages and takes one slice of steps; returns whether there was one to take. */
  work(): boolean {
    for (const order of this.#ordered.splice(0)) this.#workshop.take(order);
    const isWorking = this.#isWorking;
    this.#isWorking = false;
    if (isWorking) this.#workshop.slice();
    return isWorking;
  }

  /** The page receives what the worker has sent. */
  hear(): void {
    for (const report of this.#reported.splice(0)) {
      this.reports.push(report);
      this.#listener?.heard(report);
    }
  }

  #start(listener: ThreadListener): Thread {
    this.#listener = listener;
    return {
      post: (order) => {
        this.orders.push(order);
        this.#ordered.push(structuredClone(order));
      },
      end: () => {
        this.#listener = undefined;
      },
    };
  }
}
