import { kindOf, type KIND, type Fault, type OptionCheck } from '@bp-graph/core';
import type { UpdateOptions } from './derive/derivation.js';
import type { TrainingData } from './train/batches.js';
import type { Observable } from 'rxjs';
import type { Graph } from './graph.js';
import type { LossCurve } from './history.js';
import { able, count, stream } from './option-checks.js';
import type { SessionTaker } from './session-taker.js';
import type { GraphSnapshot } from './snapshot.js';
import type { EngineValue } from './train/driver.js';
import { STEP_CHECKS, type StepOptions } from './train/step-options.js';

/** A run as a view shows it: where it stands, what is kept of it, and the graph at this step. */
export interface SessionState {
  /** Number of the step that comes next; the snapshot shows what it will use. */
  readonly step: number;
  readonly epoch: number;
  /** First and last step that can be looked at again. */
  readonly keptFrom: number;
  readonly keptTo: number;
  readonly playing: boolean;
  readonly learningRate: number;
  /** Rows of the batch the graph shows. */
  readonly rows: number;
  readonly snapshot: GraphSnapshot;
  /** The losses of the steps kept, from `keptFrom` to `keptTo`. */
  readonly losses: Float64Array;
  /** The losses of the whole run, also of steps that are kept no more, of every so many where it is long. */
  readonly curve: LossCurve;
  /** How many changes by hand were made at this step, which `back` takes back first. */
  readonly edits: number;
  /** Why the run stopped by itself; gone with the next action that succeeds. */
  readonly error?: Error;
}

/** A change of the graph by hand, and how it is taken back. Both run inside one wave. */
export interface Edit {
  apply(this: void): void;
  revert(this: void): void;
}

/** One run with its controls and the steps kept of it. */
export interface Session {
  /** Tells `isSession` what this is; nothing where it is asked of a stand-in. */
  readonly [KIND]: 'session' | undefined;
  readonly graph: Graph;
  /** Name of what took the latest steps: the plain one where the graph cannot run on the engine asked for. */
  readonly engine: string;
  /** Whether they were taken in a worker. */
  readonly inWorker: boolean;
  /** Why it is another engine than the one asked for or, while playing, the calling thread. */
  readonly refusal: Fault | undefined;
  /** The rows it learns from, by input and target; nothing where it learns from what the graph's inputs hold. */
  readonly data: TrainingData | undefined;
  /**
   * The present state, then each new one; while it plays in a worker, one for every tick at most. What is set, held or frozen on
   * the graph itself while the run rests is told as soon as the code that does it has returned, and belongs to this step; what
   * those change who are told of that is shown by `state`, and not told again.
   */
  readonly state$: Observable<SessionState>;
  /** The present state, made when somebody looks at it: what nobody sees costs no wave. */
  readonly state: SessionState;
  learningRate: number;
  /** How many steps are taken at every tick while playing. */
  stepsPerTick: number;
  play(): void;
  pause(): void;
  /**
   * Has a run that plays judged after every step, however many are taken at a tick: it pauses at the very step of which
   * `judge` says so, the number of the step that comes next. The graph stands there when it is asked.
   * @returns What ends the judging.
   */
  pauseWhen(judge: (this: void, step: number) => boolean): () => void;
  /** Takes one step. */
  step(): void;
  /** Takes the steps left of the epoch. */
  stepEpoch(): void;
  /** Takes back the latest edit of this step, or else shows the step before, if it is kept. */
  back(): void;
  /**
   * Pauses and changes the graph by hand; the run goes on from there. What is set, held or frozen so belongs to this step and
   * those taken after it: at earlier ones the graph is as it was. What is refused changes nothing.
   */
  edit(edit: Edit): void;
  /**
   * What the next step will make of a parameter, as `derive` takes it: the optimiser with what it remembers.
   * @throws Fault for an unknown parameter, and while there is no loss.
   */
  nextUpdate(parameter: string): UpdateOptions;
  /**
   * Shows a step that is kept, with its inputs and targets, what was held then and which parameters were frozen; the run goes
   * on from there. Learning rate and penalty stay what they are: they are settings of what comes next.
   */
  seek(step: number): void;
  /** Goes back to the parameters the session began with, takes back every edit, and forgets the run. */
  reset(): void;
  /** Stops, ends its worker, and lets go of everything but the graph. It takes no step any more. */
  dispose(): void;
}

/** Whether something is a session of this library, be it of another copy of it. */
export function isSession(value: unknown): value is Session {
  return kindOf(value) === 'session';
}

/** How a session runs. */
export interface SessionOptions extends StepOptions {
  readonly stepsPerTick?: number;
  /** What takes the steps, made by `engine` of the entry `@bp-graph/graph/engines`; the graph itself unless given. */
  readonly engine?: EngineValue;
  /** How many steps are kept at most; older ones are forgotten. 1000 unless given. */
  readonly history?: number;
  /** When to take the next steps while playing: once per animation frame, or every 16 ms where there are none. */
  readonly ticks$?: Observable<unknown>;
  /**
   * `inWorker` of `@bp-graph/graph/worker` takes the steps in a worker while the session plays: as many at every tick, with the same bits,
   * told when they have been taken. What else is asked of a session has happened when it returns, as ever. What
   * cannot cross into a worker plays on the calling thread, and `refusal` says why.
   */
  readonly worker?: SessionTaker;
}

/** What these options may be. */
export const SESSION_CHECKS = /* @__PURE__ */ (() => ({
  ...STEP_CHECKS,
  stepsPerTick: count,
  engine: able('call', 'what engine of @bp-graph/graph/engines makes'),
  history: count,
  ticks$: stream,
  worker: able('session', 'inWorker of @bp-graph/graph/worker'),
}))() satisfies Record<keyof SessionOptions, OptionCheck>;
