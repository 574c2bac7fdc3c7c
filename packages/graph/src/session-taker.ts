import type { Fault } from '@bp-graph/core';
import type { Graph } from './graph.js';
import type { EngineValue } from './train/driver.js';
import type { TakenOptions } from './train/run-taker.js';
import type { Stepper } from './train/stepper.js';
import type { RecordData } from './train/told-record.js';

/** Takes the steps of a session that plays somewhere else than on the calling thread, as `inWorker` does. */
export interface SessionTaker {
  session(this: void, session: PlayedSession): SessionPlayer;
}

/** A session as those see it who play it. */
export interface PlayedSession {
  readonly graph: Graph;
  readonly stepper: Stepper;
  readonly options: Omit<TakenOptions, 'engine' | 'validation'> & { readonly engine?: EngineValue };
  /**
   * The graph stands where one more step has left it.
   * @param isLast Whether no more are to be taken before the next tick.
   */
  told(record: RecordData, isLast: boolean): void;
  failed(error: unknown): void;
}

/** What a session has of those who play it. */
export interface SessionPlayer {
  /** Whether it takes no step any more: its run has failed or ended by a rule, or it has never begun. */
  readonly isClosed: boolean;
  /** Why the steps are to be taken on the calling thread, if they are. */
  readonly refusal: Fault | undefined;
  /** Takes so many steps more, unless it has not told all of those before; they are told as they come. */
  take(steps: number): void;
  /** Takes and tells none any more until the next `take`. */
  rest(): void;
  /** Hears that somebody has changed what the run goes by, or moved it. */
  changed(): void;
  /** Lets go of what plays. */
  dispose(): void;
}
