import { Fault } from '@bp-graph/core';
import type { Checkpoint } from './checkpoint.js';
import type { Stepper } from './stepper.js';
import type { RecordData, TrainingRecord } from './training-record.js';

/** A record as subscribers get it. */
export function withCheckpoint(data: RecordData, stepper: Stepper): TrainingRecord {
  return Object.assign(new TakesCheckpoint(stepper), data);
}

/** Holds the method of a record apart from its data, so that records with equal data are equal. */
class TakesCheckpoint {
  readonly #stepper: Stepper;
  declare readonly toStep: number;

  constructor(stepper: Stepper) {
    this.#stepper = stepper;
  }

  checkpoint(): Checkpoint {
    const { step } = this.#stepper;
    if (step === this.toStep + 1) return this.#stepper.checkpoint();
    throw new Fault({
      what: 'the run has gone on',
      where: `record of step ${this.toStep}`,
      found: step,
      expected: 'checkpoints taken of the latest record',
    });
  }
}
