import { Fault } from '@bp-graph/core';
import { animationFrameScheduler, BehaviorSubject, interval, type Observable, type Subscription } from 'rxjs';
import type { Graph } from './graph.js';
import { History } from './history.js';
import { type GraphSnapshot, takeSnapshot } from './snapshot.js';
import type { Driver, DriverMaker } from './train/driver.js';
import { PlainDriver } from './train/plain-driver.js';
import type { StepOptions } from './train/step-options.js';
import { Stepper } from './train/stepper.js';

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
  /** Why the run stopped by itself; gone with the next action that succeeds. */
  readonly error?: Error;
}

/** One run with its controls and the steps kept of it. */
export interface Session {
  readonly graph: Graph;
  /** Name of what takes the steps: the plain one where the graph cannot run on the engine asked for. */
  readonly engine: string;
  /** The latest state, then each new one. */
  readonly state$: Observable<SessionState>;
  readonly state: SessionState;
  learningRate: number;
  /** How many steps are taken at every tick while playing. */
  stepsPerTick: number;
  play(): void;
  pause(): void;
  /** Takes one step. */
  step(): void;
  /** Takes the steps left of the epoch. */
  stepEpoch(): void;
  /** Shows the step before, if it is kept. */
  back(): void;
  /** Shows a step that is kept; the run goes on from there. */
  seek(step: number): void;
  /** Goes back to the parameters the session began with, and forgets the run. */
  reset(): void;
  /** Stops and lets go of everything but the graph. */
  dispose(): void;
}

/** How a session runs. */
export interface SessionOptions extends StepOptions {
  readonly stepsPerTick?: number;
  /** What takes the steps, made by `engine` of the entry `@bp-graph/graph/engines`; the graph itself unless given. */
  readonly engine?: DriverMaker;
  /** How many steps are kept at most; older ones are forgotten. 1000 unless given. */
  readonly history?: number;
  /** When to take the next steps while playing: once per animation frame, or every 16 ms where there are none. */
  readonly ticks$?: Observable<unknown>;
}

/**
 * Wraps training of a graph in controls: play, pause, step, back, seek. Everything a step needs is kept with it, so that
 * looking back shows that step's own values and gradients, and going on from there gives the same bits again.
 *
 * @throws Fault for options that do not fit the graph.
 */
export function createSession(graph: Graph, options: SessionOptions = {}): Session {
  return new TrainingSession(graph, options);
}

class TrainingSession implements Session {
  readonly graph: Graph;
  readonly #stepper: Stepper;
  readonly #driver: Driver;
  readonly #history: History;
  readonly #ticks$: Observable<unknown>;
  readonly #states: BehaviorSubject<SessionState>;
  #stepsPerTick = 1;
  #playing: Subscription | undefined;
  #error: Error | undefined;

  constructor(graph: Graph, options: SessionOptions) {
    this.graph = graph;
    this.#ticks$ = options.ticks$ ?? defaultTicks();
    this.#stepper = new Stepper(graph, options);
    this.#driver = options.engine?.(graph, this.#stepper) ?? new PlainDriver(this.#stepper);
    this.#history = new History(options.history ?? 1000);
    this.stepsPerTick = options.stepsPerTick ?? 1;
    this.learningRate = options.learningRate ?? this.#stepper.learningRate;
    this.#history.keep(this.#stepper);
    this.#states = new BehaviorSubject(this.#describe());
  }

  get engine(): string {
    return this.#driver.engine;
  }

  get state$(): Observable<SessionState> {
    return this.#states.asObservable();
  }

  get state(): SessionState {
    return this.#states.value;
  }

  get learningRate(): number {
    return this.#stepper.learningRate;
  }

  set learningRate(rate: number) {
    if (!Number.isFinite(rate) || rate < 0)
      throw new Fault({ what: 'learning rate', found: rate, expected: 'a finite number, 0 or more' });
    this.#stepper.learningRate = rate;
    this.#show();
  }

  get stepsPerTick(): number {
    return this.#stepsPerTick;
  }

  set stepsPerTick(steps: number) {
    if (!Number.isSafeInteger(steps) || steps < 1)
      throw new Fault({ what: 'steps per tick', found: steps, expected: 'a whole number, 1 or more' });
    this.#stepsPerTick = steps;
  }

  play(): void {
    if (this.#playing !== undefined) return;
    this.#playing = this.#ticks$.subscribe(() => {
      this.#take(this.#stepsPerTick);
    });
    this.#show();
  }

  pause(): void {
    this.#playing?.unsubscribe();
    this.#playing = undefined;
    this.#show();
  }

  step(): void {
    this.#take(1);
  }

  stepEpoch(): void {
    const { stepsPerEpoch, position } = this.#stepper;
    this.#take(stepsPerEpoch - (stepsPerEpoch === 1 ? 0 : position.batch));
  }

  back(): void {
    this.pause();
    if (this.#stepper.step > this.#history.from) this.seek(this.#stepper.step - 1);
  }

  seek(step: number): void {
    this.pause();
    this.#stepper.restore(this.#history.at(step));
    this.#error = undefined;
    this.#show();
  }

  reset(): void {
    this.pause();
    this.#stepper.restore(this.#history.first);
    this.#history.clear();
    this.#history.keep(this.#stepper);
    this.#error = undefined;
    this.#show();
  }

  dispose(): void {
    this.#playing?.unsubscribe();
    this.#playing = undefined;
    this.#driver.dispose();
    this.#states.complete();
  }

  /** Takes steps and keeps each; stops at the first that cannot be taken. */
  #take(steps: number): void {
    try {
      for (let k = 0; k < steps; k++) {
        this.#driver.run(this.#stepper.step + 1);
        this.#history.keep(this.#stepper);
      }
      this.#error = undefined;
    } catch (error) {
      this.#playing?.unsubscribe();
      this.#playing = undefined;
      this.#error = error instanceof Error ? error : new Error(String(error));
    }
    this.#show();
  }

  #show(): void {
    // While the constructor sets the options there is nobody to show anything to.
    if ((this.#states as BehaviorSubject<SessionState> | undefined)?.closed === false)
      this.#states.next(this.#describe());
  }

  #describe(): SessionState {
    return {
      step: this.#stepper.step,
      epoch: this.#stepper.epoch,
      keptFrom: this.#history.from,
      keptTo: this.#history.to,
      playing: this.#playing !== undefined,
      learningRate: this.#stepper.learningRate,
      rows: this.graph.batch,
      snapshot: takeSnapshot(this.graph),
      losses: this.#history.losses,
      ...(this.#error === undefined ? {} : { error: this.#error }),
    };
  }
}

function defaultTicks(): Observable<unknown> {
  return 'requestAnimationFrame' in globalThis ? interval(0, animationFrameScheduler) : interval(16);
}
