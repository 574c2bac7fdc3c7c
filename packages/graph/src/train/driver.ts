import type { Fault } from '@bp-graph/core';
import type { Graph } from '../graph.js';
import type { Stepper } from './stepper.js';
import type { StopReason } from './stopping.js';

/** An engine as a value: makes what takes the steps of a run, the plain driver where that cannot run. */
export interface EngineValue {
  (graph: Graph, stepper: Stepper): Driver;
  /** The name by which a worker finds it; one that has none does not leave its thread. */
  readonly asked?: string;
}

/** Takes steps on behalf of a run. */
export interface Driver {
  /** Name of the engine that takes the steps now. */
  readonly engine: string;
  /** Why it is not the one that was asked for, where it is another. */
  readonly refusal?: Fault | undefined;
  /**
   * Takes the steps up to, but not, `end`, at least one, or up to the one that ends the run by a rule of the stepper's;
   * then the graph and the stepper stand there.
   * @param loss What the losses are added to, which gives a record that is taken in pieces the bits of one that is not.
   */
  run(end: number, loss?: number): RunOfSteps;
  /** Lets go of what the run needed, its memory first of all; who takes steps again gets it anew. */
  dispose(): void;
}

/** What a driver did in one go. */
export interface RunOfSteps {
  /** Rows of the steps, and the sum of their losses, each times its rows; penalties and what it was added to included. */
  readonly rows: number;
  readonly loss: number;
  /** Epoch and learning rate of the last step. */
  readonly epoch: number;
  readonly learningRate: number;
  /** The rule by which the last step ended the run. */
  readonly stopped?: StopReason;
}
