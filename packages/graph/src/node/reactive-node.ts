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
import type { Teller } from '../glimpse.js';
import type { PlacedNode } from '../topology.js';
import { Clamps, NOTHING } from './clamps.js';
import type { Edge, GraphNode, NodeFamily, UnitStreams } from './graph-node.js';
import { Replay } from './replay.js';
import { Signal } from './signal.js';

/** What a node needs of the graph it lives in. */
export interface Propagation {
  /** Rows of every value that has a batch axis. */
  readonly batch: number;
  readonly training: boolean;
  readonly draw: number;
  /** Whether a wave is under way. */
  readonly running: boolean;
  /** Tells who watches of changes that wait. */
  readonly teller: Pick<Teller, 'willTellValue' | 'willTellGradient'>;
  /** Marks the node at a position for recomputation in the wave that runs or comes next. */
  due(node: { readonly position: number }): void;
  /** Marks a gradient as out of date. */
  gradientDue(node: ReactiveNode): void;
  /** Runs a change and then a wave; see `Graph.update`. */
  update(change: () => void): void;
  /** The same for a change that a stream makes: nobody waits for it, so what goes wrong is only announced. */
  drive(change: () => void): void;
  /** Brings all gradients up to date if E has a value; says whether it has. */
  ensureGradients(): boolean;
  /** Makes the change that has been put off until somebody looks, if there is one. */
  catchUp(): void;
  /** One more, or one fewer, stream of values is being watched. */
  valueObserved(yes: boolean): void;
  /** One more, or one fewer, stream of gradients is being watched. */
  gradientObserved(yes: boolean): void;
  /** What a node is to training has changed. */
  rolesChanged(): void;
  /** A stream that drives a leaf failed. */
  reportError(error: unknown, node: ReactiveNode): void;
}

/** A wire as its source uses it in a backward wave. */
export interface BackwardEdge extends Edge {
  readonly consumer: GraphNode & { readonly flows: boolean };
  /** Adds what comes back along this wire onto `into`. */
  accumulate(into: Tensor): void;
}

/**
 * A node of a living graph: its two tensors and their spares, its wires and its streams. How the value comes about is left to
 * the two kinds there are, leaves and operations.
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
  /** Tells the consumers that the value changed. */
  readonly changed = new Signal();
  /** Weight in the total loss; 0 for all but the scalars that make it up. */
  objectiveWeight = 0;
  /** Whether the total loss depends on it. */
  flows = false;

  protected readonly propagation: Propagation;
  /** Made when it is first clamped: almost no node ever is. */
  protected clamps: Clamps | undefined;
  /** The value, while there is one. */
  current: Tensor | undefined;
  #spare: Tensor | undefined;
  #gradient: Tensor | undefined;
  #values: Replay | undefined;
  #gradients: Replay | undefined;
  /** Whether the wave that runs has made a value that its subscribers have not heard yet. */
  #isValueUntold = false;
  #isGradientUntold = false;

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
    // A value once given never goes away, so only where there is none a change that waits can matter.
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

  /** Tells who watches the value. */
  get valueListener(): Replay {
    this.#values ??= new Replay({
      latest: () => {
        this.propagation.catchUp();
        const isToCome = this.#isValueUntold || this.propagation.teller.willTellValue(this.position);
        return isToCome ? undefined : this.current;
      },
      observed: (yes) => {
        this.propagation.valueObserved(yes);
      },
    });
    return this.#values;
  }

  /** Tells who watches the gradient. */
  get gradientListener(): Replay {
    this.#gradients ??= new Replay({
      latest: () => {
        const isToCome = this.#isGradientUntold || this.propagation.teller.willTellGradient(this.position);
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

  /** Brings the value up to date if it can; says whether it did. */
  abstract recompute(): boolean;

  /** Takes back the last `recompute`. */
  rollBack(): void {
    [this.current, this.#spare] = [this.#spare, this.current];
    this.clamps?.rollBack();
    this.#isValueUntold = false;
  }

  /** Forgets what was asked for but not yet taken over by a wave. */
  discard(): void {
    this.clamps?.discard();
  }

  /** What must be given before it has a value, in words. */
  abstract missing(): string;

  /**
   * Sums what comes back along the wires: ∂E/∂v = Σ_consumers (∂consumer/∂v)ᵀ · ∂E/∂consumer, latest consumer first.
   * The consumers' gradients are up to date.
   */
  differentiate(): void {
    const { value, edges } = this;
    if (this.#gradient?.data.length !== value.data.length) this.#gradient = zeros(value.shape);
    const gradient = this.#gradient;
    gradient.data.fill(this.objectiveWeight);
    for (let k = edges.length - 1; k >= 0; k--) edges[k].accumulate(gradient);
    if (this.flows) for (const input of this.inputs) this.propagation.gradientDue(input);
    this.#isGradientUntold = true;
  }

  /** The gradient as it stands, for the wires that pass it on: without what is held by clamps, which nothing flows through. */
  get passedGradient(): TensorView | undefined {
    const { clamps } = this;
    return this.#gradient === undefined || clamps === undefined
      ? this.#gradient
      : clamps.mask(this.#gradient);
  }

  /** Tells the value a wave has made, unless that has been done. */
  emitValue(isTold = false): void {
    if (!this.#isValueUntold) return;
    this.#isValueUntold = false;
    if (!isTold && this.current !== undefined) this.#values?.next(this.current);
  }

  emitGradient(isTold = false): void {
    if (!this.#isGradientUntold) return;
    this.#isGradientUntold = false;
    if (!isTold && this.#gradient !== undefined) this.#gradients?.next(this.#gradient);
  }

  get isValueObserved(): boolean {
    return this.#values?.observed === true;
  }

  get isGradientObserved(): boolean {
    return this.#gradients?.observed === true;
  }

  /** Keeps to itself a gradient that was computed in a wave that failed. */
  withholdGradient(): void {
    this.#isGradientUntold = false;
  }

  /** Ends its streams and cuts the wires to its consumers. */
  dispose(): void {
    this.#values?.complete();
    this.#gradients?.complete();
    this.changed.complete();
  }

  /** A tensor to write the next value into: the spare one where it fits, so that a running graph allocates nothing. */
  protected blank(shape: Shape): Tensor {
    const spare = this.#spare;
    return spare !== undefined && sameShape(spare.shape, shape) ? spare : zeros(shape);
  }

  /** Makes `next` the value, keeps the old one for `rollBack`, and tells the consumers. */
  protected become(next: Tensor, isReshaped: boolean): void {
    this.clamps?.apply(next);
    // What the loss depends on changes the loss, and a new value of that begins a new backward sweep.
    if (isReshaped || this.objectiveWeight !== 0) this.propagation.gradientDue(this);
    this.#spare = this.current;
    this.current = next;
    this.#isValueUntold = true;
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
