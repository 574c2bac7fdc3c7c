import { family } from '../family.js';
import type { Loss } from './loss.js';
import { binaryCrossEntropy } from './binary-cross-entropy.js';
import { binaryCrossEntropyWithLogits } from './binary-cross-entropy-with-logits.js';
import { halfSquaredError } from './half-squared-error.js';
import { hinge } from './hinge.js';
import { huber } from './huber.js';
import { kullbackLeibler } from './kullback-leibler.js';
import { meanAbsoluteError } from './mean-absolute-error.js';
import { meanSquaredError } from './mean-squared-error.js';
import { softmaxCrossEntropy } from './softmax-cross-entropy.js';

const list = [
  halfSquaredError,
  meanSquaredError,
  meanAbsoluteError,
  huber,
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  softmaxCrossEntropy,
  hinge,
  kullbackLeibler,
] as const;

export type LossName = (typeof list)[number]['name'];

/** All losses, in the order in which menus show them. */
export const losses = family<Loss<LossName>>('loss', list);

export {
  loss,
  reductionRule,
  type Loss,
  type LossDefinition,
  type LossFormula,
  type Reduction,
} from './loss.js';
