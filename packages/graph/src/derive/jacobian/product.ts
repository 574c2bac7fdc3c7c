import type { Call, Operation } from '@bp-graph/core';

/** The vector-Jacobian product of an operation by one of its inputs, at the values of one call. */
export class Product {
  readonly operation: Operation;
  readonly call: Call;
  readonly index: number;

  constructor(operation: Operation, call: Call, index: number) {
    this.operation = operation;
    this.call = call;
    this.index = index;
  }

  /** The number of entries of the value. */
  get size(): number {
    return this.call.output.data.length;
  }

  /** seedᵀ · ∂value/∂input, where the seed is 1 at the given entries of the value. */
  pull(entries: Iterable<number>): Float64Array {
    return this.#pull(entries, 1);
  }

  /**
   * Finds the entries of the input that the given entries of the value depend on: they become NaN, which no derivative hides, not
   * even 0. Entries with an infinite derivative are marked in any case.
   */
  trace(entries: Iterable<number>): Float64Array {
    return this.#pull(entries, NaN);
  }

  #pull(entries: Iterable<number>, mark: number): Float64Array {
    const { call, index, operation } = this;
    const { shape, data } = call.inputs[index];
    const seed = new Float64Array(this.size);
    for (const entry of entries) seed[entry] = mark;
    const into = { shape, data: new Float64Array(data.length) };
    operation.backward(call, { shape: call.output.shape, data: seed }, index, into);
    return into.data;
  }
}
