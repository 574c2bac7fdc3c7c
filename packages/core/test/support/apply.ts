import { completeAttributes } from '../../src/attributes.js';
import type { Call, Operation } from '../../src/operation.js';
import { zeros, type Tensor, type TensorView } from '../../src/tensor.js';

export interface Circumstances {
  readonly training?: boolean;
  readonly draw?: number;
}

/** One application of an operation, with `forward` already run. */
export function apply(
  operation: Operation,
  inputs: readonly TensorView[],
  attributes: Readonly<Record<string, unknown>> = {},
  { training = false, draw = 0 }: Circumstances = {},
): Call {
  const complete = completeAttributes(operation.rules, attributes, operation.name);
  const shapes = inputs.map(({ shape }) => shape);
  const call = {
    attributes: complete,
    inputs,
    output: zeros(operation.inferShape(shapes, complete)),
    training,
    draw,
  };
  operation.forward(call);
  return call;
}

/** The vector-Jacobian product with respect to one input, added to `into` (zeros by default). */
export function product(
  operation: Operation,
  call: Call,
  gradient: TensorView,
  index = 0,
  into: Tensor = zeros(call.inputs[index].shape),
): Tensor {
  operation.backward(call, gradient, index, into);
  return into;
}
