import { Fault } from '@bp-graph/core';
import { Observable, Subject, type Subscription } from 'rxjs';
import { GlimpseEmitter, type Announcement, type Glimpse, type Watched } from './glimpse.js';
import { LeafNode } from './node/leaf-node.js';
import type { Propagation, ReactiveNode } from './node/reactive-node.js';
import { RankQueue } from './rank-queue.js';

/** A wave that failed, or a failed stream into a leaf. The graph keeps its previous state. */
export interface WaveError {
  /** The number of the last completed wave. */
  readonly wave: number;
  readonly error: Fault;
}

/**
 * Schedules the propagation of a graph: pushes are collected, a forward sweep recomputes every stale node in order of
 * rank, a backward sweep every stale gradient in reverse order, and only then are values and gradients emitted.
 *
 *     set, update ──▶ due ──▶ forward sweep ──▶ backward sweep ──▶ emissions ──▶ queued pushes
 *                             lowest first      highest first      values, gradients
 */
export class Waves implements Propagation {
  batch = 1;
  training = false;
  draw = 0;
  running = false;
  /** The number of completed forward waves. */
  number = 0;
  readonly error$ = new Subject<WaveError>();
  readonly wave$ = new Subject<number>();
  readonly role$ = new Subject<number>();
  /** In topological order. */
  readonly nodes: readonly ReactiveNode[];
  /** The scalars whose weighted sum is the total loss. */
  objective: readonly ReactiveNode[] = [];
  readonly emitter = new GlimpseEmitter();

  readonly #sources: readonly LeafNode[];
  readonly #stochastic: readonly ReactiveNode[];
  readonly #forward: RankQueue;
  readonly #backward: RankQueue;
  readonly #computed: ReactiveNode[] = [];
  readonly #differentiated: ReactiveNode[] = [];
  #queued: (() => void)[] = [];
  #collecting = false;
  #valueObservers = 0;
  #gradientObservers = 0;
  #postponed: Postponed | undefined;
  /** Whether the latest change has been made, even if its gradients have failed. */
  #isMade = false;
  /** Count changes of what is observed, and of the nodes' roles in training. */
  watchNumber = 0;
  roleNumber = 0;
  #disposed = false;

  /** @param build Builds the nodes in topological order, given what they need of this object. */
  constructor(size: number, build: (propagation: Propagation) => readonly ReactiveNode[]) {
    this.#forward = new RankQueue(size);
    this.#backward = new RankQueue(size);
    this.nodes = build(this);
    this.#sources = this.nodes
      .filter((node) => node instanceof LeafNode)
      .filter(({ family }) => family !== 'parameter');
    this.#stochastic = this.nodes.filter(({ operation }) => operation?.stochastic === true);
    for (const node of this.nodes) this.due(node);
  }

  due({ position }: { readonly position: number }): void {
    this.#forward.add(position);
  }

  gradientDue(node: ReactiveNode): void {
    this.#backward.add(node.position);
  }

  /** Whether the total loss has a value. */
  get hasLoss(): boolean {
    return this.objective.length > 0 && this.objective.every(({ hasValue }) => hasValue);
  }

  /** E = Σ weight · value over the nodes of the objective. */
  get loss(): number {
    return this.objective.reduce(
      (sum, { objectiveWeight, value }) => sum + objectiveWeight * value.data[0],
      0,
    );
  }

  /** Sets the scalars that make up the total loss; every gradient becomes stale. */
  setObjective(weights: ReadonlyMap<number, number>): void {
    this.objective = [...weights.keys()].map((position) => this.nodes[position]);
    for (let position = this.nodes.length - 1; position >= 0; position--) {
      const node = this.nodes[position];
      node.objectiveWeight = weights.get(position) ?? 0;
      node.flows = weights.has(position) || node.edges.some(({ consumer }) => consumer.flows);
      this.gradientDue(node);
    }
    this.rolesChanged();
    if (this.#gradientObservers > 0) this.update(() => undefined);
  }

  /** Sets whether the coming waves belong to training step `draw`: dropout draws new masks for each step, and is off otherwise. */
  setMode(training: boolean, draw: number): void {
    this.update(() => {
      if (training === this.training && (draw === this.draw || !training)) return;
      this.training = training;
      this.draw = draw;
      for (const node of this.#stochastic) this.due(node);
    });
  }

  /**
   * Postpones a change until the graph is read or changed; a later one replaces it. Subscribers are notified by a glimpse; if
   * there is none, the change is made at once.
   * @param done Called when the change has been made or refused.
   */
  postpone(change: () => void, done: Done, announcement: Announcement): void {
    this.assertAlive();
    const glimpse = announcement === 'later' || !this.isWatched ? undefined : announcement();
    const waiting: Postponed = { change, done, glimpse, isAnnounced: false };
    this.#postponed = waiting;
    if (announcement === 'later' || !this.isWatched) return;
    if (glimpse === undefined) this.catchUp();
    else this.#announce(waiting, glimpse);
  }

  /** Whether any subscriber would be notified of a wave. */
  get isWatched(): boolean {
    return this.#valueObservers + this.#gradientObservers > 0 || this.wave$.observed;
  }

  /** The nodes with subscribers. */
  get watched(): Watched {
    const positions = (is: (node: ReactiveNode) => boolean): number[] =>
      this.nodes.filter(is).map(({ position }) => position);
    return {
      values: this.#valueObservers === 0 ? [] : positions((node) => node.isValueObserved),
      gradients: this.#gradientObservers === 0 ? [] : positions((node) => node.isGradientObserved),
    };
  }

  /** Whether a change has been postponed. */
  get isBehind(): boolean {
    return this.#postponed !== undefined;
  }

  /** Whether a change has been postponed that has not been announced, so that its wave has no number yet. */
  get isBehindUnheard(): boolean {
    return this.#postponed?.isAnnounced === false;
  }

  /** @throws Fault once the graph has been disposed. */
  assertAlive(): void {
    if (this.#disposed) throw disposed();
  }

  /** Calls `ended` with the fault of whoever still uses the graph, once it is disposed. */
  onDispose(ended: (fault: Fault) => void): Subscription {
    return this.role$.subscribe({
      complete: () => {
        ended(disposed());
      },
    });
  }

  catchUp(): void {
    const waiting = this.#postponed;
    if (waiting === undefined) return;
    this.#postponed = undefined;
    const { running } = this;
    const failure = this.#attempt(waiting.change, waiting);
    this.running = running;
    const refusal = this.#isMade ? undefined : failure;
    // Whoever has got the glimpse is to get, with the next wave, what is shown instead.
    if (refusal !== undefined && waiting.isAnnounced) for (const node of this.nodes) this.due(node);
    waiting.done(refusal);
    if (!running) this.#drain();
    if (failure !== undefined && refusal === undefined) throw failure;
  }

  update(change: () => void): void {
    this.catchUp();
    this.assertAlive();
    if (this.#collecting) change();
    else if (this.running) this.#queued.push(change);
    else {
      const failure = this.#attempt(change);
      this.#drain();
      if (failure !== undefined) throw failure;
    }
  }

  drive(change: () => void): void {
    this.catchUp();
    if (this.#collecting) change();
    else if (!this.#disposed) {
      this.#queued.push(change);
      if (!this.running) this.#drain();
    }
  }

  ensureGradients(): boolean {
    this.catchUp();
    if (!this.hasLoss) return false;
    if (!this.#backward.isEmpty) this.#backwardWave();
    return true;
  }

  valueObserved(yes: boolean): void {
    this.#valueObservers += yes ? 1 : -1;
    this.watchNumber++;
  }

  gradientObserved(yes: boolean): void {
    this.#gradientObservers += yes ? 1 : -1;
    this.watchNumber++;
  }

  rolesChanged(): void {
    this.role$.next(++this.roleNumber);
  }

  reportError(error: unknown, { id }: ReactiveNode): void {
    const fault = error instanceof Fault ? error : asFault(error, 'the stream that drives it failed', id);
    if (!this.#announceError(fault)) this.#reportUnheard(fault);
  }

  dispose(): void {
    this.#disposed = true;
    this.#postponed = undefined;
    this.#queued = [];
    this.error$.complete();
    this.wave$.complete();
    this.role$.complete();
  }

  /** Runs the waves of pushes made during a wave. Their callers have moved on, so failures are only reported. */
  #drain(): void {
    for (let next = this.#queued.shift(); next !== undefined; next = this.#queued.shift()) {
      const failure = this.#attempt(next);
      if (failure !== undefined && !this.error$.observed) this.#reportUnheard(failure);
    }
  }

  /** Emits a postponed change to subscribers: as in a wave, pushes made meanwhile are queued. */
  #announce(waiting: Postponed, glimpse: Glimpse): void {
    waiting.isAnnounced = true;
    this.number++;
    this.running = true;
    this.emitter.emit(glimpse, this.nodes);
    this.wave$.next(this.number);
    this.running = false;
    this.#drain();
  }

  /**
   * Runs the wave of one change. Returns its failure, if any, after reporting it to `error$`.
   * @param waited The postponed change that this one completes, if any.
   */
  #attempt(change: () => void, waited?: Postponed): Fault | undefined {
    try {
      const failure = this.#propagate(change, waited);
      if (failure !== undefined) this.#announceError(failure);
      return failure;
    } finally {
      this.running = false;
    }
  }

  /**
   * Collects pushes, sweeps forward and backward, emits. Leaves `running` set, so that pushes by subscribers to `error$` are
   * queued.
   */
  #propagate(change: () => void, waited: Postponed | undefined): Fault | undefined {
    const { batch, training, draw } = this;
    let failure: unknown;
    this.#isMade = false;
    try {
      this.#collect(change);
      this.running = true;
      this.#sweepForward(waited?.isAnnounced === true);
      this.#isMade = true;
    } catch (error) {
      this.running = true;
      this.#takeBack();
      Object.assign(this, { batch, training, draw });
      return asFault(error, 'the change failed');
    }
    try {
      if (this.#gradientObservers > 0 && this.hasLoss) this.#sweepBackward();
    } catch (error) {
      failure = error;
    }
    this.#emit(waited);
    return failure === undefined ? undefined : asFault(failure, 'the gradients failed');
  }

  #collect(change: () => void): void {
    this.#collecting = true;
    try {
      change();
    } finally {
      this.#collecting = false;
    }
  }

  #sweepForward(isCounted: boolean): void {
    if (this.#forward.isEmpty) return;
    this.batch = this.#commonBatch();
    const { nodes } = this;
    for (let at = this.#forward.takeLowest(); at >= 0; at = this.#forward.takeLowest()) {
      const node = nodes[at];
      this.#computed.push(node);
      if (!node.recompute()) this.#computed.pop();
    }
    if (!isCounted) this.number++;
  }

  /** Rolls back a failed wave, and discards the pushes that started it. */
  #takeBack(): void {
    for (const node of this.#computed) node.rollBack();
    this.#computed.length = 0;
    this.#forward.clear();
    for (const node of this.nodes) node.discard();
  }

  #sweepBackward(): void {
    const { nodes } = this;
    try {
      for (let at = this.#backward.takeHighest(); at >= 0; at = this.#backward.takeHighest()) {
        const node = nodes[at];
        if (!node.hasValue) continue;
        node.differentiate();
        this.#differentiated.push(node);
      }
    } catch (error) {
      for (const node of this.#differentiated) node.withholdGradient();
      this.#differentiated.length = 0;
      for (const node of nodes) this.gradientDue(node);
      throw error;
    }
  }

  /** Emits the results of a wave, except to subscribers that got them from a glimpse. */
  #emit(waited: Postponed | undefined): void {
    const computed = this.#computed;
    const emitted = waited?.isAnnounced === true ? waited.glimpse : undefined;
    for (let k = 0; k < computed.length; k++)
      computed[k].emitValue(emitted?.values.has(computed[k].position));
    this.#emitGradients(emitted);
    if (computed.length > 0 && emitted === undefined) this.wave$.next(this.number);
    computed.length = 0;
  }

  #emitGradients(emitted?: Glimpse): void {
    const differentiated = this.#differentiated;
    for (let k = 0; k < differentiated.length; k++) {
      const node = differentiated[k];
      node.emitGradient(emitted?.gradients.has(node.position));
    }
    differentiated.length = 0;
  }

  /** A backward wave on request, on its own or during a forward wave. */
  #backwardWave(): void {
    const { running } = this;
    this.running = true;
    try {
      this.#sweepBackward();
      this.#emitGradients();
    } finally {
      this.running = running;
    }
    if (!running) this.#drain();
  }

  /** The batch size that all inputs and targets agree on. */
  #commonBatch(): number {
    let first: LeafNode | undefined;
    for (const source of this.#sources) {
      if (source.rows === undefined) continue;
      first ??= source;
      if (source.rows === first.rows) continue;
      throw new Fault({
        what: 'inputs of different batch sizes',
        where: `${first.id} and ${source.id}`,
        found: [first.rows, source.rows],
        expected: 'as many rows in each; feed all of them at once, or use probe',
      });
    }
    return first?.rows ?? this.batch;
  }

  /** Reports to `error$`; returns whether it has subscribers. */
  #announceError(error: Fault): boolean {
    const { observed } = this.error$;
    this.error$.next({ wave: this.number, error });
    return observed;
  }

  /** Without a caller or a subscriber, let the runtime report it like any unhandled error of a stream. */
  #reportUnheard(error: Fault): void {
    new Observable((subscriber) => {
      subscriber.error(error);
    }).subscribe();
  }
}

/** @param refusal Why the wave of a change failed, if it did. */
export type Done = (refusal?: Fault) => void;

/** A postponed change. */
interface Postponed {
  readonly change: () => void;
  readonly done: Done;
  readonly glimpse: Glimpse | undefined;
  /** Whether it has been emitted to subscribers, so that its wave already has its number. */
  isAnnounced: boolean;
}

function disposed(): Fault {
  return new Fault({ what: 'the graph has been disposed', expected: 'a living graph' });
}

function asFault(error: unknown, what: string, where?: string): Fault {
  if (error instanceof Fault) return error;
  const cause = error instanceof Error ? error : new Error(String(error));
  return new Fault({ what: `${what}: ${cause.message}`, where }, { cause });
}
