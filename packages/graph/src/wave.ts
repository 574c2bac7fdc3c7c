import { Fault } from '@bp-graph/core';
import { Subject, throwError } from 'rxjs';
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
  /** In topological order. */
  readonly nodes: readonly ReactiveNode[];
  /** The scalars whose weighted sum is the total loss. */
  objective: readonly ReactiveNode[] = [];

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
  #postponed: (() => void) | undefined;
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
   * A wave that may wait: it runs at once where somebody watches the graph, otherwise when somebody looks or makes
   * another change. Only the latest counts.
   */
  postpone(wave: () => void): void {
    const isWatched = this.#valueObservers + this.#gradientObservers > 0 || this.wave$.observed;
    this.#postponed = isWatched ? undefined : wave;
    if (isWatched) wave();
  }

  /** Whether a wave has been put off. */
  get isBehind(): boolean {
    return this.#postponed !== undefined;
  }

  catchUp(): void {
    const wave = this.#postponed;
    if (wave === undefined) return;
    this.#postponed = undefined;
    wave();
  }

  update(change: () => void): void {
    this.catchUp();
    if (this.#disposed) throw new Fault({ what: 'the graph has been disposed', expected: 'a living graph' });
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
    if (!this.hasLoss) return false;
    if (!this.#backward.isEmpty) this.#backwardWave();
    return true;
  }

  valueObserved(yes: boolean): void {
    this.#valueObservers += yes ? 1 : -1;
  }

  gradientObserved(yes: boolean): void {
    this.#gradientObservers += yes ? 1 : -1;
  }

  reportError(error: unknown, { id }: ReactiveNode): void {
    const fault = error instanceof Fault ? error : asFault(error, 'the stream that drives it failed', id);
    if (!this.#announce(fault)) this.#reportUnheard(fault);
  }

  dispose(): void {
    this.#disposed = true;
    this.#postponed = undefined;
    this.#queued = [];
    this.error$.complete();
    this.wave$.complete();
  }

  /** Runs the waves of what was pushed from inside a wave. The caller has gone on, so failures are only announced. */
  #drain(): void {
    for (let next = this.#queued.shift(); next !== undefined; next = this.#queued.shift()) {
      const failure = this.#attempt(next);
      if (failure !== undefined && !this.error$.observed) this.#reportUnheard(failure);
    }
  }

  /** The wave of one change. Gives what went wrong in it, after telling who watches `error$`. */
  #attempt(change: () => void): Fault | undefined {
    try {
      const failure = this.#propagate(change);
      if (failure !== undefined) this.#announce(failure);
      return failure;
    } finally {
      this.running = false;
    }
  }

  /** Gathers, sweeps forward and back, tells. Leaves `running` set, so that who hears of a failure pushes behind it. */
  #propagate(change: () => void): Fault | undefined {
    const { batch, training, draw } = this;
    let failure: unknown;
    try {
      this.#collect(change);
      this.running = true;
      this.#sweepForward();
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
    this.#tell();
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

  #sweepForward(): void {
    if (this.#forward.isEmpty) return;
    this.batch = this.#commonBatch();
    const { nodes } = this;
    for (let at = this.#forward.takeLowest(); at >= 0; at = this.#forward.takeLowest()) {
      const node = nodes[at];
      this.#computed.push(node);
      if (!node.recompute()) this.#computed.pop();
    }
    this.number++;
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

  #tell(): void {
    const computed = this.#computed;
    for (let k = 0; k < computed.length; k++) computed[k].emitValue();
    this.#tellGradients();
    if (computed.length > 0) this.wave$.next(this.number);
    computed.length = 0;
  }

  #tellGradients(): void {
    const differentiated = this.#differentiated;
    for (let k = 0; k < differentiated.length; k++) differentiated[k].emitGradient();
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
  #announce(error: Fault): boolean {
    const { observed } = this.error$;
    this.error$.next({ wave: this.number, error });
    return observed;
  }

  /** Where nobody waits and nobody watches, the runtime reports it as any unhandled error of a stream. */
  #reportUnheard(error: Fault): void {
    throwError(() => error).subscribe();
  }
}

function asFault(error: unknown, what: string, where?: string): Fault {
  if (error instanceof Fault) return error;
  const cause = error instanceof Error ? error : new Error(String(error));
  return new Fault({ what: `${what}: ${cause.message}`, where }, { cause });
}
