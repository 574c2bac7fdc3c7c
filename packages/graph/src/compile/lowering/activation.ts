import type { Lowering } from './lowering.js';

/** The scalar activation with number `f` in the engines' list. */
export function scalarActivation(f: number): Lowering {
  return {
    forward(node) {
      const { inputs, output } = node;
      node.emit('activate', {
        f,
        y: output.offset,
        x: inputs[0].offset,
        count: output.count,
        constants: node.constants(...numbersOf(node.attributes)),
      });
    },
    backward(node, _index, { offset, add }) {
      const { inputs, output, gradient } = node;
      node.emit('activateBack', {
        f,
        into: offset,
        add,
        x: inputs[0].offset,
        y: output.offset,
        g: gradient.offset,
        count: output.count,
        constants: node.constants(...numbersOf(node.attributes)),
      });
    },
  };
}

/** The row activation with number `f` in the engines' list. */
export function rowActivation(f: number): Lowering {
  return {
    couplesUnits: true,
    fits: ({ output }) => output.perRow,
    forward(node) {
      const { inputs, output } = node;
      node.emit('activateRows', { f, y: output.offset, x: inputs[0].offset, units: output.units });
    },
    backward(node, _index, { offset, add }) {
      const { output, gradient } = node;
      node.emit('activateRowsBack', {
        f,
        into: offset,
        add,
        y: output.offset,
        g: gradient.offset,
        units: output.units,
      });
    },
  };
}

/** The numeric attributes, in the order of declaration. */
export function numbersOf(attributes: Readonly<Record<string, unknown>>): number[] {
  return Object.values(attributes).filter((value) => typeof value === 'number');
}
