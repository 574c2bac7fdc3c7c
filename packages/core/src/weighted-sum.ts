import { checkArgument, numberList } from './argument.js';
import { flagRule } from './attributes.js';
import type { Call, Operation } from './operation.js';
import { shapeFault } from './shape-fault.js';
import { formatShape, type Shape, type Tensor, type TensorView } from './tensor.js';

type WeightedSumAttributes = { readonly transpose: boolean };

/**
 * The pre-activation of a layer, called *net* in the tutorial: z = Σₖ xₖ Wₖᵀ + b.
 *
 * Inputs are n values, then n weights, then at most one bias: with 2n inputs there is no bias, with 2n + 1 there is.
 * A value is [batch, inₖ]; its weight is [out, inₖ], where W[i][j] leads from unit j to unit i, or a scalar if both
 * are one unit wide. The bias is [out], or a scalar that all units share. With `transpose` the weights are [inₖ, out]
 * and z = Σₖ xₖ Wₖ + b, for weights tied to another layer's.
 *
 * Sums run in the order bias, then value by value and unit by unit, so that a layer and the same layer written as
 * one-unit nodes give the same bits.
 */
export const weightedSum: Operation<WeightedSumAttributes> = {
  name: 'weighted-sum',
  family: 'weighted-sum',
  symbol: 'Σ',
  roles: ['x…', 'w…', 'b'],
  arity: [2, Infinity],
  rules: { transpose: flagRule('weights are [in, out] instead of [out, in]', false) },
  formula: { value: 'sum(x * w) + b', derivatives: ['w', 'x', '1'] },
  inferShape(inputs, { transpose }) {
    const pairs = countPairs(inputs);
    const [batch] = inputs[0];
    let units = 0;
    for (let k = 0; k < pairs; k++) {
      const value = inputs[k];
      const weight = inputs[pairs + k];
      if (value.length !== 2) throw shapeFault(`weighted-sum value ${k}`, value, 'the shape [batch, units]');
      if (value[0] !== batch)
        throw shapeFault(
          `weighted-sum value ${k}`,
          value,
          `the batch size ${batch} of ${formatShape(inputs[0])}`,
        );
      const [out, width] = weightSizes(weight, transpose);
      if (width !== value[1]) {
        throw shapeFault(
          `weighted-sum weight ${k}`,
          weight,
          `weights for the ${value[1]} units of ${formatShape(value)}`,
        );
      }
      if (k > 0 && out !== units)
        throw shapeFault(`weighted-sum weight ${k}`, weight, `weights to ${units} units, as weight 0`);
      units = out;
    }
    const bias = inputs.at(2 * pairs);
    if (bias !== undefined) checkBias(bias, units);
    return [batch, units];
  },
  forward({ inputs, output, attributes: { transpose } }) {
    const pairs = countPairs(inputs);
    const [batch, units] = output.shape;
    startWithBias(output, inputs.at(2 * pairs));
    for (let k = 0; k < pairs; k++) {
      const x = inputs[k].data;
      const w = inputs[pairs + k].data;
      const width = inputs[k].shape[1];
      const [unitStride, inputStride] = transpose ? [1, units] : [width, 1];
      for (let row = 0; row < batch; row++) {
        for (let i = 0; i < units; i++) {
          let sum = output.data[row * units + i];
          for (let j = 0; j < width; j++) sum += x[row * width + j] * w[i * unitStride + j * inputStride];
          output.data[row * units + i] = sum;
        }
      }
    }
  },
  backward(call, gradient, index, into) {
    const pairs = countPairs(call.inputs);
    if (index < pairs) towardsValue(call, gradient, index, into);
    else if (index < 2 * pairs) towardsWeight(call, gradient, index - pairs, into);
    else towardsBias(gradient, into);
  },
};

/** The inputs of a weighted sum by role. Value k is weighted by weight k. */
export function sumParts<T>(inputs: readonly T[]): {
  readonly values: readonly T[];
  readonly weights: readonly T[];
  readonly bias: T | undefined;
} {
  const pairs = countPairs(inputs);
  return { values: inputs.slice(0, pairs), weights: inputs.slice(pairs, 2 * pairs), bias: inputs[2 * pairs] };
}

/** The number of value-weight pairs. Code that runs in every wave allocates no lists to count them. */
function countPairs({ length }: readonly unknown[]): number {
  return length >> 1;
}

/** The width of the layer that a weight leads to, and of the value it reads. */
export function weightSizes(shape: Shape, transpose: boolean): readonly [out: number, width: number] {
  checkArgument(shape, 'shape of weights', numberList);
  if (shape.length === 0) return [1, 1];
  if (shape.length !== 2) throw shapeFault('weighted-sum weight', shape, 'a scalar or the shape [out, in]');
  return transpose ? [shape[1], shape[0]] : [shape[0], shape[1]];
}

function startWithBias({ shape: [batch, units], data }: Tensor, bias: TensorView | undefined): void {
  if (bias === undefined) data.fill(0);
  else if (bias.data.length === 1) data.fill(bias.data[0]);
  else
    for (let row = 0; row < batch; row++)
      for (let i = 0; i < units; i++) data[row * units + i] = bias.data[i];
}

/** ∂E/∂x[row][j] += Σᵢ ∂E/∂z[row][i] · W[i][j] */
function towardsValue(
  { inputs, output, attributes }: Call<WeightedSumAttributes>,
  gradient: TensorView,
  k: number,
  into: Tensor,
): void {
  const [batch, units] = output.shape;
  const w = inputs[countPairs(inputs) + k].data;
  const width = inputs[k].shape[1];
  const [unitStride, inputStride] = attributes.transpose ? [1, units] : [width, 1];
  const g = gradient.data;
  for (let row = 0; row < batch; row++) {
    for (let i = 0; i < units; i++) {
      const delta = g[row * units + i];
      for (let j = 0; j < width; j++)
        into.data[row * width + j] += delta * w[i * unitStride + j * inputStride];
    }
  }
}

/** ∂E/∂W[i][j] += Σ_row ∂E/∂z[row][i] · x[row][j] */
function towardsWeight(
  { inputs, output, attributes }: Call<WeightedSumAttributes>,
  gradient: TensorView,
  k: number,
  into: Tensor,
): void {
  const [batch, units] = output.shape;
  const x = inputs[k].data;
  const width = inputs[k].shape[1];
  const [unitStride, inputStride] = attributes.transpose ? [1, units] : [width, 1];
  const g = gradient.data;
  for (let row = 0; row < batch; row++) {
    for (let i = 0; i < units; i++) {
      const delta = g[row * units + i];
      for (let j = 0; j < width; j++)
        into.data[i * unitStride + j * inputStride] += delta * x[row * width + j];
    }
  }
}

/** ∂E/∂b[i] += Σ_row ∂E/∂z[row][i]; a shared bias sums over all units. */
function towardsBias({ shape: [batch, units], data }: TensorView, into: Tensor): void {
  const shared = into.data.length === 1;
  for (let row = 0; row < batch; row++) {
    for (let i = 0; i < units; i++) into.data[shared ? 0 : i] += data[row * units + i];
  }
}

function checkBias(shape: Shape, units: number): void {
  if (shape.length === 0 || (shape.length === 1 && shape[0] === units)) return;
  throw shapeFault('weighted-sum bias', shape, `a scalar or the shape [${units}]`);
}
