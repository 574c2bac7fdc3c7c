import type { Attributes, InstructionName, Operands } from '@bp-graph/core';
import type { Place } from '../arena.js';

/** Where a contribution to a gradient goes, and whether it is added to an earlier one. */
export interface Target extends Place {
  readonly add: 0 | 1;
}

/** A node while its operation is turned into instructions. */
export interface LoweredNode {
  readonly position: number;
  readonly attributes: Attributes;
  readonly inputs: readonly Place[];
  readonly output: Place;
  /** The gradient of the output; only valid in the backward pass. */
  readonly gradient: Place;
  emit<I extends InstructionName>(name: I, operands: Operands<I>): void;
  /** The offset of some constants, stored one after the other. */
  constants(...numbers: readonly number[]): number;
  /** Temporary memory, valid until the node is finished. */
  scratch(count: number): number;
}

/** How an operation is turned into instructions. */
export interface Lowering {
  /** Whether the gradient of one unit depends on the values of others, which a clamp would falsify. */
  readonly couplesUnits?: boolean;
  /** Whether there are instructions for these inputs; otherwise the core function is called. Always, by default. */
  fits?(node: Pick<LoweredNode, 'attributes' | 'inputs' | 'output'>): boolean;
  forward(node: LoweredNode): void;
  /** Writes or adds, depending on the target, the vector-Jacobian product for input `index`. */
  backward(node: LoweredNode, index: number, target: Target): void;
}
