import type { Instruction } from '@bp-graph/core';
import type { Place } from './arena.js';
import type { ParameterBlock } from './parameter-block.js';

/** A graph as a program over one linear memory: plain data, the same for every engine. Offsets count numbers. */
export interface Tape {
  /** Rows of a full batch. */
  readonly rows: number;
  /** Rows rounded up to what the engine computes at once. */
  readonly lanes: number;
  /** Numbers of memory it takes. */
  readonly size: number;
  readonly constants: readonly Constants[];
  readonly parameters: ParameterBlock;
  readonly tables: readonly Table[];
  readonly steps: readonly TapeStep[];
  /** How many of the steps are the forward pass, and how many of these compute the nodes; the rest add up the loss. */
  readonly forward: number;
  readonly evaluated: number;
  /** Where the loss of the batch stands, penalties not included. */
  readonly loss: number;
  /** Whether every value and gradient stays in its place, to be looked at after a run. */
  readonly isKept: boolean;
  /** Places of the nodes' values and gradients by position; shared with others unless they are kept. */
  readonly values: ReadonlyMap<number, Place>;
  readonly gradients: ReadonlyMap<number, Place>;
}

/** A program beside a tape's own, in the same memory, that computes what somebody wants to look at. */
export interface Look {
  /** The tape with the memory, the tables and the constants that the program needs as well. */
  readonly tape: Tape;
  readonly steps: readonly TapeStep[];
  /** Whether it computes every node that the forward pass does, so that a step that follows need not. */
  readonly isWhole: boolean;
  /** Where the gradients that are looked at stand when it has run; the others' are not kept. */
  readonly gradients: ReadonlyMap<number, Place>;
}

/** Numbers that never change. */
export interface Constants {
  readonly offset: number;
  readonly numbers: readonly number[];
}

export interface TapeStep {
  readonly instruction: Instruction;
  /** Position of the node it works for. */
  readonly node: number;
}

/** The rows of an input or target in the tape's memory. */
export interface Table {
  readonly position: number;
  readonly offset: number;
  readonly units: number;
  /** 1 for rows one after the other, from which batches are gathered; otherwise the lanes in which they stand ready. */
  readonly lanes: number;
}
