import { KIND, checkCount, checkObject, checkOptions, type Fault } from '@bp-graph/core';
import { Observable, Subject, Subscription } from 'rxjs';
import type { UpdateOptions } from './derive/derivation.js';
import { checkGraph, type Graph } from './graph.js';
import { History, type Kept } from './history.js';
import { checkFunction } from './option-checks.js';
import { presentFirst } from './present-first.js';
import {
  SESSION_CHECKS,
  type Edit,
  type Session,
  type SessionOptions,
  type SessionState,
} from './session-contract.js';
import type { PlayedSession, SessionPlayer } from './session-taker.js';
import { takeSnapshot, type GraphSnapshot } from './snapshot.js';
import { ticks$ } from './ticks.js';
import type { TrainingData } from './train/batches.js';
import type { Driver } from './train/driver.js';
import { nextUpdate } from './train/next-update.js';
import { plain } from './train/plain-driver.js';
import { Stepper } from './train/stepper.js';
import type { RecordData } from './train/training-record.js';

/**
 * Wraps the training of a graph in controls: play, pause, step, back, seek. Every step is recorded with everything it depends
 * on, including values, clamps and frozen flags set by hand, so that going back shows the step's own values and gradients, and
 * continuing from there reproduces the same bits.
 *
 * @throws Fault for options that do not fit the graph.
 */
export function createSession(graph: Graph, options: SessionOptions = {}): Session {
  return new TrainingSession(graph, options);
}

class TrainingSession implements Session {
  readonly graph: Graph;
  readonly state$: Observable<SessionState>;
  readonly #options: SessionOptions;
  readonly #stepper: Stepper;
  readonly #history: History;
  readonly #ticks$: Observable<unknown>;
  readonly #states = new Subject<SessionState>();
  /** The current state, once somebody has read it. */
  #state: SessionState | undefined;
  /** The latest state that was emitted. */
  #emitted: SessionState | undefined;
  /** Subscription to changes made directly on the graph, while the run is paused and `state$` has subscribers. */
  #hearing: Subscription | undefined;
  /** Whether such a change is about to be emitted or is just being emitted. */
  #isEmitting = false;
  /** The driver that takes steps on the calling thread, created with the first of them. */
  #made: Driver | undefined;
  /** The player that takes steps elsewhere, if any. */
  #player: SessionPlayer | undefined;
  /** How the latest steps were taken. */
  #taken: Taken | undefined;
  #stepsPerTick = 1;
  #playing: Subscription | undefined;
  #error: Error | undefined;
  #edits: readonly EditMade[] = [];
  #isDisposed = false;
  readonly #judges = new Set<Judge>();

  constructor(graph: Graph, options: SessionOptions) {
    checkGraph(graph, 'createSession');
    checkOptions(options, SESSION_CHECKS, 'createSession');
    this.graph = graph;
    this.#options = options;
    this.#ticks$ = options.ticks$ ?? ticks$;
    this.#stepper = new Stepper(graph, options);
    this.#history = new History(graph, this.#stepper, options.history ?? 1000);
    this.stepsPerTick = options.stepsPerTick ?? 1;
    this.#history.keep();
    const state$ = presentFirst(() => (this.#emitted = this.state), this.#states);
    this.state$ = new Observable((subscriber) => {
      // Existing subscribers get a change before the new one does.
      if (this.state !== this.#emitted) this.#emit();
      state$.subscribe(subscriber);
      subscriber.add(() => {
        this.#attend();
      });
      this.#attend();
    });
  }

  get [KIND](): 'session' | undefined {
    return #stepper in this ? 'session' : undefined;
  }

  get engine(): string {
    return this.#how.engine;
  }

  get inWorker(): boolean {
    return this.#how.worker === true;
  }

  get refusal(): Taken['refusal'] {
    return this.#how.refusal;
  }

  get data(): TrainingData | undefined {
    return this.#stepper.batches?.data;
  }

  get state(): SessionState {
    this.#notice();
    return (this.#state ??= this.#describe());
  }

  get learningRate(): number {
    return this.#stepper.learningRate;
  }

  set learningRate(rate: number) {
    this.#stepper.learningRate = rate;
    this.#notifyPlayer();
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
    if (this.#playing !== undefined || this.#isDisposed) return;
    const playing = new Subscription();
    this.#playing = playing;
    // A run that cannot begin ends playing at once.
    if (this.#player?.isClosed !== false) this.#player = this.#options.worker?.session(this.#played());
    this.#attend();
    this.#show();
    playing.add(
      this.#ticks$.subscribe({
        next: () => {
          // A tick may come synchronously, before there is a subscription to end.
          if (!playing.closed) this.#tick();
        },
        error: (error: unknown) => {
          this.#fail(error);
        },
        complete: () => {
          if (!playing.closed) this.pause();
        },
      }),
    );
  }

  pause(): void {
    this.#stopPlaying();
    this.#show();
  }

  pauseWhen(judge: Judge): () => void {
    checkFunction(judge, 'pauseWhen');
    const own: Judge = (step) => judge(step);
    this.#judges.add(own);
    return () => this.#judges.delete(own);
  }

  step(): void {
    this.#take(1);
  }

  nextUpdate(parameter: string): UpdateOptions {
    return nextUpdate(this.graph, this.#stepper, parameter);
  }

  stepEpoch(): void {
    const { stepsPerEpoch, position } = this.#stepper;
    this.#take(stepsPerEpoch - (stepsPerEpoch === 1 ? 0 : position.batch));
  }

  back(): void {
    this.pause();
    this.#notice();
    const edit = this.#edits.at(-1);
    if (edit?.step === this.#stepper.step) this.#takeBack(edit);
    else if (this.#stepper.step > this.#history.from) this.seek(this.#stepper.step - 1);
  }

  edit(edit: Edit): void {
    checkObject(edit, 'edit', 'field');
    const { apply, revert } = edit;
    checkFunction(apply, 'edit/apply');
    checkFunction(revert, 'edit/revert');
    this.pause();
    this.#notice();
    this.#stepper.show();
    const { step } = this.#stepper;
    const before = this.#history.present;
    this.graph.update(apply);
    this.#edits = [...this.#edits, { step, before, revert }];
    this.#keepEdited();
  }

  seek(step: number): void {
    this.pause();
    this.#notice();
    const kept = this.#history.at(step);
    // Read the loss of the step that is left while the graph still shows it.
    this.#history.losses();
    this.#history.restore(kept);
    this.#error = undefined;
    this.#show();
  }

  reset(): void {
    this.pause();
    // In one wave: reverting edits may restore values whose batch size differs from the current one.
    this.#history.restore(this.#history.first, () => {
      for (const { revert } of [...this.#edits].reverse()) revert();
    });
    this.#edits = [];
    this.#history.clear();
    this.#history.keep();
    this.#error = undefined;
    this.#show();
  }

  dispose(): void {
    this.#isDisposed = true;
    if (this.#playing !== undefined) this.pause();
    this.#player?.dispose();
    this.#made?.dispose();
    this.#states.complete();
    this.#attend();
  }

  /** How steps were taken or, before the first, how they would be taken on the calling thread. */
  get #how(): Taken {
    if (this.#taken !== undefined) return this.#taken;
    const { engine, refusal } = this.#here;
    return { engine, refusal };
  }

  get #here(): Driver {
    const make = this.#options.engine ?? plain;
    return (this.#made ??= make(this.graph, this.#stepper));
  }

  #takeBack({ before, revert }: EditMade): void {
    this.#history.restore(before, revert);
    this.#edits = this.#edits.slice(0, -1);
    this.#keepEdited();
  }

  #keepEdited(): void {
    this.#history.keep();
    this.#error = undefined;
    this.#show();
  }

  /** Takes steps, which may fail. Shows and records the first of them before, if the graph had refused to. */
  #attempt(take: () => void): void {
    try {
      if (this.#stepper.refusal !== undefined) this.#stepper.show();
      this.#notice();
      take();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Changes made directly on the graph are recorded with the step at which they were made. */
  #notice(): void {
    if (!this.#history.isOvertaken) return;
    this.#history.renew();
    this.#state = undefined;
  }

  /** Starts or stops listening to changes of the graph: while playing, the next state shows them anyway. */
  #attend(): void {
    const isAwaited = this.#states.observed && this.#playing === undefined;
    if (isAwaited === (this.#hearing?.closed === false)) return;
    this.#hearing?.unsubscribe();
    if (!isAwaited) return;
    // Deferred to a microtask, so that several changes, or those that are part of an action, give one emission.
    const hear = (): void => {
      // Changes made by subscribers in response are not emitted, or this might never end.
      if (this.#isEmitting) return;
      this.#isEmitting = true;
      void Promise.resolve().then(() => {
        if (this.state !== this.#emitted) this.#emit();
        this.#isEmitting = false;
      });
    };
    this.#hearing = this.graph.wave$.subscribe(hear);
    this.#hearing.add(this.graph.role$.subscribe(hear));
  }

  #tick(): void {
    this.#attempt(() => {
      const player = this.#player;
      if (player !== undefined && player.refusal === undefined) {
        // Steps that arrived since the last tick without completing what it asked for.
        if (this.#state === undefined) this.#show();
        player.take(this.#stepsPerTick);
      }
      // That a manual change cannot be transferred may have shown just now.
      if (player === undefined || player.refusal !== undefined)
        this.#take(this.#stepsPerTick, player?.refusal);
    });
  }

  /** Takes and records steps; stops at the first that fails, and after one that ends or pauses the run. */
  #take(steps: number, refused?: Fault): void {
    if (this.#isDisposed) return;
    const playing = this.#playing;
    this.#attempt(() => {
      // Subscribers get the state after the last step; for the steps before it no wave need be made.
      this.#hearing?.unsubscribe();
      const driver = this.#here;
      for (let k = 0; k < steps; k++) {
        const { rows, loss, stopped } = driver.run(this.#stepper.step + 1);
        const { engine, refusal } = driver;
        this.#keep({ engine, refusal: refused ?? refusal, loss: loss / rows });
        const { moves } = this.#stepper;
        const isOver = this.#isPausedByJudges() || stopped !== undefined;
        if (isOver) this.#stopPlaying();
        // Whoever was notified of a step may have paused or moved the run.
        if (isOver || this.#playing !== playing || this.#stepper.moves !== moves) break;
      }
      this.#notifyPlayer();
      this.#attend();
      this.#show();
    });
  }

  /** Records a step that has been taken. */
  #keep({ loss, ...taken }: Taken & Pick<RecordData, 'loss'>): void {
    // Edits of steps that lie ahead belong to an abandoned continuation: only a reset reverts them.
    const { step } = this.#stepper;
    this.#edits = this.#edits.map((edit) => (edit.step >= step ? { ...edit, step: NaN } : edit));
    this.#history.keep(loss);
    this.#taken = taken;
    this.#error = undefined;
    this.#state = undefined;
  }

  #fail(error: unknown): void {
    this.#stopPlaying();
    this.#error = asError(error);
    this.#show();
  }

  /** Calls all of them, so that each has seen every step. */
  #isPausedByJudges(): boolean {
    return (
      this.#playing !== undefined &&
      Array.from(this.#judges, (judge) => judge(this.#stepper.step)).includes(true)
    );
  }

  get #playedOptions(): PlayedSession['options'] {
    const { data: _, ...options } = this.#options;
    return { ...options, ...(this.data && { data: this.data }) };
  }

  /** The session as its player sees it. */
  #played(): PlayedSession {
    return {
      graph: this.graph,
      stepper: this.#stepper,
      options: this.#playedOptions,
      stepped: ({ engine, refusal, worker, loss, stopped }, isLast) => {
        this.#keep({ engine, refusal, worker, loss });
        const isPaused = stopped !== undefined || this.#isPausedByJudges();
        if (isPaused) this.#stopPlaying();
        if (isPaused || isLast) this.#show();
      },
      failed: (error) => {
        this.#fail(error);
      },
    };
  }

  #stopPlaying(): void {
    this.#playing?.unsubscribe();
    this.#playing = undefined;
    this.#player?.rest();
    this.#attend();
  }

  /** Notifies the player of a change. It discovers changes made while paused when playing starts. */
  #notifyPlayer(): void {
    if (this.#playing !== undefined) this.#player?.changed();
  }

  /** Emits a new state if there are subscribers; otherwise it is computed when read. */
  #show(): void {
    this.#state = undefined;
    this.#emit();
  }

  #emit(): void {
    if (!this.#states.observed) return;
    this.#emitted = this.state;
    this.#states.next(this.#emitted);
  }

  /** A snapshot of the graph; without gradients, and with the error, if these fail. */
  #look(): readonly [snapshot: GraphSnapshot, fault?: Error] {
    try {
      return [takeSnapshot(this.graph)];
    } catch (error) {
      return [takeSnapshot(this.graph, { gradients: false }), asError(error)];
    }
  }

  #describe(): SessionState {
    const [snapshot, fault] = this.#look();
    // Drops the record of this step if the graph has just refused to show it.
    const losses = this.#history.losses();
    const error = this.#stepper.refusal ?? this.#error ?? fault;
    return {
      step: this.#stepper.step,
      epoch: this.#stepper.epoch,
      keptFrom: this.#history.from,
      keptTo: this.#history.to,
      playing: this.#playing !== undefined,
      learningRate: this.#stepper.learningRate,
      rows: this.graph.batch,
      snapshot,
      losses,
      curve: this.#history.curve(),
      edits: this.#edits.filter(({ step }) => step === this.#stepper.step).length,
      ...(error === undefined ? {} : { error }),
    };
  }
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

/** How steps are taken. */
type Taken = Pick<RecordData, 'engine' | 'refusal' | 'worker'>;

type Judge = Parameters<Session['pauseWhen']>[0];

/** An edit, with the step it was made at and the state of the run before it. */
interface EditMade {
  readonly step: number;
  readonly before: Kept;
  revert(this: void): void;
}
