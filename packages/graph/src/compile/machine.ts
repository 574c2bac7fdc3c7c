import type { Attributes, Floats, Instruction, Named, Operation, Updater } from '@bp-graph/core';
import type { Topology } from '../topology.js';
import type { Batches } from '../train/batches.js';
import type { Clip, Penalties } from '../train/step-options.js';
import type { StopReason, Stopping } from '../train/stopping.js';
import type { Look, Tape } from './tape.js';

/** What one call of a machine is told. */
export interface RunMoment {
  /** Number of the first step. */
  readonly step: number;
  /** What the losses are added to; 0 unless given. */
  readonly loss?: number;
  /** The learning rate of a step. */
  readonly rate: (step: number) => number;
  /** Whether it is the same at every step of the call. */
  readonly isRateConstant: boolean;
  readonly penalty: Penalties;
  /** Judges the losses of the steps; a machine that does so itself brings it to where it would be. */
  readonly stopping: Stopping | undefined;
}

/** What one call of a machine did. */
export interface Progress {
  /** Steps taken: fewer than asked for if one ended the run, or the next one met a number that is not finite. */
  readonly taken: number;
  /** Rows of these steps, and the sum of their losses, each times its rows; penalties included. */
  readonly rows: number;
  readonly loss: number;
  /** The rule by which the last step ended the run. */
  readonly stopped?: StopReason | undefined;
}

/** A tape with its memory, ready to take training steps. It shares the batches with whoever made it. */
export interface Machine {
  readonly tape: Tape;
  /** The numbers of the tape. */
  readonly memory: Floats;
  /** Takes up to `count` steps and moves the batches on. */
  run(count: number, moment: RunMoment): Progress;
  /**
   * Computes what is looked at for a step, which has not been taken, and leaves it in the memory. Says whether it did: a
   * core function may throw.
   */
  look(step: number): boolean;
  /** Lets go of the memory. */
  dispose(): void;
}

/** What a machine is made of. */
export interface MachineParts {
  readonly topology: Topology;
  readonly batches: Batches;
  readonly updater: Updater;
  readonly clip: Clip;
  /** The program that computes what is looked at, on the same memory. */
  readonly look?: Pick<Look, 'steps' | 'isWhole'>;
}

/** A way to run tapes. */
export interface MachineKind<N extends string = string> extends Named {
  readonly name: N;
  /** How many numbers it computes at once, and how many bytes each has. */
  readonly width: number;
  readonly bytes: 4 | 8;
  /** What it needs of the runtime, in words. */
  readonly needs: string;
  /** Whether it can run here at all. */
  isAvailable(): boolean;
  /** Whether it can run an instruction on behalf of an operation. */
  has(instruction: Instruction, operation: Operation, attributes: Attributes): boolean;
  /** The names of the operations that it joins the instructions of a tape into, where it runs no instruction by itself. */
  join?(tape: Tape, topology: Topology): readonly string[];
  /** @throws Fault where the tape needs more memory than there is. */
  create(tape: Tape, parts: MachineParts): Machine;
}
