import { checkCount, checkNames, Fault } from '@bp-graph/core';
import { BehaviorSubject, type Observable, type Subscription } from 'rxjs';
import type { UpdateOptions } from './derive/derivation.js';
import type { Graph } from './graph.js';
import { History } from './history.js';
import { KIND } from './kind.js';
import {
  SESSION_OPTIONS,
  type Edit,
  type Session,
  type SessionOptions,
  type SessionState,
} from './session-contract.js';
import { takeSnapshot } from './snapshot.js';
import { ticks$ } from './ticks.js';
import type { TrainingData } from './train/batches.js';
import type { Driver } from './train/driver.js';
import { PlainDriver } from './train/plain-driver.js';
import { Stepper, type Checkpoint } from './train/stepper.js';

/**
 * Wraps training of a graph in controls: play, pause, step, back, seek. Everything a step needs is kept with it, so that
 * looking back shows that step's own values and gradients, and going on from there gives the same bits again.
 *
 * @throws Fault for options that do not fit the graph, and for a worker, which a session's steps cannot be taken in.
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
  #edits: readonly EditMade[] = [];
  readonly #judges = new Set<Judge>();

  constructor(graph: Graph, options: SessionOptions) {
    checkNames(options, SESSION_OPTIONS, 'createSession');
    if ((options.worker as unknown) !== undefined) refuseWorker();
    this.graph = graph;
    this.#ticks$ = options.ticks$ ?? ticks$;
    this.#stepper = new Stepper(graph, options);
    this.#driver = options.engine?.(graph, this.#stepper) ?? new PlainDriver(this.#stepper);
    this.#history = new History(options.history ?? 1000);
    this.stepsPerTick = options.stepsPerTick ?? 1;
    this.#history.keep(this.#stepper);
    this.#states = new BehaviorSubject(this.#describe());
  }

  get [KIND](): 'session' | undefined {
    return #stepper in this ? 'session' : undefined;
  }

  get engine(): string {
    return this.#driver.engine;
  }

  get data(): TrainingData | undefined {
    return this.#stepper.batches?.data;
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
    this.#stepper.learningRate = rate;
    this.#show();
  }

  get stepsPerTick(): number {
    return this.#stepsPerTick;
  }

  set stepsPerTick(steps: number) {
    checkCount('steps per tick', steps);
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
    this.#stopPlaying();
    this.#show();
  }

  pauseWhen(judge: Judge): () => void {
    this.#judges.add(judge);
    return () => this.#judges.delete(judge);
  }

  step(): void {
    this.#take(1);
  }

  nextUpdate(parameter: string): UpdateOptions {
    return this.#stepper.updateOf(parameter);
  }

  stepEpoch(): void {
    const { stepsPerEpoch, position } = this.#stepper;
    this.#take(stepsPerEpoch - (stepsPerEpoch === 1 ? 0 : position.batch));
  }

  back(): void {
    this.pause();
    const edit = this.#edits.at(-1);
    if (edit?.step === this.#stepper.step) this.#takeBack(edit);
    else if (this.#stepper.step > this.#history.from) this.seek(this.#stepper.step - 1);
  }

  edit({ apply, revert }: Edit): void {
    this.pause();
    const { step } = this.#stepper;
    const before = this.#stepper.checkpoint();
    this.graph.update(apply);
    this.#edits = [...this.#edits, { step, before, revert }];
    this.#keepEdited();
  }

  seek(step: number): void {
    this.pause();
    this.#stepper.restore(this.#history.at(step));
    this.#error = undefined;
    this.#show();
  }

  reset(): void {
    this.pause();
    this.graph.update(() => {
      for (const { revert } of [...this.#edits].reverse()) revert();
    });
    this.#edits = [];
    this.#stepper.restore(this.#history.first);
    this.#history.clear();
    this.#history.keep(this.#stepper);
    this.#error = undefined;
    this.#show();
  }

  dispose(): void {
    this.#stopPlaying();
    this.#driver.dispose();
    this.#states.complete();
  }

  #takeBack({ before, revert }: EditMade): void {
    this.graph.update(revert);
    this.#stepper.restore(before);
    this.#edits = this.#edits.slice(0, -1);
    this.#keepEdited();
  }

  #keepEdited(): void {
    this.#history.keep(this.#stepper);
    this.#error = undefined;
    this.#show();
  }

  /** Takes steps and keeps each; stops at the first that cannot be taken, and after one by which the run ends or pauses. */
  #take(steps: number): void {
    // Edits of steps that were gone back from belong to a run that is left behind: only a reset takes them back.
    const { step } = this.#stepper;
    this.#edits = this.#edits.map((edit) => (edit.step > step ? { ...edit, step: NaN } : edit));
    try {
      for (let k = 0; k < steps; k++) {
        const { stopped } = this.#driver.run(this.#stepper.step + 1);
        this.#history.keep(this.#stepper);
        if (stopped === undefined && !this.#isPausedByJudges()) continue;
        this.#stopPlaying();
        break;
      }
      this.#error = undefined;
    } catch (error) {
      this.#stopPlaying();
      this.#error = error instanceof Error ? error : new Error(String(error));
    }
    this.#show();
  }

  /** All are asked, so that each has seen every step. */
  #isPausedByJudges(): boolean {
    return (
      this.#playing !== undefined &&
      Array.from(this.#judges, (judge) => judge(this.#stepper.step)).includes(true)
    );
  }

  #stopPlaying(): void {
    this.#playing?.unsubscribe();
    this.#playing = undefined;
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
      edits: this.#edits.filter(({ step }) => step === this.#stepper.step).length,
      ...(this.#error === undefined ? {} : { error: this.#error }),
    };
  }
}

/** @throws Fault always: what is asked of a session is done when it returns, which no worker can promise. */
function refuseWorker(): never {
  throw new Fault({
    what: 'a session cannot take its steps in a worker',
    where: 'worker',
    expected: 'train(graph, { worker: inWorker, paused }), or a session without a worker',
  });
}

type Judge = Parameters<Session['pauseWhen']>[0];

/** An edit with the step it was made at and the run as it stood before. */
interface EditMade {
  readonly step: number;
  readonly before: Checkpoint;
  revert(this: void): void;
}
