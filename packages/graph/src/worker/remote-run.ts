import { Fault } from '@bp-graph/core';
import type { Subscription } from 'rxjs';
import { ticks$ } from '../ticks.js';
import type { RunToTake } from '../train/run-taker.js';
import { faultOf, refusalOf } from './fault-data.js';
import { Inbox, type Message } from './inbox.js';
import { Landing } from './landing.js';
import { startOrder, untilOf } from './orders.js';
import type { Report } from './protocol.js';
import type { Thread, ThreadListener } from './thread.js';
import { Viewer } from './viewer.js';

/**
 * A run whose steps are taken by a worker. The graph is always in the state of the latest emitted record. Later steps of the
 * worker are processed in turn, or discarded if the run's settings have been changed from outside; then the worker restarts
 * from the graph's state.
 */
export class RemoteRun implements ThreadListener {
  readonly #run: RunToTake;
  readonly #here: (refusal: Fault) => void;
  readonly #landing: Landing;
  readonly #thread: Thread;
  readonly #inbox = new Inbox();
  readonly #viewer: Viewer;
  /** Subscription to animation frames, while the run is not paused. */
  #ticks: Subscription | undefined;
  #turn = 0;
  #isReady = false;
  #isEmitting = false;
  /** The learning rate, penalty and step limit last sent to the worker. */
  #rates: string;
  #until: number;

  /**
   * @param start Starts the worker.
   * @param here Falls back to the calling thread.
   * @throws Fault if the run cannot be transferred to a worker, or there are no workers.
   */
  constructor(run: RunToTake, start: (listener: ThreadListener) => Thread, here: (refusal: Fault) => void) {
    this.#run = run;
    this.#here = here;
    this.#rates = this.#ratesNow();
    this.#until = untilOf(run);
    const order = startOrder(run, this.#turn, true);
    this.#landing = new Landing(run);
    const thread = start(this);
    this.#thread = thread;
    this.#viewer = new Viewer(run.graph, (order) => {
      thread.post(order);
    });
    run.onEnd(() => {
      this.#ticks?.unsubscribe();
      thread.end();
      this.#updateWatched();
    });
    try {
      thread.post(order);
    } catch (error) {
      thread.end();
      throw uncrossable(error);
    }
    this.#viewer.ask();
    this.#follow();
    run.onChange(() => {
      if (!this.#isEmitting) this.#guarded(() => this.#settle(false));
    });
  }

  heard(report: Report): void {
    if (report.kind === 'ready') this.#isReady = true;
    else if (report.turn === this.#turn) {
      this.#inbox.add(report);
      this.#guarded(() => {
        this.#emit();
      });
    }
  }

  broke(fault: Fault): void {
    if (this.#isReady) this.#run.fail(fault);
    else this.#stay(fault);
  }

  /** Falls back to the calling thread. */
  #stay(refusal: Fault): void {
    this.#ticks?.unsubscribe();
    this.#here(refusal);
  }

  /** Starts calling `#tick` once per frame, until the run is paused. */
  #follow(): void {
    if (this.#ticks?.closed === false) return;
    this.#ticks = ticks$.subscribe(() => {
      this.#guarded(() => {
        this.#tick();
      });
    });
  }

  /** Emits the records that have arrived, as far as the run may go. */
  #emit(): void {
    const run = this.#run;
    while (!this.#isEmitting && run.stepper.step < untilOf(run) && !run.isClosed) {
      if (!this.#inbox.isEmpty && this.#landing.isMoved) {
        this.#beginAgain();
        return;
      }
      const message = this.#inbox.take();
      if (message === undefined) return;
      this.#process(message);
    }
  }

  #process({ report, record, stand, numbers, isLast }: Message): void {
    const run = this.#run;
    const { refusal, sight } = report;
    const glimpse = isLast && sight !== undefined ? this.#viewer.take(sight) : undefined;
    this.#isEmitting = true;
    // After a failure of the very next step the graph is there already, with what was set by hand.
    if (stand !== undefined && stand.step > run.stepper.step) this.#landing.arrive(stand, numbers, glimpse);
    if (isLast) this.#thread.post({ kind: 'heard', load: report.load });
    if (record !== undefined)
      run.emit({ ...record, ...(refusal === undefined ? {} : { refusal: refusalOf(refusal) }) });
    this.#isEmitting = false;
    if (run.isClosed) return;
    if (isLast && report.ending?.fault !== undefined) run.fail(faultOf(report.ending.fault));
    else if (run.isOver) run.complete();
    else this.#settle(true);
  }

  /**
   * Once per frame: when the run has been paused, updates the graph for its subscribers; otherwise restarts the worker if the
   * graph was changed from outside, or requests the observed nodes.
   */
  #tick(): void {
    if (this.#isEmitting) return;
    if (this.#run.isPaused) {
      this.#ticks?.unsubscribe();
      this.#updateWatched();
    } else if (this.#landing.isMoved) this.#beginAgain();
    else this.#viewer.ask();
  }

  /** Updates the graph at once for its subscribers; without any, it waits until it is read. */
  #updateWatched(): void {
    const { graph } = this.#run;
    if (graph.isWatched) graph.catchUp();
  }

  /**
   * Sends changes to the worker. Changes made by a subscriber in response to a record, or while the run is paused, take effect
   * from the very next step, as they would on the calling thread; those made at any other time take effect from the next record
   * that the worker begins.
   */
  #settle(isAfterRecord: boolean): void {
    const until = untilOf(this.#run);
    // Changes made while it is paused are detected when it resumes.
    if (!this.#run.isPaused) {
      this.#follow();
      const isChanged = this.#rates !== this.#ratesNow();
      if (this.#landing.isMoved || (isChanged && (isAfterRecord || this.#until === 0))) {
        this.#beginAgain();
        return;
      }
      if (isChanged) this.#adjust();
    }
    if (until === this.#until) return;
    this.#until = until;
    this.#thread.post({ kind: 'until', step: until });
    this.#emit();
  }

  #adjust(): void {
    const { learningRate, penalty } = this.#run.stepper;
    this.#rates = this.#ratesNow();
    this.#thread.post({ kind: 'adjust', learningRate, penalty });
  }

  /** Restarts the worker from the state of the graph. */
  #beginAgain(): void {
    const run = this.#run;
    this.#turn++;
    this.#inbox.clear();
    this.#rates = this.#ratesNow();
    this.#until = untilOf(run);
    try {
      this.#thread.post(startOrder(run, this.#turn, false));
      this.#landing.mark();
      this.#viewer.renew();
    } catch (error) {
      this.#thread.end();
      this.#stay(uncrossable(error));
    }
  }

  #ratesNow(): string {
    const { learningRate, penalty } = this.#run.stepper;
    return `${learningRate} ${JSON.stringify(penalty)}`;
  }

  /** Errors while processing a report go to the subscriber of the run. */
  #guarded(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#run.fail(error);
    }
  }
}

/** The fault for something that cannot be sent in a message. */
function uncrossable(error: unknown): Fault {
  if (error instanceof Fault) return error;
  return new Fault(
    {
      what: 'the run cannot cross into a worker',
      where: 'worker',
      found: error instanceof Error ? error.message : error,
      expected: 'plain data',
    },
    { cause: error },
  );
}
