import type { OptimizerState } from '@bp-graph/core';
import type { LeafNode } from '../node/leaf-node.js';

/** A parameter with its state in a run. */
export interface Slot {
  readonly parameter: LeafNode;
  readonly state: OptimizerState;
  /** What the next update uses: the graph's gradient with penalties and clipping. */
  readonly gradient: Float64Array;
  /** What the latest step on the graph itself has made of the parameter. */
  readonly next: Float64Array;
}

/** Writes a slot's new numbers to its optimiser state and to an array. */
export type WriteSlot = (slot: Slot, data: Float64Array) => void;
