import type { KernelPiece } from '@bp-graph/core';
import type { MachineOperation } from './operation.js';

/** Trained parameters, their gradients and arrays of optimiser state, by their addresses: runs of `bytes` each. */
export interface TrainedBlock {
  readonly parameter: number;
  readonly gradient: number;
  readonly state: readonly number[];
  readonly bytes: number;
}

/** What is known of the batches of a run. */
export interface BatchFacts {
  /** Rows of a full batch. */
  readonly rows: number;
  /** Whether all batches are full. */
  readonly areFull: boolean;
}

/** What a step does, before it is written down. */
export interface Step {
  readonly operations: readonly MachineOperation[];
  /** The optimiser; none where it works outside. */
  readonly pieces: readonly KernelPiece[];
  readonly block: TrainedBlock;
  readonly batch: BatchFacts;
}

/** The pieces before a rate at the end, which is the factor of the descent; without one it is 1. */
export function splitRate(pieces: readonly KernelPiece[]): {
  readonly own: readonly KernelPiece[];
  readonly isScaled: boolean;
} {
  const isScaled = pieces.at(-1)?.name === 'rate';
  return { own: isScaled ? pieces.slice(0, -1) : pieces, isScaled };
}
