import type { Attributes } from '@bp-graph/core';
import type { Place } from '../arena.js';
import { numbersOf } from './activation.js';
import type { LoweredNode, Lowering } from './lowering.js';

/** The entrywise loss with number `f` in the engines' list. */
export function entrywiseLoss(f: number): Lowering {
  return {
    fits: haveRows,
    forward(node) {
      const { attributes, output } = node;
      node.emit('loss', {
        f,
        into: output.offset,
        ...compared(node),
        ...divisorOf(attributes, node.inputs[0]),
      });
    },
    backward(node, side, { offset, add }) {
      const { attributes, gradient } = node;
      node.emit('lossBack', {
        f,
        into: offset,
        add,
        side,
        g: gradient.offset,
        ...compared(node),
        ...divisorOf(attributes, node.inputs[0]),
      });
    },
  };
}

export const softmaxCrossEntropy: Lowering = {
  fits: haveRows,
  forward(node) {
    node.emit('crossEntropy', { into: node.output.offset, ...rowsCompared(node) });
  },
  backward(node, side, { offset, add }) {
    node.emit('crossEntropyBack', {
      into: offset,
      add,
      side,
      g: node.gradient.offset,
      ...rowsCompared(node),
    });
  },
};

function haveRows({ inputs }: Pick<LoweredNode, 'inputs'>): boolean {
  return inputs.every(({ perRow }) => perRow);
}

function compared(node: LoweredNode) {
  const [y, t] = node.inputs;
  return {
    y: y.offset,
    t: t.offset,
    units: y.units,
    constants: node.constants(...numbersOf(node.attributes)),
  };
}

/** The divisor of the sum over all entries. */
function divisorOf({ reduction }: Attributes, { units }: Place) {
  return { divisor: reduction === 'mean' ? units : 1, byRows: reduction === 'sum' ? 0 : 1 };
}

function rowsCompared({ inputs: [y, t], attributes: { targets, reduction } }: LoweredNode) {
  return {
    y: y.offset,
    t: t.offset,
    units: y.units,
    classes: targets === 'index' ? 1 : 0,
    byRows: reduction === 'mean' ? 1 : 0,
  };
}
