import { exponentialRow, logShare, share, shareOfOthers } from '../activation/exponential-row.js';
import { choiceRule } from '../attributes.js';
import { checkClassIndex } from '../class-index.js';
import { shapeFault } from '../shape-fault.js';
import { damped } from '../special.js';
import { formatShape, sameShape, type Tensor, type TensorView } from '../tensor.js';
import { reductionRule, type Loss } from './loss.js';

type SoftmaxCrossEntropyAttributes = {
  readonly targets: 'index' | 'distribution';
  readonly reduction: 'mean' | 'sum';
};

/**
 * The cross-entropy −Σᵢ tᵢ ln softmax(y)ᵢ of a row of logits y [batch, units] and its target: one loss per row, then
 * the mean over the rows or their sum. The derivative is softmax(y)ᵢ Σⱼ tⱼ − tᵢ.
 *
 * Targets are distributions [batch, units], or class indices [batch, 1], where k stands for the distribution that is 1
 * at unit k. An index carries no gradient; the derivative by a distribution is −ln softmax(y)ᵢ.
 *
 * Stable at every finite logit: the loss of a correct answer keeps full precision where the softmax rounds to 1.
 *
 * @throws Fault in `forward` for an index that is not an integer from 0 to units − 1.
 */
export const softmaxCrossEntropy: Loss<'softmax-cross-entropy', SoftmaxCrossEntropyAttributes> = {
  name: 'softmax-cross-entropy',
  family: 'loss',
  symbol: 'E',
  roles: ['y', 't'],
  arity: [2, 2],
  rules: {
    targets: choiceRule('format of a target row', ['index', 'distribution'], 'index'),
    reduction: reductionRule('mean', ['mean', 'sum']),
  },
  formula: {
    value: 'sum(t * (log(sum(exp(y))) - y))',
    derivatives: ['sum(t) * exp(y) / sum(exp(y)) - t', 'log(sum(exp(y))) - y'],
  },
  inferShape([logits, target], { targets }) {
    if (logits.length !== 2)
      throw shapeFault('softmax-cross-entropy prediction', logits, 'the shape [batch, units]');
    const expected = targets === 'index' ? [logits[0], 1] : logits;
    if (sameShape(target, expected)) return [];
    throw shapeFault(
      'softmax-cross-entropy target',
      target,
      `${formatShape(expected)} for the logits ${formatShape(logits)}`,
    );
  },
  forward({ inputs: [logits, target], output, attributes: { targets, reduction } }) {
    const [batch, units] = logits.shape;
    const y = logits.data;
    if (targets === 'index') target.data.forEach((k, row) => checkClassIndex(k, row, units));
    const weight = weightsOf(target, units, targets);
    let sum = 0;
    for (let row = 0; row < batch; row++) {
      const start = row * units;
      const exponentials = exponentialRow(y, start, start + units);
      for (let i = start; i < start + units; i++)
        sum += damped(-logShare(y, i, exponentials), weight(row, i - start));
    }
    output.data[0] = reduction === 'mean' ? sum / batch : sum;
  },
  backward({ inputs: [logits, target], attributes: { targets, reduction } }, gradient, index, into) {
    const factor = gradient.data[0] / (reduction === 'mean' ? logits.shape[0] : 1);
    if (index === 0) towardsLogits(logits, weightsOf(target, logits.shape[1], targets), factor, into);
    else if (targets === 'distribution') towardsDistribution(logits, factor, into);
  },
  constantInputs: ({ targets }) => (targets === 'index' ? [1] : []),
};

/** The target probability of a unit in a row. */
type Weights = (row: number, unit: number) => number;

function weightsOf({ data: t }: TensorView, units: number, targets: 'index' | 'distribution'): Weights {
  return targets === 'index'
    ? (row, unit) => (t[row] === unit ? 1 : 0)
    : (row, unit) => t[row * units + unit];
}

/** pᵢ Σⱼ tⱼ − tᵢ, written as pᵢ(Σⱼ tⱼ − tᵢ) − tᵢ(1 − pᵢ) so that the gradient of a correct answer does not cancel. */
function towardsLogits(
  { shape: [batch, units], data: y }: TensorView,
  weight: Weights,
  factor: number,
  into: Tensor,
): void {
  for (let row = 0; row < batch; row++) {
    const start = row * units;
    const exponentials = exponentialRow(y, start, start + units);
    let total = 0;
    for (let unit = 0; unit < units; unit++) total += weight(row, unit);
    for (let unit = 0; unit < units; unit++) {
      const t = weight(row, unit);
      const p = share(y, start + unit, exponentials);
      into.data[start + unit] +=
        factor * (p * (total - t) - t * shareOfOthers(y, start + unit, exponentials));
    }
  }
}

function towardsDistribution(
  { shape: [batch, units], data: y }: TensorView,
  factor: number,
  into: Tensor,
): void {
  for (let row = 0; row < batch; row++) {
    const start = row * units;
    const exponentials = exponentialRow(y, start, start + units);
    for (let i = start; i < start + units; i++) into.data[i] -= factor * logShare(y, i, exponentials);
  }
}
