import { sumParts } from '@bp-graph/core';
import type { Place } from '../arena.js';
import { ADDED, BIAS, NOTHING } from '../sum-start.js';
import type { LoweredNode, Lowering } from './lowering.js';

/** Matrix products: forward, towards the value (with transposed weights), towards weight and bias. */
export const weightedSum: Lowering = {
  fits: ({ inputs, output }) => {
    const { values } = sumParts(inputs);
    return output.perRow && inputs.every(({ perRow }, k) => perRow === k < values.length);
  },
  forward(node) {
    const { output } = node;
    const { values, weights, bias } = sumParts(node.inputs);
    values.forEach((value, k) => {
      const { w, unitStride, inputStride } = weighting(node, value, weights[k]);
      node.emit('affine', {
        into: output.offset,
        units: output.units,
        start: k > 0 ? ADDED : bias === undefined ? NOTHING : BIAS,
        bias: bias?.offset ?? 0,
        biasStride: bias === undefined || bias.units === 1 ? 0 : 1,
        x: value.offset,
        width: value.units,
        w,
        unitStride,
        inputStride,
      });
    });
  },
  backward(node, index, target) {
    const { output, gradient } = node;
    const { values, weights } = sumParts(node.inputs);
    const pairs = values.length;
    if (index < pairs) {
      const { w, unitStride, inputStride } = weighting(node, target, weights[index]);
      node.emit('affine', {
        into: target.offset,
        units: target.units,
        start: target.add === 1 ? ADDED : NOTHING,
        bias: 0,
        biasStride: 0,
        x: gradient.offset,
        width: output.units,
        w,
        unitStride: inputStride,
        inputStride: unitStride,
      });
    } else if (index < 2 * pairs) {
      const value = values[index - pairs];
      const { unitStride, inputStride } = weighting(node, value, target);
      node.emit('outer', {
        into: target.offset,
        units: output.units,
        width: value.units,
        unitStride,
        inputStride,
        add: target.add,
        g: gradient.offset,
        x: value.offset,
      });
    } else {
      node.emit('total', {
        into: target.offset,
        units: output.units,
        stride: target.units === 1 ? 0 : 1,
        add: target.add,
        g: gradient.offset,
      });
    }
  },
};

/** The location of a weight, and the strides from unit to unit and from input to input. */
function weighting({ attributes, output }: LoweredNode, { units: width }: Place, { offset: w }: Place) {
  const [unitStride, inputStride] = attributes['transpose'] === true ? [1, output.units] : [width, 1];
  return { w, unitStride, inputStride };
}
