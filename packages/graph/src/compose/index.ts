export { compose, type Composed, type ComposeOptions, type Draft, type OperationMethods } from './compose.js';
export {
  Composer,
  type Given,
  type LossOptions,
  type NodeOptions,
  type OperationChoice,
  type WeightOptions,
} from './composer.js';
export type { Handle, HandleKind, NodeOf, NodesOf } from './handle.js';
export {
  handWorked,
  handWorkedNames,
  numbersOf,
  type HandWorkedName,
  type HandWorkedNumbers,
} from './hand-worked.js';
export { network, type NetworkOptions } from './network.js';
