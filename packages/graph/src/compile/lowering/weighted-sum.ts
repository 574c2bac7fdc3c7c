import type { Place } from '../arena.js';
import type { LoweredNode, Lowering } from './lowering.js';

/** Matrix products: forward, towards the value (the same with the weights turned round), towards weight and bias. */
export const weightedSum: Lowering = {
  fits: ({ inputs, output }) => {
    const pairs = inputs.length >> 1;
    return output.perRow && inputs.every(({ perRow }, k) => perRow === k < pairs);
  },
  forward(node) {
    const { inputs, output } = node;
    const pairs = inputs.length >> 1;
    const bias = inputs.length % 2 === 1 ? inputs[2 * pairs] : undefined;
    for (let k = 0; k < pairs; k++) {
      node.emit('affine', {
        into: output.offset,
        units: output.units,
        start: k > 0 ? ADDED : bias === undefined ? NOTHING : BIAS,
        bias: bias?.offset ?? 0,
        biasStride: bias === undefined || bias.units === 1 ? 0 : 1,
        x: inputs[k].offset,
        width: inputs[k].units,
        ...weights(node, inputs[k], inputs[pairs + k]),
      });
    }
  },
  backward(node, index, target) {
    const { inputs, output, gradient } = node;
    const pairs = inputs.length >> 1;
    if (index < pairs) {
      const { w, unitStride, inputStride } = weights(node, target, inputs[pairs + index]);
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
      const value = inputs[index - pairs];
      const { unitStride, inputStride } = weights(node, value, target);
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

/** What an affine instruction starts from. */
const [NOTHING, ADDED, BIAS] = [0, 1, 2];

/** Where a weight stands and how far apart its entries are from unit to unit and from input to input. */
function weights({ attributes, output }: LoweredNode, { units: width }: Place, { offset: w }: Place) {
  const [unitStride, inputStride] = attributes['transpose'] === true ? [1, output.units] : [width, 1];
  return { w, unitStride, inputStride };
}
