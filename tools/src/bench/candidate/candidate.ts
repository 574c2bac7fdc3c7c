import type { Problem } from '../workload/problem.js';
import type { Workload } from '../workload/workload.js';

/** One way to train a network. */
export interface Candidate {
  /** `hand`, `bp-graph` or the name of a library. */
  readonly name: string;
  /** What does the arithmetic: `wasm`, `float64`. */
  readonly engine: string;
  /** Width of its floating-point numbers, on which depends how near its losses must be. */
  readonly bits: 32 | 64;
  /** Whether it is one of the libraries that are installed on demand. */
  readonly peer?: true;
  /** Whether goals are asked of it only where they name its engine. */
  readonly apart?: true;
  /** In what it computes something else, so that its loss is shown but not held against it. */
  deviation?(this: void, workload: Workload): string | undefined;
  /**
   * Builds the network with the parameters it starts from.
   * @throws NotOffered where the candidate has no such network, loss or optimiser.
   */
  setup(this: void, problem: Problem): Trainer | Promise<Trainer>;
}

/** A network in training. */
export interface Trainer {
  /** Takes so many steps on the batches that come next. */
  steps(this: void, count: number): void | Promise<void>;
  /** The loss of the first batch under the present parameters. */
  loss(this: void): number | Promise<number>;
}

/** A candidate does not do what a workload asks for; the message says what. */
export class NotOffered extends Error {}

/** `tfjs wasm` */
export function labelOf({ name, engine }: Pick<Candidate, 'name' | 'engine'>): string {
  return `${name} ${engine}`;
}

/** Calls `step` with the row at which each batch begins, the batches in order, over and over. */
export function inBatches({ rows, batch }: Problem, step: (row: number) => void): Trainer['steps'] {
  let row = 0;
  return (count) => {
    for (let k = 0; k < count; k++) {
      step(row);
      row = row + batch === rows ? 0 : row + batch;
    }
  };
}
