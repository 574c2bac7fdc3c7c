import { dropoutWords, keptFactor, type DropoutAttributes } from '@bp-graph/core';
import type { LoweredNode, Lowering, Target } from './lowering.js';

/** A product with a mask, which both directions draw anew like core. */
export const dropout: Lowering = {
  forward(node) {
    masked(node, node.inputs[0].offset, { ...node.output, add: 0 });
  },
  backward(node, _index, target) {
    masked(node, node.gradient.offset, target);
  },
};

function masked(node: LoweredNode, from: number, { offset, add, count, units, perRow }: Target): void {
  const attributes = node.attributes as DropoutAttributes;
  const mask = node.scratch(count);
  const { seed, dropped } = dropoutWords(attributes);
  node.emit('mask', {
    into: mask,
    units,
    perRow: perRow ? 1 : 0,
    seedHigh: seed[0],
    seedLow: seed[1],
    droppedHigh: dropped[0],
    droppedLow: dropped[1],
    kept: node.constants(keptFactor(attributes.rate)),
  });
  node.emit('multiply', { into: offset, add, a: from, b: mask, count });
}
