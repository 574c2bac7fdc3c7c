import { BATCH, type Call, type Operation } from '@bp-graph/core';
import type { GraphNode } from '../node/graph-node.js';
import { jacobianOf, type Jacobian } from './jacobian/index.js';
import type { State } from './state.js';

/** A single number of the graph: an entry of the value of the node at a position. */
export interface Cell {
  readonly position: number;
  readonly entry: number;
}

/** A dependence between two numbers: the consumer's entry is computed from the source's. */
export interface CellEdge {
  readonly source: Cell;
  readonly consumer: Cell;
  /** Which input of the consumer's node the source is. */
  readonly index: number;
  readonly operation: Operation;
  readonly call: Call;
  readonly jacobian: Jacobian;
}

/** A wire, as seen from one of its source's numbers. */
interface Onward extends Omit<CellEdge, 'source' | 'consumer'> {
  /** The position of the node that reads it. */
  readonly position: number;
  /** Whether gradients flow back from this entry of the consumer. */
  admits(this: void, entry: number): boolean;
}

/**
 * The graph unrolled to single numbers, lazily: from each number to those computed from it, on towards E. No gradient flows
 * back through clamped units. With a row, parameters are only followed into that row of the batch.
 */
export class Cells {
  readonly state: State;
  readonly row: number | undefined;
  readonly #onward = new Map<number, readonly Onward[]>();

  constructor(state: State, row?: number) {
    this.state = state;
    this.row = row;
  }

  /** Calls `visit` for every number that directly depends on this one. */
  visit(position: number, entry: number, visit: (consumer: number, entry: number) => void): void {
    for (const onward of this.onward(position)) {
      for (const dependent of onward.jacobian.dependents(entry)) {
        if (onward.admits(dependent)) visit(onward.position, dependent);
      }
    }
  }

  /** The same as a list, in the order of consumers, then entries. */
  edges(source: Cell): CellEdge[] {
    return this.onward(source.position).flatMap(({ position, admits, ...wire }) =>
      wire.jacobian
        .dependents(source.entry)
        .filter(admits)
        .map((entry) => ({ ...wire, source, consumer: { position, entry } })),
    );
  }

  /** The wires from a node towards E. */
  onward(position: number): readonly Onward[] {
    let onward = this.#onward.get(position);
    if (onward === undefined) {
      onward = this.#wiresOf(this.state.graph.nodes[position]);
      this.#onward.set(position, onward);
    }
    return onward;
  }

  #wiresOf(source: GraphNode): readonly Onward[] {
    const { evaluation, leadsToLoss } = this.state;
    return source.edges.flatMap(({ consumer: { position }, index }): Onward[] => {
      const { operation } = evaluation.topology.nodes[position].spec;
      const call = evaluation.call(position);
      if (leadsToLoss[position] === 0 || operation === undefined || call === undefined) return [];
      const jacobian = jacobianOf(operation, call, index);
      return [{ position, index, operation, call, jacobian, admits: this.#admission(source, position) }];
    });
  }

  #admission(source: GraphNode, consumer: number): (entry: number) => boolean {
    const { held, units, shape } = this.state.graph.nodes[consumer];
    const free = held.size === 0 ? always : (entry: number): boolean => !held.has(entry % units);
    const { row } = this;
    if (row === undefined || !this.state.isRowless(source.position) || this.state.isRowless(consumer))
      return free;
    if (shape[0] !== BATCH) return never;
    return (entry) => Math.floor(entry / units) === row && free(entry);
  }
}

/** The batch row of an entry; undefined for a node without a batch axis. */
export function rowOf({ shape, units }: GraphNode, entry: number): number | undefined {
  return shape[0] === BATCH ? Math.floor(entry / units) : undefined;
}

const always = (): boolean => true;
const never = (): boolean => false;
