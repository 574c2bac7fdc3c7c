import { checkArgument, BATCH, copy, zeros, type Shape, type Tensor } from '@bp-graph/core';
import { Subscription, type Observable } from 'rxjs';
import type { Leaf } from '../graph-spec.js';
import { able } from '../option-checks.js';
import type { PlacedNode } from '../topology.js';
import type { Values } from './graph-node.js';
import { ReactiveNode, type Propagation } from './reactive-node.js';
import { asTensor, readValues, valueShape } from './values.js';

/** A node whose value is set from outside: an input, a target, a parameter. */
export class LeafNode extends ReactiveNode {
  readonly family: Leaf;
  readonly symbol: string;
  /** How many waves have set its value, or may have changed it. */
  times = 0;
  readonly #sources = new Subscription();
  /** The value that the next wave will set; the last of several pushes in one update wins. */
  #staged: Tensor | undefined;
  /** The value as it was set, while clamps hide parts of it. */
  #given: Tensor | undefined;
  /** The same before the last wave, for `rollBack`. */
  #before: Tensor | undefined;
  #frozen: boolean;

  constructor(placed: PlacedNode, propagation: Propagation) {
    super(placed, [], propagation);
    this.family = placed.spec.op as Leaf;
    this.symbol = this.id;
    this.#frozen = placed.spec.frozen === true;
    if (placed.spec.value !== undefined) this.#stage(asTensor(placed.spec.value, this.id));
  }

  set(values: Values): void {
    const staged = this.#read(values);
    this.propagation.update(() => {
      this.#stage(staged);
    });
  }

  /** Like `set`, but without an array to pass in: `change` modifies a copy of the value in place. */
  write(change: (data: Float64Array) => void): void {
    this.propagation.update(() => {
      const { shape, data } = this.#staged ?? this.given ?? this.value;
      const staged = this.blank(shape);
      staged.data.set(data);
      change(staged.data);
      this.#stage(staged);
    });
  }

  connect(source$: Observable<Values>): Subscription {
    checkArgument(source$, 'source', able('subscribe', 'an Observable'), this.id);
    const driving = source$.subscribe({
      next: (values) => {
        this.#drive(values);
      },
      error: (error: unknown) => {
        this.propagation.reportError(error, this);
      },
    });
    this.#sources.add(driving);
    return driving;
  }

  /** The value as it was set, without clamps; does not run a postponed change. */
  get given(): Tensor | undefined {
    return this.#given ?? this.current;
  }

  get frozen(): boolean {
    return this.#frozen;
  }

  freeze(): void {
    // It keeps what was learned until now.
    this.propagation.catchUp();
    this.#frozen = true;
    this.propagation.rolesChanged();
  }

  unfreeze(): void {
    // It takes no part in what was learned until now.
    this.propagation.catchUp();
    this.#frozen = false;
    this.propagation.rolesChanged();
  }

  /** The batch size that its value will have in the next wave; undefined for a parameter or without a value. */
  get rows(): number | undefined {
    return this.shape[0] === BATCH ? (this.#staged ?? this.current)?.shape[0] : undefined;
  }

  override recompute(): boolean {
    const old = this.given;
    const next = this.#staged ?? (old === undefined ? undefined : copy(old));
    if (next === undefined) return false;
    this.times++;
    this.clamps?.advance();
    this.#staged = undefined;
    this.#before = this.#given;
    this.#given = this.clamped ? copy(next) : undefined;
    this.become(next, next.shape[0] !== old?.shape[0]);
    return true;
  }

  override rollBack(): void {
    super.rollBack();
    this.#given = this.#before;
  }

  override discard(): void {
    super.discard();
    this.#staged = undefined;
  }

  override missing(): string {
    return `a value for ${this.family} ${this.id}`;
  }

  override dispose(): void {
    this.#sources.unsubscribe();
    super.dispose();
  }

  /**
   * During a wave the spare tensor may be needed for a roll-back, and a staged tensor must survive a second push that fails
   * half-way; both need a new tensor.
   */
  protected override blank(shape: Shape): Tensor {
    return this.propagation.running || this.#staged !== undefined ? zeros(shape) : super.blank(shape);
  }

  /** Copies the given numbers to a tensor at once: an emitted array is only valid until the next wave. */
  #read(values: Values): Tensor {
    // A postponed wave would write into the spare tensor.
    this.propagation.catchUp();
    const shape = valueShape(values, this);
    const staged = this.blank(shape);
    readValues(values, staged.data, this.id);
    return staged;
  }

  #drive(values: Values): void {
    try {
      const staged = this.#read(values);
      this.propagation.drive(() => {
        this.#stage(staged);
      });
    } catch (error) {
      this.propagation.reportError(error, this);
    }
  }

  #stage(staged: Tensor): void {
    this.#staged = staged;
    this.propagation.due(this);
  }
}
