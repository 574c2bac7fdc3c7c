import type { LoweredNode, Lowering } from './lowering.js';

/** Layer normalisation with optional gain and bias. */
export const layerNormalisation: Lowering = {
  fits: ({ inputs: [x, ...stretch] }) => x.perRow && stretch.every(({ perRow }) => !perRow),
  forward(node) {
    node.emit('normalise', {
      ...rows(node),
      y: node.output.offset,
      ...gainOf(node),
      ...biasOf(node),
    });
  },
  backward(node, index, { offset: into, add, units }) {
    const g = node.gradient.offset;
    if (index === 0) {
      node.emit('normaliseBack', { ...rows(node), into, add, g, ...gainOf(node) });
      return;
    }
    node.emit('total', { into, units, stride: 1, add, g: index === 2 ? g : towardsGain(node) });
  },
};

/** g · x̂, in scratch memory. */
function towardsGain(node: LoweredNode): number {
  const { count } = node.output;
  const [normal, product] = [node.scratch(count), node.scratch(count)];
  node.emit('normalise', { ...rows(node), y: normal, ...gainOf(node, false), ...biasOf(node, false) });
  node.emit('multiply', { into: product, add: 0, a: node.gradient.offset, b: normal, count });
  return product;
}

function rows(node: LoweredNode) {
  const [x] = node.inputs;
  return { x: x.offset, units: x.units, epsilon: node.constants(node.attributes['epsilon'] as number) };
}

/** The gain of each unit; 1 for all if omitted. */
function gainOf(node: LoweredNode, isThere = node.inputs.length > 1) {
  return isThere
    ? { gain: node.inputs[1].offset, gainStride: 1 }
    : { gain: node.constants(1), gainStride: 0 };
}

/** The bias of each unit; 0 for all if omitted. */
function biasOf(node: LoweredNode, isThere = node.inputs.length > 2) {
  return isThere
    ? { bias: node.inputs[2].offset, biasStride: 1 }
    : { bias: node.constants(0), biasStride: 0 };
}
