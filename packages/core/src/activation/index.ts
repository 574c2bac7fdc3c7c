import { family, type NameOf } from '../family.js';
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

/** All activations, in the order in which menus show them. */
export const activations = family('activation', [
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
]);

export type ActivationName = NameOf<typeof activations>;

export {
  activation,
  scalarOf,
  type Activation,
  type ActivationDefinition,
  type ScalarFormula,
} from './activation.js';
export { rowActivation, type RowDefinition } from './row-activation.js';
