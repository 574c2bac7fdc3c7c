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
 * A run whose steps a worker takes. The graph always stands where the record told last left it. What the worker has done
 * beyond that is heard of in its turn, or dropped where somebody has changed what the run goes by; then the worker begins
 * again from there.
 */
export class RemoteRun implements ThreadListener {
  readonly #run: RunToTake;
  readonly #here: (refusal: Fault) => void;
  readonly #landing: Landing;
  readonly #thread: Thread;
  readonly #inbox = new Inbox();
  readonly #viewer: Viewer;
  /** The beat of the frames, while the run does not rest. */
  #ticks: Subscription | undefined;
  #turn = 0;
  #isReady = false;
  #isTelling = false;
  /** What the worker was last told of learning rate and penalty, and how far it may go. */
  #rates: string;
  #until: number;

  /**
   * @param start Starts the worker.
   * @param here Takes the run on the calling thread instead.
   * @throws Fault for what cannot cross into a worker, or where there is none.
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
    this.#viewer = new Viewer(run.graph, (told) => {
      thread.post(told);
    });
    run.onEnd(() => {
      this.#ticks?.unsubscribe();
      thread.end();
      this.#tellWatchers();
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
      if (!this.#isTelling) this.#guarded(() => this.#settle(false));
    });
  }

  heard(report: Report): void {
    if (report.kind === 'ready') this.#isReady = true;
    else if (report.turn === this.#turn) {
      this.#inbox.add(report);
      this.#guarded(() => {
        this.#tell();
      });
    }
  }

  broke(fault: Fault): void {
    if (this.#isReady) this.#run.fail(fault);
    else this.#stay(fault);
  }

  /** Leaves the run to the calling thread. */
  #stay(refusal: Fault): void {
    this.#ticks?.unsubscribe();
    this.#here(refusal);
  }

  /** Has something done once a frame, until the run rests. */
  #follow(): void {
    if (this.#ticks?.closed === false) return;
    this.#ticks = ticks$.subscribe(() => {
      this.#guarded(() => {
        this.#tick();
      });
    });
  }

  /** Tells what there is to tell, as far as the run may go. */
  #tell(): void {
    const run = this.#run;
    while (!this.#isTelling && run.stepper.step < untilOf(run) && !run.isClosed) {
      if (!this.#inbox.isEmpty && this.#landing.isMoved) {
        this.#beginAgain();
        return;
      }
      const message = this.#inbox.take();
      if (message === undefined) return;
      this.#tellOne(message);
    }
  }

  #tellOne({ report, record, stand, numbers, isLast }: Message): void {
    const run = this.#run;
    const { refusal, sight } = report;
    const glimpse = isLast && sight !== undefined ? this.#viewer.take(sight) : undefined;
    this.#isTelling = true;
    if (stand !== undefined) this.#landing.arrive(stand, numbers, glimpse);
    if (isLast) this.#thread.post({ kind: 'heard', load: report.load });
    if (record !== undefined)
      run.tell({ ...record, ...(refusal === undefined ? {} : { refusal: refusalOf(refusal) }) });
    this.#isTelling = false;
    if (run.isClosed) return;
    if (isLast && report.ending?.fault !== undefined) run.fail(faultOf(report.ending.fault));
    else if (run.isOver) run.complete();
    else this.#settle(true);
  }

  /**
   * What is due once a frame: who watches sees where a run rests, what somebody else has changed is taken up, and the worker
   * is asked for what is watched.
   */
  #tick(): void {
    if (this.#isTelling) return;
    if (this.#run.isPaused) {
      this.#ticks?.unsubscribe();
      this.#tellWatchers();
    } else if (this.#landing.isMoved) this.#beginAgain();
    else this.#viewer.ask();
  }

  /** Tells those who watch where the graph stands, which nobody else has to wait for. */
  #tellWatchers(): void {
    const { graph } = this.#run;
    if (graph.isWatched) graph.catchUp();
  }

  /**
   * Lets the worker know what has changed. What a record's hearer changes, or anybody while the run rests, holds from the
   * very next step, as it would on the calling thread; what is changed at any other time holds from the record that the
   * worker begins next.
   */
  #settle(isAfterRecord: boolean): void {
    const until = untilOf(this.#run);
    // What has changed while it rests is found when it goes on.
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
    this.#tell();
  }

  #adjust(): void {
    const { learningRate, penalty } = this.#run.stepper;
    this.#rates = this.#ratesNow();
    this.#thread.post({ kind: 'adjust', learningRate, penalty });
  }

  /** Has the worker go on from where the graph stands. */
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

  /** What goes wrong while a worker is heard goes to who listens to the run. */
  #guarded(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#run.fail(error);
    }
  }
}

/** What cannot be put into a message, in words. */
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
