import type { Fault } from '@bp-graph/core';
import type { Graph } from './graph.js';
import type { EngineValue } from './train/driver.js';
import type { TakenOptions } from './train/run-taker.js';
import type { Stepper } from './train/stepper.js';
import type { RecordData } from './train/training-record.js';

/** Takes the steps of a playing session elsewhere than on the calling thread, like `inWorker`. */
export interface SessionTaker {
  session(this: void, session: PlayedSession): SessionPlayer;
}

/** The session as its player sees it. */
export interface PlayedSession {
  readonly graph: Graph;
  readonly stepper: Stepper;
  readonly options: Omit<TakenOptions, 'engine' | 'validation'> & { readonly engine?: EngineValue };
  /**
   * Reports a step; the graph is in the state after it.
   * @param isLast Whether it is the last one before the next tick.
   */
  stepped(record: RecordData, isLast: boolean): void;
  failed(error: unknown): void;
}

/** The player as its session sees it. */
export interface SessionPlayer {
  /** Whether it takes no further steps: its run has failed, met a stop condition, or never begun. */
  readonly isClosed: boolean;
  /** Why steps must be taken on the calling thread, if they must. */
  readonly refusal: Fault | undefined;
  /** Takes this many more steps, unless some of the previous ones are still unreported; reports them as they arrive. */
  take(steps: number): void;
  /** Takes and reports no more steps until the next `take`. */
  rest(): void;
  /** Called when the run's settings or its position have been changed from outside. */
  changed(): void;
  dispose(): void;
}
