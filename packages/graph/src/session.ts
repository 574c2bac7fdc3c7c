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
import type { RecordData } from './train/told-record.js';

/**
 * Wraps training of a graph in controls: play, pause, step, back, seek. Everything a step needs is kept with it, also what was
 * set, held or frozen by hand, so that looking back shows that step's own values and gradients, and going on from there gives
 * the same bits again.
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
  /** The present state, once somebody has looked at it. */
  #state: SessionState | undefined;
  /** The state that those who listen have been told last. */
  #told: SessionState | undefined;
  /** Hears, while the run rests and somebody listens, of what is changed on the graph itself. */
  #hearing: Subscription | undefined;
  /** Whether those who listen are about to be told of such a change, or just being told. */
  #isTelling = false;
  /** What takes steps on the calling thread, once there are any. */
  #made: Driver | undefined;
  /** What plays elsewhere, if anything does. */
  #player: SessionPlayer | undefined;
  /** How the latest steps have been taken. */
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
    this.#state = this.#describe();
    const state$ = presentFirst(() => (this.#told = this.state), this.#states);
    this.state$ = new Observable((subscriber) => {
      // Those who listen already hear of a change first.
      if (this.state !== this.#told) this.#tell();
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
    this.#tellPlayer();
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
    if (this.#player?.isClosed !== false) this.#player = this.#options.worker?.session(this.#played());
    const playing = new Subscription();
    this.#playing = playing;
    this.#attend();
    this.#show();
    playing.add(
      this.#ticks$.subscribe({
        next: () => {
          // One may come before there is a subscription to end.
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
    // The loss of the step that is left is known as long as the graph shows it.
    this.#history.losses();
    this.#history.restore(kept);
    this.#error = undefined;
    this.#show();
  }

  reset(): void {
    this.pause();
    // In one wave: what an edit is taken back to may fit another batch than the present one.
    this.graph.update(() => {
      for (const { revert } of [...this.#edits].reverse()) revert();
      this.#history.restore(this.#history.first);
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

  /** How steps have been taken or, before the first of them, would be on the calling thread. */
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
    this.graph.update(revert);
    this.#history.restore(before);
    this.#edits = this.#edits.slice(0, -1);
    this.#keepEdited();
  }

  #keepEdited(): void {
    this.#history.keep();
    this.#error = undefined;
    this.#show();
  }

  /** What somebody has changed on the graph itself belongs to the step at which it was changed. */
  #notice(): void {
    if (!this.#history.isOvertaken) return;
    this.#history.renew();
    this.#state = undefined;
  }

  /** Hears of changes of the graph from now on or no more: while it plays, the next state shows them. */
  #attend(): void {
    const isAwaited = this.#states.observed && this.#playing === undefined;
    if (isAwaited === (this.#hearing?.closed === false)) return;
    this.#hearing?.unsubscribe();
    if (!isAwaited) return;
    // Once what is going on is over: of several changes, and where they are part of an action, one state tells.
    const hear = (): void => {
      // What those change who are told of a change is told to nobody, or it would never end.
      if (this.#isTelling) return;
      this.#isTelling = true;
      void Promise.resolve().then(() => {
        if (this.state !== this.#told) this.#tell();
        this.#isTelling = false;
      });
    };
    this.#hearing = this.graph.wave$.subscribe(hear);
    this.#hearing.add(this.graph.role$.subscribe(hear));
  }

  #tick(): void {
    const player = this.#player;
    this.#notice();
    if (player !== undefined && player.refusal === undefined) {
      // What has come since the last tick without being all that it asked for.
      if (this.#state === undefined) this.#show();
      player.take(this.#stepsPerTick);
    }
    // That a change by hand cannot cross may have shown just now.
    if (player === undefined || player.refusal !== undefined) this.#take(this.#stepsPerTick, player?.refusal);
  }

  /** Takes steps and keeps each; stops at the first that cannot be taken, and after one by which the run ends or pauses. */
  #take(steps: number, refused?: Fault): void {
    if (this.#isDisposed) return;
    const playing = this.#playing;
    this.#notice();
    // Who listens hears of the state after the last of the steps, and none of them need be made a wave for it.
    this.#hearing?.unsubscribe();
    try {
      const driver = this.#here;
      for (let k = 0; k < steps; k++) {
        const { rows, loss, stopped } = driver.run(this.#stepper.step + 1);
        const { engine, refusal } = driver;
        this.#keep({ engine, refusal: refused ?? refusal, loss: loss / rows });
        const { moves } = this.#stepper;
        const isOver = this.#isPausedByJudges() || stopped !== undefined;
        if (isOver) this.#stopPlaying();
        // Who hears of a step may have paused or moved the run.
        if (isOver || this.#playing !== playing || this.#stepper.moves !== moves) break;
      }
      this.#tellPlayer();
      this.#attend();
      this.#show();
    } catch (error) {
      this.#attend();
      this.#fail(error);
    }
  }

  /** Keeps a step that has been taken. */
  #keep({ loss, ...taken }: Taken & Pick<RecordData, 'loss'>): void {
    // Edits of steps that were gone back from belong to a run that is left behind: only a reset takes them back.
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

  /** All are asked, so that each has seen every step. */
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

  /** The session as those see it who play it elsewhere. */
  #played(): PlayedSession {
    return {
      graph: this.graph,
      stepper: this.#stepper,
      options: this.#playedOptions,
      told: ({ engine, refusal, worker, loss, stopped }, isLast) => {
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

  /** Lets who plays elsewhere know of a change. What is changed while nobody plays is found when somebody does. */
  #tellPlayer(): void {
    if (this.#playing !== undefined) this.#player?.changed();
  }

  /** Tells who listens the present state, which is made when somebody looks at it. */
  #show(): void {
    this.#state = undefined;
    this.#tell();
  }

  #tell(): void {
    if (!this.#states.observed) return;
    this.#told = this.state;
    this.#states.next(this.#told);
  }

  /** The graph as it is; where gradients cannot be had without them, and why. */
  #look(): readonly [snapshot: GraphSnapshot, fault?: Error] {
    try {
      return [takeSnapshot(this.graph)];
    } catch (error) {
      return [takeSnapshot(this.graph, { gradients: false }), asError(error)];
    }
  }

  #describe(): SessionState {
    const [snapshot, fault] = this.#look();
    const error = this.#error ?? fault;
    return {
      step: this.#stepper.step,
      epoch: this.#stepper.epoch,
      keptFrom: this.#history.from,
      keptTo: this.#history.to,
      playing: this.#playing !== undefined,
      learningRate: this.#stepper.learningRate,
      rows: this.graph.batch,
      snapshot,
      losses: this.#history.losses(),
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

/** An edit with the step it was made at and the run as it stood before. */
interface EditMade {
  readonly step: number;
  readonly before: Kept;
  revert(this: void): void;
}
