export type { BatchOptions, BatchPosition, TrainingData } from './batches.js';
export { NonFiniteFault } from './non-finite.js';
export { type Checkpoint, Stepper, type StepRecord } from './stepper.js';
export type { Choice, Penalties, StepOptions } from './step-options.js';
export { untilLossBelow, untilNoBetter } from './stopping.js';
export { type Engine, ENGINES } from './create-driver.js';
export type { Driver, DriverMaker } from './driver.js';
export { train, type TrainingRecord, type TrainOptions } from './train.js';
