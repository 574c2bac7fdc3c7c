import { Fault } from '@bp-graph/core';
import { Subscription } from 'rxjs';
import type { Graph } from '../graph.js';
import type { PlayedSession, SessionPlayer } from '../session-taker.js';
import type { Engine } from '../train/create-driver.js';
import type { RunTaker, RunToTake, TakenOptions } from '../train/run-taker.js';
import type { Stepper } from '../train/stepper.js';
import type { RecordData } from '../train/training-record.js';

/**
 * A playing session as a run whose steps are taken elsewhere. Every step is a record, since every step is recorded in the
 * history, and no steps are taken beyond what ticks have requested.
 */
export class SessionRun implements RunToTake, SessionPlayer {
  readonly graph: Graph;
  readonly stepper: Stepper;
  readonly options: TakenOptions;
  readonly end = Infinity;
  readonly every = 1;
  until = 0;
  isPaused = false;
  isOver = false;
  isClosed = false;
  refusal: Fault | undefined;
  readonly #session: PlayedSession;
  readonly #teardown = new Subscription();
  #changed: () => void = () => undefined;

  /** @param taker Takes the steps of runs. */
  constructor(session: PlayedSession, taker: RunTaker) {
    const { graph, stepper, options } = session;
    const { engine } = options;
    this.#session = session;
    this.graph = graph;
    this.stepper = stepper;
    this.options = { ...options, engine: (engine?.asked ?? 'plain') as Engine };
    this.onEnd(
      this.graph.onDispose((fault) => {
        // While it rests, nobody waits for a step that could fail.
        if (this.isPaused) this.dispose();
        else this.fail(fault);
      }),
    );
    if (engine !== undefined && engine.asked === undefined) this.#refuse(ownEngine());
    else
      taker(this, (refusal) => {
        this.#refuse(refusal);
      });
  }

  take(steps: number): void {
    const { step } = this.stepper;
    this.isPaused = false;
    if (step >= this.until) this.until = step + steps;
    this.changed();
  }

  rest(): void {
    this.isPaused = true;
    this.until = 0;
    this.changed();
  }

  changed(): void {
    if (!this.isClosed) this.#changed();
  }

  onChange(changed: () => void): void {
    this.#changed = changed;
  }

  onEnd(teardown: Subscription | (() => void)): void {
    this.#teardown.add(teardown);
  }

  emit(record: RecordData): void {
    this.isOver = record.stopped !== undefined;
    this.#session.stepped(record, this.isOver || this.stepper.step >= this.until);
  }

  complete(): void {
    this.dispose();
  }

  fail(error: unknown): void {
    this.dispose();
    this.#session.failed(error);
  }

  dispose(): void {
    this.isClosed = true;
    this.#teardown.unsubscribe();
  }

  #refuse(refusal: Fault): void {
    this.refusal = refusal;
    this.dispose();
  }
}

function ownEngine(): Fault {
  return new Fault({
    what: 'an engine that is a value cannot cross into a worker',
    where: 'engine',
    expected: `engine('auto') or another of "@bp-graph/graph/engines"; steps are taken on the calling thread`,
  });
}
