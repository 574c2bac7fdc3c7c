import type { Attributes, InstructionName, Operands } from '@bp-graph/core';
import type { Place } from '../arena.js';

/** Where a contribution to a gradient goes, and whether another stands there already. */
export interface Target extends Place {
  readonly add: 0 | 1;
}

/** One node as its operation is turned into instructions. */
export interface LoweredNode {
  readonly position: number;
  readonly attributes: Attributes;
  readonly inputs: readonly Place[];
  readonly output: Place;
  /** The gradient of the output; only in the backward pass. */
  readonly gradient: Place;
  emit<I extends InstructionName>(name: I, operands: Operands<I>): void;
  /** The offset of constant numbers, one after the other. */
  constants(...numbers: readonly number[]): number;
  /** Numbers for the time being: valid until the node is finished. */
  scratch(count: number): number;
}

/** How one operation becomes instructions. */
export interface Lowering {
  /** Whether the way back of one unit reads the values of others, which a held unit would falsify. */
  readonly couplesUnits?: boolean;
  /** Whether there are instructions for these inputs; otherwise the core function is called. Yes unless stated. */
  fits?(node: Pick<LoweredNode, 'attributes' | 'inputs' | 'output'>): boolean;
  forward(node: LoweredNode): void;
  /** Writes or adds, as the target says, what comes back to input `index`. */
  backward(node: LoweredNode, index: number, target: Target): void;
}
