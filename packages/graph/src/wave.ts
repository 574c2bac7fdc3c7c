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

  readonly #leaves: readonly LeafNode[];
  readonly #stochastic: readonly ReactiveNode[];
  readonly #forward: RankQueue;
  readonly #backward: RankQueue;
  readonly #computed: ReactiveNode[] = [];
  readonly #differentiated: ReactiveNode[] = [];
  #objective: readonly ReactiveNode[] = [];
  #queued: (() => void)[] = [];
  #collecting = false;
  #gradientObservers = 0;

  /** Builds the nodes, in topological order, by a function that is handed what they need of this. */
  constructor(size: number, build: (propagation: Propagation) => readonly ReactiveNode[]) {
    this.#forward = new RankQueue(size);
    this.#backward = new RankQueue(size);
    this.nodes = build(this);
    this.#leaves = this.nodes.filter((node) => node instanceof LeafNode);
    this.#stochastic = this.nodes.filter(({ operation }) => operation?.stochastic === true);
    for (const node of this.nodes) this.due(node);
  }

  due(node: ReactiveNode): void {
    this.#forward.add(node.position);
  }

  gradientDue(node: ReactiveNode): void {
    this.#backward.add(node.position);
  }

  /** Whether the total loss has a value. */
  get hasLoss(): boolean {
    return this.#objective.length > 0 && this.#objective.every(({ hasValue }) => hasValue);
  }

  /** E = Σ weight · value over the nodes of the objective. */
  get loss(): number {
    return this.#objective.reduce(
      (sum, { objectiveWeight, value }) => sum + objectiveWeight * value.data[0],
      0,
    );
  }

  /** Sets which scalars make up the total loss; every gradient is due. */
  setObjective(weights: ReadonlyMap<number, number>): void {
    this.#objective = [...weights.keys()].map((position) => this.nodes[position]);
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
    if (training === this.training && (draw === this.draw || !training)) return;
    this.update(() => {
      this.training = training;
      this.draw = draw;
      for (const node of this.#stochastic) this.due(node);
    });
  }

  update(change: () => void): void {
    if (this.running) this.#queued.push(change);
    else if (this.#collecting) change();
    else this.#start(change);
  }

  ensureGradients(): boolean {
    if (!this.hasLoss) return false;
    if (!this.#collecting && !this.#backward.isEmpty) {
      this.#sweepBackward();
      if (!this.running) this.#emitGradients();
    }
    return true;
  }

  gradientObserved(yes: boolean): void {
    this.#gradientObservers += yes ? 1 : -1;
  }

  reportError(error: unknown, { id }: ReactiveNode): void {
    this.#announce(error instanceof Fault ? error : wrap(error, `the stream that drives it failed`, id));
  }

  dispose(): void {
    this.#queued = [];
    this.error$.complete();
    this.wave$.complete();
  }

  /** Runs the wave of `change`, then those of everything that was pushed from inside it. */
  #start(change: () => void): void {
    let failure = this.#attempt(change);
    const thrown = failure;
    for (let next = this.#queued.shift(); next !== undefined; next = this.#queued.shift()) {
      failure = this.#attempt(next);
      if (failure !== undefined) this.#announce(failure);
    }
    if (thrown === undefined) return;
    if (this.error$.observed) this.#announce(thrown);
    throw thrown;
  }

  #attempt(change: () => void): Fault | undefined {
    try {
      this.#collect(change);
      this.running = true;
      this.#wave();
      return undefined;
    } catch (error) {
      return error instanceof Fault ? error : wrap(error, 'the change failed');
    } finally {
      this.running = false;
    }
  }

  #collect(change: () => void): void {
    this.#collecting = true;
    try {
      change();
    } catch (error) {
      this.#forget();
      throw error;
    } finally {
      this.#collecting = false;
    }
  }

  #wave(): void {
    if (!this.#forward.isEmpty) {
      this.#sweepForward();
      this.number++;
    }
    let failure: unknown;
    try {
      if (this.#gradientObservers > 0 && this.hasLoss) this.#sweepBackward();
    } catch (error) {
      failure = error;
    }
    for (let k = 0; k < this.#computed.length; k++) this.#computed[k].emitValue();
    this.#emitGradients();
    if (this.#computed.length > 0) this.wave$.next(this.number);
    this.#computed.length = 0;
    if (failure !== undefined) throw failure as Error;
  }

  #sweepForward(): void {
    const batch = this.batch;
    try {
      this.batch = this.#commonBatch();
      for (let at = this.#forward.takeLowest(); at >= 0; at = this.#forward.takeLowest()) {
        const node = this.nodes[at];
        if (node.recompute()) this.#computed.push(node);
      }
    } catch (error) {
      this.batch = batch;
      for (const node of this.#computed) node.rollBack();
      this.#computed.length = 0;
      this.#forget();
      throw error;
    }
  }

  #sweepBackward(): void {
    try {
      for (let at = this.#backward.takeHighest(); at >= 0; at = this.#backward.takeHighest()) {
        const node = this.nodes[at];
        if (!node.hasValue) continue;
        node.differentiate();
        this.#differentiated.push(node);
      }
    } catch (error) {
      for (const node of this.nodes) this.gradientDue(node);
      throw error;
    }
  }

  #emitGradients(): void {
    for (let k = 0; k < this.#differentiated.length; k++) this.#differentiated[k].emitGradient();
    this.#differentiated.length = 0;
  }

  /** Drops pushes that no wave has taken over. */
  #forget(): void {
    this.#forward.clear();
    for (const leaf of this.#leaves) leaf.discard();
  }

  /** The number of rows all inputs and targets agree on. */
  #commonBatch(): number {
    let first: LeafNode | undefined;
    for (const leaf of this.#leaves) {
      if (leaf.rows === undefined) continue;
      first ??= leaf;
      if (leaf.rows === first.rows) continue;
      throw new Fault({
        what: 'inputs of different batch sizes',
        where: `${first.id} and ${leaf.id}`,
        found: [first.rows, leaf.rows],
        expected: 'as many rows in each; push them together in one graph.update or graph.feed',
      });
    }
    return first?.rows ?? this.batch;
  }

  /** Tells who watches `error$`; where nobody does, the runtime reports it as any unhandled error of a stream. */
  #announce(error: Fault): void {
    if (this.error$.observed) this.error$.next({ wave: this.number, error });
    else throwError(() => error).subscribe();
  }
}

function wrap(error: unknown, what: string, where?: string): Fault {
  const cause = error instanceof Error ? error : new Error(String(error));
  return new Fault({ what: `${what}: ${cause.message}`, where }, { cause });
}
