import { copy, zeros, type Tensor, type TensorView } from '@bp-graph/core';
import { constantInputsOf } from '../constant-inputs.js';
import type { Evaluation } from '../evaluate.js';
import type { PlacedNode } from '../topology.js';
import { checkEntry, type Setting } from './central-difference.js';

/**
 * The nodes whose vector-Jacobian product with the incoming gradient does not match the derivative of their own value, or
 * overwrites its target instead of adding to it.
 */
export function wrongDerivatives(
  evaluation: Evaluation,
  gradients: ReadonlyMap<string, TensorView>,
  setting: Omit<Setting, 'evaluation' | 'gradient'>,
): string[] {
  return evaluation.topology.nodes.flatMap((node) => {
    const arrived = gradients.get(node.spec.id);
    return arrived !== undefined && isWrong(node, evaluation, arrived, setting) ? [node.spec.id] : [];
  });
}

function isWrong(
  { spec: { operation, attributes }, position, inputs }: PlacedNode,
  evaluation: Evaluation,
  arrived: TensorView,
  setting: Omit<Setting, 'evaluation' | 'gradient'>,
): boolean {
  const call = evaluation.call(position);
  if (operation === undefined || operation.exempt !== undefined || call === undefined) return false;
  // Non-finite numbers from a wrong node downstream must not count against this one.
  const passed = evaluation.masked(position, finite(copy(arrived)));
  const constant = constantInputsOf(operation, attributes);
  // Differences from the start, not absolute values: a small change of large numbers would be lost to rounding.
  const start = Float64Array.from(evaluation.at(position)?.data ?? passed.data);
  const objective = (): number => {
    const now = evaluation.at(position)?.data ?? start;
    return start.reduce((sum, from, i) => sum + passed.data[i] * (now[i] - from), 0);
  };
  // A node may read another twice; then both wires contribute to its gradient.
  return [...new Set(inputs)].some((source) => {
    const wires = inputs.flatMap((input, index) => (input === source ? [index] : []));
    if (wires.some((index) => constant.includes(index))) return false;
    const product = zeros(call.inputs[wires[0]].shape);
    const pass = (into: Tensor): void => {
      for (const index of wires) operation.backward(call, passed, index, into);
    };
    pass(product);
    // Adding the product twice must double it; an operation that overwrites its target fails this.
    const twice = copy(product);
    pass(twice);
    if (twice.data.some((sum, i) => differs(sum, 2 * product.data[i], setting.tolerance))) return true;
    const local = { ...setting, evaluation, gradient: product.data, objective };
    return [...product.data.keys()].some((entry) => {
      const checked = checkEntry({ id: '', position: source, entry }, [position], local);
      return checked !== undefined && checked.error > setting.tolerance;
    });
  });
}

function differs(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) > tolerance * Math.max(1, Math.abs(a), Math.abs(b));
}

/** The gradient with non-finite numbers replaced by 1. */
function finite(gradient: Tensor): Tensor {
  gradient.data.forEach((each, i) => {
    if (!Number.isFinite(each)) gradient.data[i] = 1;
  });
  return gradient;
}
