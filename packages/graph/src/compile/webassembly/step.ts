import type { KernelPiece } from '@bp-graph/core';
import type { MachineOperation } from './operation.js';

/** The addresses of trained parameters, their gradients and arrays of optimiser state, each of `bytes` bytes. */
export interface TrainedBlock {
  readonly parameter: number;
  readonly gradient: number;
  readonly state: readonly number[];
  readonly bytes: number;
}

/** What is known about the batches of a run. */
export interface BatchFacts {
  /** The size of a full batch. */
  readonly rows: number;
  /** Whether all batches are full. */
  readonly areFull: boolean;
}

/** The contents of a step, before it is written. */
export interface Step {
  readonly operations: readonly MachineOperation[];
  /** The pieces of the optimiser; empty if it runs outside. */
  readonly pieces: readonly KernelPiece[];
  readonly block: TrainedBlock;
  readonly batch: BatchFacts;
}

/** Splits off a final rate, which becomes the factor of the descent; without one the factor is 1. */
export function splitRate(pieces: readonly KernelPiece[]): {
  readonly own: readonly KernelPiece[];
  readonly isScaled: boolean;
} {
  const isScaled = pieces.at(-1)?.name === 'rate';
  return { own: isScaled ? pieces.slice(0, -1) : pieces, isScaled };
}
