import type { Fault } from '@bp-graph/core';
import type { Driver, EngineValue, RunOfSteps } from './driver.js';
import type { Stepper } from './stepper.js';

/** Takes every step on the graph itself. */
export class PlainDriver implements Driver {
  readonly engine = 'plain';
  readonly refusal: Fault | undefined;
  readonly #stepper: Stepper;

  /** @param refusal Why steps are taken so, where another engine was asked for. */
  constructor(stepper: Stepper, refusal?: Fault) {
    this.#stepper = stepper;
    this.refusal = refusal;
  }

  run(end: number, before = 0): RunOfSteps {
    let [rows, loss] = [0, before];
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
    // The graph belongs to whoever made it.
  }
}

/** The graph itself. */
export const plain: EngineValue = (_graph, stepper) => new PlainDriver(stepper);
