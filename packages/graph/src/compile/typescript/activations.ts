import { scalarOf, type Activation } from '@bp-graph/core';
import { at, type Binding, type Bound, type Linkers } from './link.js';

/** Scalar activations by their own functions; the few most common ones have dedicated loops. */
export const activationLinkers: Linkers<'activate' | 'activateBack'> = {
  activate({ count, ...operands }, binding) {
    const x = at(binding, operands.x, count);
    const y = at(binding, operands.y, count);
    return loops.get(nameOf(binding))?.forward(x, y) ?? forward(x, y, binding);
  },
  activateBack({ into, add, count, ...operands }, binding) {
    const x = at(binding, operands.x, count);
    const y = at(binding, operands.y, count);
    const g = at(binding, operands.g, count);
    const sum = at(binding, into, count);
    const back = (add === 0 ? loops.get(nameOf(binding)) : undefined)?.backward(y, g, sum);
    return back ?? backward(x, y, g, sum, add, binding);
  },
};

/** The two loops of an activation; the derivative is a function of the value alone and overwrites its target. */
interface Loops {
  forward(x: Float64Array, y: Float64Array): Bound;
  backward(y: Float64Array, g: Float64Array, into: Float64Array): Bound;
}

const loops: ReadonlyMap<string, Loops> = new Map<string, Loops>([
  [
    'tanh',
    {
      forward: (x, y) => () => {
        for (let i = 0; i < y.length; i++) y[i] = Math.tanh(x[i]);
      },
      backward: (y, g, into) => () => {
        for (let i = 0; i < y.length; i++) into[i] = g[i] * (1 - y[i] * y[i]);
      },
    },
  ],
  [
    'sigmoid',
    {
      forward: (x, y) => () => {
        for (let i = 0; i < y.length; i++) y[i] = 1 / (1 + Math.exp(-x[i]));
      },
      backward: (y, g, into) => () => {
        for (let i = 0; i < y.length; i++) into[i] = g[i] * y[i] * (1 - y[i]);
      },
    },
  ],
]);

function nameOf({ operation }: Binding): string {
  return operation?.name ?? '';
}

function forward(x: Float64Array, y: Float64Array, { operation, attributes }: Binding): Bound {
  const { value } = scalarOf(operation as Activation);
  return () => {
    for (let i = 0; i < y.length; i++) y[i] = value(x[i], attributes);
  };
}

function backward(
  x: Float64Array,
  y: Float64Array,
  g: Float64Array,
  into: Float64Array,
  add: number,
  { operation, attributes }: Binding,
): Bound {
  const { derivative } = scalarOf(operation as Activation);
  return () => {
    for (let i = 0; i < y.length; i++)
      into[i] = (add === 1 ? into[i] : 0) + g[i] * derivative(x[i], y[i], attributes);
  };
}
