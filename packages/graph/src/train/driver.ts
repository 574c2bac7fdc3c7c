import type { Fault } from '@bp-graph/core';
import type { Graph } from '../graph.js';
import type { Stepper } from './stepper.js';
import type { StopReason } from './stopping.js';

/** An engine as a value: creates the driver of a run, which is the plain one if the engine does not support it. */
export interface EngineValue {
  (graph: Graph, stepper: Stepper): Driver;
  /** The name by which a worker finds the engine; without one it cannot be used in a worker. */
  readonly asked?: string;
}

/** Takes the steps of a run. */
export interface Driver {
  /** The name of the engine currently in use. */
  readonly engine: string;
  /** Why it differs from the requested one, if it does. */
  readonly refusal?: Fault | undefined;
  /**
   * Takes steps up to and excluding `end`, but at least one; stops early after a step that meets a stop condition. Afterwards
   * the graph and the stepper are in the state after the last step.
   * @param initialLoss The sum to add the losses to: a record taken in several runs then has the same bits as in one.
   */
  run(end: number, initialLoss?: number): RunOfSteps;
  /** Frees the memory and other resources of the run; they are recreated if more steps are taken. */
  dispose(): void;
}

/** The result of one call of `run`. */
export interface RunOfSteps {
  /** The sum of the batch sizes, and the sum of the losses weighted by batch size, including penalties and the initial sum. */
  readonly rows: number;
  readonly loss: number;
  /** Epoch and learning rate of the last step. */
  readonly epoch: number;
  readonly learningRate: number;
  /** The stop condition that the last step met. */
  readonly stopped?: StopReason;
}
