import type { LoweredNode, Lowering, Target } from './lowering.js';

/** A sum of inputs of the same shape, each with a factor. */
export function linear(factorOf: (node: LoweredNode, index: number) => number): Lowering {
  return {
    forward(node) {
      node.inputs.forEach(({ offset, count }, k) => {
        copy(
          node,
          { into: node.output.offset, add: k === 0 ? 0 : 1, from: offset, count },
          factorOf(node, k),
        );
      });
    },
    backward(node, index, { offset, add, count }) {
      copy(node, { into: offset, add, from: node.gradient.offset, count }, factorOf(node, index));
    },
  };
}

/** Concatenated units; in lanes, one run of memory after the other. */
export const concat: Lowering = {
  fits: ({ output }) => output.perRow,
  forward(node) {
    node.inputs.forEach(({ offset, count }, k) => {
      copy(node, { into: node.output.offset + before(node, k), add: 0, from: offset, count });
    });
  },
  backward(node, index, { offset, add, count }) {
    copy(node, { into: offset, add, from: node.gradient.offset + before(node, index), count });
  },
};

/** A range of units of a value. */
export const slice: Lowering = {
  fits: ({ output }) => output.perRow,
  forward(node) {
    const { output } = node;
    const from = node.inputs[0].offset + lead(node);
    copy(node, { into: output.offset, add: 0, from, count: output.count });
  },
  backward(node, _index, target) {
    const { gradient, output } = node;
    if (target.add === 0) clear(node, target);
    const into = target.offset + lead(node);
    copy(node, { into, add: 1, from: gradient.offset, count: output.count });
  },
};

export const multiply: Lowering = {
  forward(node) {
    product(
      node,
      node.inputs.map(({ offset }) => offset),
      { ...node.output, add: 0 },
    );
  },
  backward(node, index, target) {
    const others = node.inputs.filter((_, k) => k !== index).map(({ offset }) => offset);
    product(node, [node.gradient.offset, ...others], target);
  },
};

export const divide: Lowering = {
  forward(node) {
    const [a, b] = node.inputs;
    const { offset: into, count } = node.output;
    node.emit('divide', { into, add: 0, a: a.offset, b: b.offset, count, factor: node.constants(1) });
  },
  backward(node, index, { offset: into, add, count }) {
    const b = node.inputs[1].offset;
    const { gradient, output } = node;
    if (index === 0) {
      node.emit('divide', { into, add, a: gradient.offset, b, count, factor: node.constants(1) });
      return;
    }
    const a = node.scratch(count);
    node.emit('multiply', { into: a, add: 0, a: gradient.offset, b: output.offset, count });
    node.emit('divide', { into, add, a, b, count, factor: node.constants(-1) });
  },
};

/** The sum over units, times a function of their number. */
export function overUnits(factorOf: (units: number) => number): Lowering {
  return {
    fits: ({ output }) => output.perRow,
    forward(node) {
      const [{ offset: x, units }] = node.inputs;
      const factor = node.constants(factorOf(units));
      node.emit('sumUnits', { into: node.output.offset, add: 0, x, units, factor });
    },
    backward(node, _index, { offset: into, add, units }) {
      const factor = node.constants(factorOf(units));
      node.emit('spreadUnits', { into, add, g: node.gradient.offset, units, factor });
    },
  };
}

export const dot: Lowering = {
  fits: ({ output }) => output.perRow,
  forward(node) {
    const [a, b] = node.inputs;
    node.emit('dotUnits', { into: node.output.offset, add: 0, a: a.offset, b: b.offset, units: a.units });
  },
  backward(node, index, { offset: into, add, units }) {
    const b = node.inputs[1 - index].offset;
    node.emit('scaleUnits', { into, add, g: node.gradient.offset, b, units });
  },
};

interface Copy {
  readonly into: number;
  readonly add: 0 | 1;
  readonly from: number;
  readonly count: number;
}

function copy(node: LoweredNode, { into, add, from, count }: Copy, factor = 1): void {
  node.emit('scale', { into, add, from, count, factor: node.constants(factor) });
}

function clear(node: LoweredNode, { offset, count }: Target): void {
  node.emit('fill', { into: offset, count, number: node.constants(0) });
}

/** The product of two or more arrays, with scratch memory if there are more than two. */
function product(node: LoweredNode, factors: readonly number[], { offset, add, count }: Target): void {
  let [a] = factors;
  const last = factors.length - 1;
  for (let k = 1; k < last; k++) {
    const into = node.scratch(count);
    node.emit('multiply', { into, add: 0, a, b: factors[k], count });
    a = into;
  }
  node.emit('multiply', { into: offset, add, a, b: factors[last], count });
}

/** The size of the inputs before input `index`, in numbers. */
function before({ inputs }: LoweredNode, index: number): number {
  return inputs.slice(0, index).reduce((sum, { count }) => sum + count, 0);
}

/** The size of what precedes the slice, in numbers. */
function lead({ attributes, output }: LoweredNode): number {
  return (attributes['from'] as number) * (output.count / output.units);
}
