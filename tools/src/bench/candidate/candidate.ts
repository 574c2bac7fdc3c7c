import type { Problem } from '../workload/problem.js';
import type { Workload } from '../workload/workload.js';

/** One way to train a network. */
export interface Candidate {
  /** `hand`, `bp-graph` or the name of a library. */
  readonly name: string;
  /** What does the arithmetic, such as `wasm` or `float64`. */
  readonly engine: string;
  /** Width of its floating-point numbers, which determines how close its losses must be. */
  readonly bits: 32 | 64;
  /** Whether it is a library that is installed on demand. */
  readonly peer?: true;
  /** Whether goals apply to it only if they name its engine. */
  readonly apart?: true;
  /** Why its computation differs, if it does; its loss is then shown but not held against it. */
  deviation?(this: void, workload: Workload): string | undefined;
  /**
   * Builds the network with its initial parameters.
   *
   * @throws NotOffered if the candidate does not support the network, loss or optimiser.
   */
  setup(this: void, problem: Problem): Trainer | Promise<Trainer>;
}

/** A network being trained. */
export interface Trainer {
  /** Takes this many steps on the next batches. */
  steps(this: void, count: number): void | Promise<void>;
  /** The loss of the first batch with the current parameters. */
  loss(this: void): number | Promise<number>;
}

/** Thrown if a candidate does not support what a workload needs; the message says what. */
export class NotOffered extends Error {}

/** The name of this library among the candidates. */
export const OURS = 'bp-graph';

/** Whether goals that name no engine apply to a candidate: it is ours, and has numbers of at least this many bits. */
export function isOurs({ name, apart, bits }: Candidate, precision: number): boolean {
  return name === OURS && apart !== true && bits >= precision;
}

/** For example `tfjs wasm`. */
export function labelOf({ name, engine }: Pick<Candidate, 'name' | 'engine'>): string {
  return `${name} ${engine}`;
}

/** Calls `step` with the first row of each batch, cycling through the batches in order. */
export function inBatches({ rows, batch }: Problem, step: (row: number) => void): Trainer['steps'] {
  let row = 0;
  return (count) => {
    for (let k = 0; k < count; k++) {
      step(row);
      row = row + batch === rows ? 0 : row + batch;
    }
  };
}
