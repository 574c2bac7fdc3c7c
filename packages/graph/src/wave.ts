import { Fault } from '@bp-graph/core';
import { Observable, Subject } from 'rxjs';
import { Teller, type Glimpse, type Telling, type Watched } from './glimpse.js';
import { LeafNode } from './node/leaf-node.js';
import type { Propagation, ReactiveNode } from './node/reactive-node.js';
import { RankQueue } from './rank-queue.js';

/** A wave that failed, or a stream that drives a leaf and failed. The graph stays as it was before. */
export interface WaveError {
  /** Number of the last wave that was completed. */
  readonly wave: number;
  readonly error: Fault;
}

/**
 * The order of events in a graph: pushes are gathered, a forward sweep brings every stale node up to date in order of
 * rank, a backward sweep every stale gradient in reverse, and only then does everybody hear of it.
 *
 *     set, update ──▶ due ──▶ forward sweep ──▶ backward sweep ──▶ emissions ──▶ what was pushed meanwhile
 *                             lowest first      highest first      values, gradients
 */
export class Waves implements Propagation {
  batch = 1;
  training = false;
  draw = 0;
  running = false;
  /** How many forward waves have been completed. */
  number = 0;
  readonly error$ = new Subject<WaveError>();
  readonly wave$ = new Subject<number>();
  readonly role$ = new Subject<number>();
  /** In topological order. */
  readonly nodes: readonly ReactiveNode[];
  /** The scalars whose weighted sum is the total loss. */
  objective: readonly ReactiveNode[] = [];
  readonly teller = new Teller();

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
  /** Counts changes of what is watched, and of what the nodes are to training. */
  watchNumber = 0;
  roleNumber = 0;
  #disposed = false;

  /** Builds the nodes, in topological order, by a function that is handed what they need of this. */
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

  /** Sets which scalars make up the total loss; every gradient is due. */
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

  /** Sets whether the coming waves are of training step `draw`: dropout is drawn anew for each, and is off otherwise. */
  setMode(training: boolean, draw: number): void {
    this.update(() => {
      if (training === this.training && (draw === this.draw || !training)) return;
      this.training = training;
      this.draw = draw;
      for (const node of this.#stochastic) this.due(node);
    });
  }

  /**
   * A change that may wait until somebody looks or makes another one. Only the latest counts. Who watches the graph is
   * told by a glimpse; where there is none, the change cannot wait for them.
   * @param done Called when it has been made.
   */
  postpone(change: () => void, done: () => void, telling: Telling): void {
    this.assertAlive();
    const glimpse = telling === 'later' || !this.isWatched ? undefined : telling();
    const waiting: Postponed = { change, done, glimpse, isAnnounced: false };
    this.#postponed = waiting;
    if (telling === 'later' || !this.isWatched) return;
    if (glimpse === undefined) this.catchUp();
    else this.#announce(waiting, glimpse);
  }

  /** Whether somebody would hear of a wave. */
  get isWatched(): boolean {
    return this.#valueObservers + this.#gradientObservers > 0 || this.wave$.observed;
  }

  /** The nodes that somebody watches. */
  get watched(): Watched {
    const positions = (is: (node: ReactiveNode) => boolean): number[] =>
      this.nodes.filter(is).map(({ position }) => position);
    return {
      values: this.#valueObservers === 0 ? [] : positions((node) => node.isValueObserved),
      gradients: this.#gradientObservers === 0 ? [] : positions((node) => node.isGradientObserved),
    };
  }

  /** Whether a change has been put off. */
  get isBehind(): boolean {
    return this.#postponed !== undefined;
  }

  /** Whether a change has been put off of which nobody has heard, so that its wave has no number yet. */
  get isBehindUnheard(): boolean {
    return this.#postponed?.isAnnounced === false;
  }

  /** @throws Fault once it has been disposed. */
  assertAlive(): void {
    if (this.#disposed) throw new Fault({ what: 'the graph has been disposed', expected: 'a living graph' });
  }

  catchUp(): void {
    const waiting = this.#postponed;
    if (waiting === undefined) return;
    this.#postponed = undefined;
    const { running } = this;
    const failure = this.#attempt(waiting.change, waiting);
    this.running = running;
    if (failure === undefined) waiting.done();
    if (!running) this.#drain();
    if (failure !== undefined) throw failure;
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

  /** Runs the waves of what was pushed from inside a wave. The caller has gone on, so failures are only announced. */
  #drain(): void {
    for (let next = this.#queued.shift(); next !== undefined; next = this.#queued.shift()) {
      const failure = this.#attempt(next);
      if (failure !== undefined && !this.error$.observed) this.#reportUnheard(failure);
    }
  }

  /** Tells who watches of a change that waits: as in a wave, nothing that is pushed meanwhile comes in between. */
  #announce(waiting: Postponed, glimpse: Glimpse): void {
    waiting.isAnnounced = true;
    this.number++;
    this.running = true;
    this.teller.tell(glimpse, this.nodes);
    this.wave$.next(this.number);
    this.running = false;
    this.#drain();
  }

  /**
   * The wave of one change. Gives what went wrong in it, after telling who watches `error$`.
   * @param waited What the change is part of, if it has been put off.
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

  /** Gathers, sweeps forward and back, tells. Leaves `running` set, so that who hears of a failure pushes behind it. */
  #propagate(change: () => void, waited: Postponed | undefined): Fault | undefined {
    const { batch, training, draw } = this;
    let failure: unknown;
    try {
      this.#collect(change);
      this.running = true;
      this.#sweepForward(waited?.isAnnounced === true);
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
    this.#tell(waited);
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

  /** Undoes a wave that failed, and drops what was pushed for it. */
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

  /** Tells everybody of a wave, but nobody who has been told of it by a glimpse. */
  #tell(waited: Postponed | undefined): void {
    const computed = this.#computed;
    const told = waited?.isAnnounced === true ? waited.glimpse : undefined;
    for (let k = 0; k < computed.length; k++) computed[k].emitValue(told?.values.has(computed[k].position));
    this.#tellGradients(told);
    if (computed.length > 0 && told === undefined) this.wave$.next(this.number);
    computed.length = 0;
  }

  #tellGradients(told?: Glimpse): void {
    const differentiated = this.#differentiated;
    for (let k = 0; k < differentiated.length; k++) {
      const node = differentiated[k];
      node.emitGradient(told?.gradients.has(node.position));
    }
    differentiated.length = 0;
  }

  /** A backward wave on request, by itself or in the middle of a forward one. */
  #backwardWave(): void {
    const { running } = this;
    this.running = true;
    try {
      this.#sweepBackward();
      this.#tellGradients();
    } finally {
      this.running = running;
    }
    if (!running) this.#drain();
  }

  /** The number of rows all inputs and targets agree on. */
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
        expected: 'as many rows in each; push them together in one graph.update or graph.feed',
      });
    }
    return first?.rows ?? this.batch;
  }

  /** Tells who watches `error$`; says whether anybody does. */
  #announceError(error: Fault): boolean {
    const { observed } = this.error$;
    this.error$.next({ wave: this.number, error });
    return observed;
  }

  /** Where nobody waits and nobody watches, the runtime reports it as any unhandled error of a stream. */
  #reportUnheard(error: Fault): void {
    new Observable((subscriber) => {
      subscriber.error(error);
    }).subscribe();
  }
}

/** A change that waits until somebody looks. */
interface Postponed {
  readonly change: () => void;
  readonly done: () => void;
  readonly glimpse: Glimpse | undefined;
  /** Whether those who watch have heard of it; its wave then has its number already. */
  isAnnounced: boolean;
}

function asFault(error: unknown, what: string, where?: string): Fault {
  if (error instanceof Fault) return error;
  const cause = error instanceof Error ? error : new Error(String(error));
  return new Fault({ what: `${what}: ${cause.message}`, where }, { cause });
}
