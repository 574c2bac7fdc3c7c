import {
  Fault,
  sameShape,
  unitsOf,
  zeros,
  type Attributes,
  type Operation,
  type Shape,
  type Tensor,
  type TensorView,
} from '@bp-graph/core';
import { map, type Observable } from 'rxjs';
import type { GlimpseEmitter } from '../glimpse.js';
import type { PlacedNode } from '../topology.js';
import { Clamps, NOTHING } from './clamps.js';
import type { Edge, GraphNode, NodeFamily, UnitStreams } from './graph-node.js';
import { Replay } from './replay.js';
import { Signal } from './signal.js';

/** What a node needs of its graph. */
export interface Propagation {
  /** The batch size. */
  readonly batch: number;
  readonly training: boolean;
  readonly draw: number;
  /** Whether a wave is running. */
  readonly running: boolean;
  /** Emits postponed changes to subscribers. */
  readonly emitter: Pick<GlimpseEmitter, 'willEmitValue' | 'willEmitGradient'>;
  /** Marks a node for recomputation in the running or next wave. */
  due(node: { readonly position: number }): void;
  /** Marks a gradient as stale. */
  gradientDue(node: ReactiveNode): void;
  /** Runs a change and then a wave; see `Graph.update`. */
  update(change: () => void): void;
  /** The same for a change made by a stream: no caller waits for it, so a failure is only reported. */
  drive(change: () => void): void;
  /** Brings all gradients up to date if E has a value; returns whether it has. */
  ensureGradients(): boolean;
  /** Makes the postponed change, if there is one. */
  catchUp(): void;
  /** A stream of values has gained its first or lost its last subscriber. */
  valueObserved(yes: boolean): void;
  /** A stream of gradients has gained its first or lost its last subscriber. */
  gradientObserved(yes: boolean): void;
  /** The role of a node in training has changed. */
  rolesChanged(): void;
  /** A stream into a leaf failed. */
  reportError(error: unknown, node: ReactiveNode): void;
}

/** A wire as its source uses it in a backward sweep. */
export interface BackwardEdge extends Edge {
  readonly consumer: GraphNode & { readonly flows: boolean };
  /** Adds the gradient that flows back along this wire to `into`. */
  accumulate(into: Tensor): void;
}

/**
 * A node of a live graph: its value and gradient with a spare tensor, its wires and its streams. How the value is obtained
 * is up to its two subclasses, leaves and operations.
 */
export abstract class ReactiveNode implements GraphNode {
  readonly id: string;
  readonly op: string;
  abstract readonly family: NodeFamily;
  abstract readonly symbol: string;
  abstract readonly frozen: boolean;
  readonly attributes: Attributes;
  readonly position: number;
  readonly rank: number;
  readonly shape: Shape;
  readonly units: number;
  readonly inputs: readonly ReactiveNode[];
  readonly edges: BackwardEdge[] = [];
  readonly operation: Operation | undefined;
  /** Notifies the consumers that the value changed. */
  readonly changed = new Signal();
  /** Weight in the total loss; 0 for all nodes outside the objective. */
  objectiveWeight = 0;
  /** Whether the total loss depends on it. */
  flows = false;

  protected readonly propagation: Propagation;
  /** Created when the node is first clamped: few nodes ever are. */
  protected clamps: Clamps | undefined;
  /** The value, if there is one. */
  current: Tensor | undefined;
  #spare: Tensor | undefined;
  #gradient: Tensor | undefined;
  #values: Replay | undefined;
  #gradients: Replay | undefined;
  /** Whether the running wave has computed a value that has not been emitted yet. */
  #isValuePending = false;
  #isGradientPending = false;

  constructor(placed: PlacedNode, inputs: readonly ReactiveNode[], propagation: Propagation) {
    const { spec } = placed;
    this.id = spec.id;
    this.op = typeof spec.op === 'string' ? spec.op : spec.op.name;
    this.operation = spec.operation;
    this.attributes = spec.attributes;
    this.position = placed.position;
    this.rank = placed.rank;
    this.shape = placed.shape;
    this.units = unitsOf(placed.shape);
    this.inputs = inputs;
    this.propagation = propagation;
  }

  get hasValue(): boolean {
    // A value never goes away once set, so a postponed change matters only if there is none.
    if (this.current === undefined) this.propagation.catchUp();
    return this.current !== undefined;
  }

  get value(): Tensor {
    this.propagation.catchUp();
    if (this.current !== undefined) return this.current;
    throw new Fault({ what: 'no value yet', where: this.id, expected: this.missing() });
  }

  get gradient(): Tensor {
    if (this.propagation.ensureGradients() && this.#gradient !== undefined) return this.#gradient;
    throw new Fault({ what: 'no gradient yet', where: this.id, expected: 'a graph whose loss has a value' });
  }

  get value$(): Observable<TensorView> {
    return this.valueListener.stream$;
  }

  get gradient$(): Observable<TensorView> {
    return this.gradientListener.stream$;
  }

  /** Emits the value to subscribers. */
  get valueListener(): Replay {
    this.#values ??= new Replay({
      latest: () => {
        this.propagation.catchUp();
        const isToCome = this.#isValuePending || this.propagation.emitter.willEmitValue(this.position);
        return isToCome ? undefined : this.current;
      },
      observed: (yes) => {
        this.propagation.valueObserved(yes);
      },
    });
    return this.#values;
  }

  /** Emits the gradient to subscribers. */
  get gradientListener(): Replay {
    this.#gradients ??= new Replay({
      latest: () => {
        const isToCome = this.#isGradientPending || this.propagation.emitter.willEmitGradient(this.position);
        return !isToCome && this.propagation.ensureGradients() ? this.#gradient : undefined;
      },
      observed: (yes) => {
        this.propagation.gradientObserved(yes);
      },
    });
    return this.#gradients;
  }

  unit(index: number): UnitStreams {
    this.checkUnit(index);
    const column = ({ data }: TensorView): Float64Array =>
      Float64Array.from({ length: data.length / this.units }, (_, row) => data[row * this.units + index]);
    return { value$: this.value$.pipe(map(column)), gradient$: this.gradient$.pipe(map(column)) };
  }

  get clamped(): boolean {
    return this.clamps?.any ?? false;
  }

  get held(): ReadonlyMap<number, number> {
    return this.clamps?.held ?? NOTHING;
  }

  clamp(value: number, unit?: number): void {
    if (!Number.isFinite(value))
      throw new Fault({
        what: 'not a value to hold',
        where: this.id,
        found: value,
        expected: 'a finite number',
      });
    this.#changeClamps((clamps) => {
      clamps.hold(value, unit);
    }, unit);
  }

  ablate(unit?: number): void {
    this.clamp(0, unit);
  }

  release(unit?: number): void {
    this.#changeClamps((clamps) => {
      clamps.release(unit);
    }, unit);
  }

  /** Brings the value up to date if possible; returns whether it was. */
  abstract recompute(): boolean;

  /** Undoes the last `recompute`. */
  rollBack(): void {
    [this.current, this.#spare] = [this.#spare, this.current];
    this.clamps?.rollBack();
    this.#isValuePending = false;
  }

  /** Discards requests that no wave has processed yet. */
  discard(): void {
    this.clamps?.discard();
  }

  /** What must be set before it has a value, in words. */
  abstract missing(): string;

  /**
   * Sums the gradients that flow back along the wires: ∂E/∂v = Σ_consumers (∂consumer/∂v)ᵀ · ∂E/∂consumer, latest consumer
   * first. The consumers' gradients must be up to date.
   */
  differentiate(): void {
    const { value, edges } = this;
    if (this.#gradient?.data.length !== value.data.length) this.#gradient = zeros(value.shape);
    const gradient = this.#gradient;
    gradient.data.fill(this.objectiveWeight);
    for (let k = edges.length - 1; k >= 0; k--) edges[k].accumulate(gradient);
    if (this.flows) for (const input of this.inputs) this.propagation.gradientDue(input);
    this.#isGradientPending = true;
  }

  /** The current gradient without that of clamped units, for the wires to pass on. */
  get passedGradient(): TensorView | undefined {
    const { clamps } = this;
    return this.#gradient === undefined || clamps === undefined
      ? this.#gradient
      : clamps.mask(this.#gradient);
  }

  /** Emits the value computed by a wave, unless that has been done. */
  emitValue(isEmitted = false): void {
    if (!this.#isValuePending) return;
    this.#isValuePending = false;
    if (!isEmitted && this.current !== undefined) this.#values?.next(this.current);
  }

  emitGradient(isEmitted = false): void {
    if (!this.#isGradientPending) return;
    this.#isGradientPending = false;
    if (!isEmitted && this.#gradient !== undefined) this.#gradients?.next(this.#gradient);
  }

  get isValueObserved(): boolean {
    return this.#values?.observed === true;
  }

  get isGradientObserved(): boolean {
    return this.#gradients?.observed === true;
  }

  /** Suppresses the emission of a gradient computed in a failed wave. */
  withholdGradient(): void {
    this.#isGradientPending = false;
  }

  /** Completes its streams and cuts the wires to its consumers. */
  dispose(): void {
    this.#values?.complete();
    this.#gradients?.complete();
    this.changed.complete();
  }

  /** A tensor to write the next value into: the spare one if it fits, so that a running graph allocates nothing. */
  protected blank(shape: Shape): Tensor {
    const spare = this.#spare;
    return spare !== undefined && sameShape(spare.shape, shape) ? spare : zeros(shape);
  }

  /** Makes `next` the value, keeps the old one for `rollBack`, and notifies the consumers. */
  protected become(next: Tensor, isReshaped: boolean): void {
    this.clamps?.apply(next);
    // A new value of a node of the objective changes the loss, so a backward sweep starts there.
    if (isReshaped || this.objectiveWeight !== 0) this.propagation.gradientDue(this);
    this.#spare = this.current;
    this.current = next;
    this.#isValuePending = true;
    this.changed.emit();
  }

  protected checkUnit(unit: number): void {
    if (Number.isInteger(unit) && unit >= 0 && unit < this.units) return;
    throw new Fault({
      what: 'no such unit',
      where: this.id,
      found: unit,
      expected: `a whole number from 0 to ${this.units - 1}`,
    });
  }

  #changeClamps(change: (clamps: Clamps) => void, unit: number | undefined): void {
    if (unit !== undefined) this.checkUnit(unit);
    this.propagation.update(() => {
      this.clamps ??= new Clamps(this.units);
      change(this.clamps);
      this.propagation.due(this);
    });
  }
}
