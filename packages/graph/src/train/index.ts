export type { BatchOptions, BatchPosition, TrainingData } from './batches.js';
export { NonFiniteFault } from './non-finite.js';
export {
  type Checkpoint,
  type Choice,
  type Penalties,
  Stepper,
  type StepOptions,
  type StepRecord,
} from './stepper.js';
export { untilLossBelow, untilNoBetter } from './stopping.js';
export { train, type TrainingRecord, type TrainOptions } from './train.js';
