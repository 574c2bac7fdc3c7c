import type { Attributes, Fault, Floats, Instruction, Named, Operation, Updater } from '@bp-graph/core';
import type { Topology } from '../topology.js';
import type { Batches } from '../train/batches.js';
import type { Clip, Penalties } from '../train/step-options.js';
import type { StopReason, Stopping } from '../train/stopping.js';
import type { Look, Tape } from './tape.js';

/** The arguments of one call of a machine. */
export interface RunMoment {
  /** The number of the first step. */
  readonly step: number;
  /** The sum to add the losses to; 0 by default. */
  readonly loss?: number;
  /** The learning rate of a step; a custom schedule may throw. */
  readonly rate: (step: number) => number;
  /** Whether the rate is the same for all steps of the call. */
  readonly isRateConstant: boolean;
  readonly penalty: Penalties;
  /** The stop conditions; a machine that evaluates them itself updates their state. */
  readonly stopping: Stopping | undefined;
}

/** The result of one call of a machine. */
export interface Progress {
  /**
   * The steps taken: fewer than requested if one met a stop condition, or the next one met a non-finite number or an error.
   */
  readonly taken: number;
  /** The sum of the batch sizes, and the sum of the losses weighted by batch size; penalties included. */
  readonly rows: number;
  readonly loss: number;
  /** The stop condition that the last step met. */
  readonly stopped?: StopReason | undefined;
  /** What the schedule or a custom optimiser has thrown in the step after the last. */
  readonly error?: Error | undefined;
  /** What a core function has thrown in that step. The plain path is asked first, and may find another reason. */
  readonly thrown?: Fault | undefined;
}

/** A tape with its memory, ready to take training steps. It shares the batches with its owner. */
export interface Machine {
  readonly tape: Tape;
  /** The memory of the tape. */
  readonly memory: Floats;
  /** Takes up to `count` steps and advances the batches. */
  run(count: number, moment: RunMoment): Progress;
  /**
   * Computes the observed nodes for a step that has not been taken, and leaves them in memory. Returns whether it succeeded: a
   * core function may throw.
   */
  look(step: number): boolean;
  /** Frees the memory. */
  dispose(): void;
}

/** What a machine is built from. */
export interface MachineParts {
  readonly topology: Topology;
  readonly batches: Batches;
  readonly updater: Updater;
  readonly clip: Clip;
  /** The program that computes the observed nodes, on the same memory. */
  readonly look?: Pick<Look, 'steps' | 'isWhole'>;
}

/** A kind of machine that runs tapes. */
export interface MachineKind<N extends string = string> extends Named {
  readonly name: N;
  /** How many numbers it computes at once, and the size of a number. */
  readonly width: number;
  readonly bytes: 4 | 8;
  /** What it needs of the runtime, in words. */
  readonly needs: string;
  /** Whether the runtime supports it. */
  isAvailable(): boolean;
  /** Whether it supports an instruction for an operation. */
  has(instruction: Instruction, operation: Operation, attributes: Attributes): boolean;
  /**
   * The names of the operations that the instructions of a tape are merged into, for a machine that does not run them one by one.
   */
  join?(tape: Tape, topology: Topology): readonly string[];
  /** @throws Unfit if the tape needs more memory than there is. */
  create(tape: Tape, parts: MachineParts): Machine;
}
