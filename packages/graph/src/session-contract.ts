import { kindOf, type KIND, type Fault, type OptionCheck } from '@bp-graph/core';
import type { UpdateOptions } from './derive/derivation.js';
import type { TrainingData } from './train/batches.js';
import type { Observable } from 'rxjs';
import type { Graph } from './graph.js';
import type { LossCurve } from './history.js';
import { able, positiveCount, stream } from './option-checks.js';
import type { SessionTaker } from './session-taker.js';
import type { GraphSnapshot } from './snapshot.js';
import type { EngineValue } from './train/driver.js';
import { STEP_CHECKS, type StepOptions } from './train/step-options.js';

/** The state of a run for a view: the current step, what is recorded of the run, and the graph at this step. */
export interface SessionState {
  /** The number of the next step; the snapshot shows the numbers it will use. */
  readonly step: number;
  readonly epoch: number;
  /** The first and the last step that `seek` can return to. */
  readonly keptFrom: number;
  readonly keptTo: number;
  readonly playing: boolean;
  readonly learningRate: number;
  /** The batch size of the snapshot. */
  readonly rows: number;
  readonly snapshot: GraphSnapshot;
  /** The losses of the recorded steps, from `keptFrom` to `keptTo`. */
  readonly losses: Float64Array;
  /** The losses of the whole run, including dropped steps; thinned out if the run is long. */
  readonly curve: LossCurve;
  /** The number of edits made at this step, which `back` reverts first. */
  readonly edits: number;
  /**
   * Why the run stopped, or why the graph refuses the batch of this step: the snapshot then has the step's parameters beside
   * earlier rows, and `seek` cannot return here. Cleared by the next action that succeeds.
   */
  readonly error?: Error;
}

/** A manual change of the graph, and its inverse. Each runs inside one wave. */
export interface Edit {
  apply(this: void): void;
  revert(this: void): void;
}

/** A run with its controls and its recorded steps. */
export interface Session {
  /** Identifies a session for `isSession`; undefined on a proxy or other stand-in. */
  readonly [KIND]: 'session' | undefined;
  readonly graph: Graph;
  /** The name of the engine that took the latest steps: `plain` if the graph is not supported by the requested one. */
  readonly engine: string;
  /** Whether the latest steps were taken in a worker. */
  readonly inWorker: boolean;
  /** Why another engine is used than the one requested or, while playing, why steps are taken on the calling thread. */
  readonly refusal: Fault | undefined;
  /** The rows it learns from, by input and target; undefined if it learns from the current values of the graph's inputs. */
  readonly data: TrainingData | undefined;
  /**
   * Emits the current state, then each new one; while playing in a worker, at most one per tick. Values, clamps and frozen
   * flags set directly on the graph while the run is paused are recorded with the current step and emitted once the code that
   * sets them has returned. Changes made by subscribers in response to such an emission show up in `state` but are not emitted,
   * to avoid an endless loop.
   */
  readonly state$: Observable<SessionState>;
  /** The current state, computed on demand: states that nobody reads cost no wave. */
  readonly state: SessionState;
  learningRate: number;
  /** The number of steps per tick while playing. */
  stepsPerTick: number;
  play(): void;
  pause(): void;
  /**
   * Has `judge` called after every step while playing, however many steps a tick takes, and pauses at the very step for which
   * it returns true. It gets the number of the next step; the graph is at that step when it is called.
   * @returns A function that removes the judge.
   */
  pauseWhen(judge: (this: void, step: number) => boolean): () => void;
  step(): void;
  /** Takes the remaining steps of the epoch. */
  stepEpoch(): void;
  /** Reverts the latest edit of this step or, if there is none, goes back one step, if that is recorded. */
  back(): void;
  /**
   * Pauses and changes the graph by hand; the run continues from there. Values, clamps and frozen flags that are set apply to
   * this step and those taken after it; earlier steps still show the graph as it was. An edit that fails changes nothing.
   */
  edit(edit: Edit): void;
  /**
   * What the next step will do to a parameter, as `derive` takes it: the optimiser with its state.
   * @throws Fault for an unknown parameter, and if there is no loss.
   */
  nextUpdate(parameter: string): UpdateOptions;
  /**
   * Returns to a recorded step, with its inputs, targets, clamps and frozen parameters; the run continues from there. Learning
   * rate and penalty are not restored: they are settings for the steps to come.
   */
  seek(step: number): void;
  /** Returns to the parameters the session began with, reverts every edit, and clears the history. */
  reset(): void;
  /** Stops, terminates the worker, and releases everything but the graph. It takes no further steps. */
  dispose(): void;
}

/** Whether a value is a session of this library, or of another copy of it. */
export function isSession(value: unknown): value is Session {
  return kindOf(value) === 'session';
}

/** Options of a session. */
export interface SessionOptions extends StepOptions {
  readonly stepsPerTick?: number;
  /** The engine that takes the steps, made by `engine` of the entry point `@bp-graph/graph/engines`; plain by default. */
  readonly engine?: EngineValue;
  /** The most steps to record; older ones are dropped. 1000 by default. */
  readonly history?: number;
  /** When to take the next steps while playing: by default once per animation frame, or every 16 ms if there are none. */
  readonly ticks$?: Observable<unknown>;
  /**
   * Takes the steps in a worker while the session plays, with `inWorker` of `@bp-graph/graph/worker`: the same number of steps
   * per tick with the same bits, emitted when they arrive. All other actions are still synchronous. A session that cannot be
   * transferred to a worker plays on the calling thread, and `refusal` says why.
   */
  readonly worker?: SessionTaker;
}

/** Checks for these options. */
export const SESSION_CHECKS = /* @__PURE__ */ (() => ({
  ...STEP_CHECKS,
  stepsPerTick: positiveCount,
  engine: able('call', 'engine("auto") of @bp-graph/graph/engines'),
  history: positiveCount,
  ticks$: stream,
  worker: able('session', 'inWorker of @bp-graph/graph/worker'),
}))() satisfies Record<keyof SessionOptions, OptionCheck>;
