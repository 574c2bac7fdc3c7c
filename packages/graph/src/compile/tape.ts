import type { Instruction } from '@bp-graph/core';
import type { Place } from './arena.js';
import type { ParameterBlock } from './parameter-block.js';

/** A graph as a program over one linear memory: plain data, the same for every engine. Offsets count numbers. */
export interface Tape {
  /** The size of a full batch. */
  readonly rows: number;
  /** The batch size, rounded up to a multiple of what the engine computes at once. */
  readonly lanes: number;
  /** The size of its memory, in numbers. */
  readonly size: number;
  readonly constants: readonly Constants[];
  readonly parameters: ParameterBlock;
  readonly tables: readonly Table[];
  readonly steps: readonly TapeStep[];
  /** The number of steps in the forward pass, and of those among them that compute nodes; the rest sum up the loss. */
  readonly forward: number;
  readonly evaluated: number;
  /** The offset of the batch's loss, without penalties. */
  readonly loss: number;
  /** Whether every value and gradient has its own memory, so that all can be inspected after a run. */
  readonly isKept: boolean;
  /** The locations of the nodes' values and gradients, by position; memory is shared unless they are kept. */
  readonly values: ReadonlyMap<number, Place>;
  readonly gradients: ReadonlyMap<number, Place>;
}

/** A program next to a tape's own, on the same memory, that computes the observed nodes. */
export interface Look {
  /** The tape with the additional memory, tables and constants of the program. */
  readonly tape: Tape;
  readonly steps: readonly TapeStep[];
  /** Whether it computes every node of the forward pass, so that the following step need not. */
  readonly isWhole: boolean;
  /** The locations of the observed gradients after it has run; others are not kept. */
  readonly gradients: ReadonlyMap<number, Place>;
}

/** Numbers that never change. */
export interface Constants {
  readonly offset: number;
  readonly numbers: readonly number[];
}

export interface TapeStep {
  readonly instruction: Instruction;
  /** The position of the node it belongs to. */
  readonly node: number;
}

/** The rows of an input or target in the tape's memory. */
export interface Table {
  readonly position: number;
  readonly offset: number;
  readonly units: number;
  /** 1 for rows in row-major order, from which batches are gathered; otherwise the number of lanes they are laid out in. */
  readonly lanes: number;
}
