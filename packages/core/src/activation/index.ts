import { family } from '../family.js';
import type { Activation } from './activation.js';
import { elu } from './elu.js';
import { gelu } from './gelu.js';
import { hardSigmoid } from './hard-sigmoid.js';
import { hardTanh } from './hard-tanh.js';
import { identity } from './identity.js';
import { leakyRelu } from './leaky-relu.js';
import { logSoftmax } from './log-softmax.js';
import { mish } from './mish.js';
import { relu } from './relu.js';
import { selu } from './selu.js';
import { sigmoid } from './sigmoid.js';
import { silu } from './silu.js';
import { softmax } from './softmax.js';
import { softplus } from './softplus.js';
import { softsign } from './softsign.js';
import { step } from './step.js';
import { tanh } from './tanh.js';

const list = [
  identity,
  step,
  sigmoid,
  tanh,
  relu,
  leakyRelu,
  elu,
  selu,
  gelu,
  silu,
  mish,
  softplus,
  softsign,
  hardSigmoid,
  hardTanh,
  softmax,
  logSoftmax,
] as const;

export type ActivationName = (typeof list)[number]['name'];

/** All activations, in the order in which menus show them. */
export const activations = family<Activation<ActivationName>>('activation', list);

export {
  activation,
  scalarOf,
  type Activation,
  type ActivationDefinition,
  type ScalarFormula,
} from './activation.js';
export { rowActivation, type RowDefinition } from './row-activation.js';
