import type { Fault } from '@bp-graph/core';
import type { Driver, EngineValue, RunOfSteps } from './driver.js';
import type { Stepper } from './stepper.js';

/** Takes every step on the graph itself. */
export class PlainDriver implements Driver {
  readonly engine = 'plain';
  readonly refusal: Fault | undefined;
  readonly #stepper: Stepper;

  /** @param refusal Why the requested engine is not used, if it was another. */
  constructor(stepper: Stepper, refusal?: Fault) {
    this.#stepper = stepper;
    this.refusal = refusal;
  }

  run(end: number, initialLoss = 0): RunOfSteps {
    let [rows, loss] = [0, initialLoss];
    for (;;) {
      const record = this.#stepper.advance();
      rows += record.rows;
      loss += record.loss * record.rows;
      const stopped = this.#stepper.stopping?.judge(record.loss);
      if (stopped !== undefined) return { ...record, rows, loss, stopped };
      if (this.#stepper.step >= end) return { ...record, rows, loss };
    }
  }

  dispose(): void {
    // Nothing to free: the graph belongs to the caller.
  }
}

/** The engine that computes on the graph itself. */
export const plain: EngineValue = (_graph, stepper) => new PlainDriver(stepper);
