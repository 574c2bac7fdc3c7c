import { unknownName } from '@bp-graph/core';
import { compose, type Composed } from './compose.js';
import type { Handle } from './handle.js';

/** The given numbers of a 2-2-2 network worked by hand: weights w1..w8 in reading order, one bias per layer. */
export interface HandWorkedNumbers {
  readonly inputs: readonly [number, number];
  readonly weights: readonly number[];
  readonly biases: readonly [number, number];
  readonly targets: readonly [number, number];
  readonly learningRate: number;
  /** Whether the biases are not trained. */
  readonly frozenBiases: boolean;
}

/** The two networks that back-propagation tutorials work through by hand. */
const handWorkedNumbers = {
  tutorial: {
    inputs: [0.1, 0.2],
    weights: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8],
    biases: [0.55, 0.66],
    targets: [0.01, 0.99],
    learningRate: 0.5,
    frozenBiases: false,
  },
  mazur: {
    inputs: [0.05, 0.1],
    weights: [0.15, 0.2, 0.25, 0.3, 0.4, 0.45, 0.5, 0.55],
    biases: [0.35, 0.6],
    targets: [0.01, 0.99],
    learningRate: 0.5,
    frozenBiases: true,
  },
} satisfies Record<string, HandWorkedNumbers>;

export type HandWorkedName = keyof typeof handWorkedNumbers;

/** The names of the hand-worked networks. */
export const handWorkedNames = Object.keys(handWorkedNumbers) as readonly HandWorkedName[];

/**
 * A hand-worked network as a graph of one-unit nodes: neurons h1, h2, o1, o2 (`h1/sum`, `h1/sigmoid`, …), parameters w1..w8
 * and one shared bias per layer, b1 and b2, losses E1 and E2, each half the squared error, and their sum E.
 *
 * @throws Fault for an unknown name.
 */
export function handWorked(name: string): Composed<{ readonly E: Handle<'node'> }> {
  const { inputs, weights, biases, targets, frozenBiases } = numbersOf(name);
  return compose((g) => {
    const x = inputs.map((value, k) => g.input(`x${k + 1}`, 1, value));
    const w = weights.map((value, k) => g.parameter(`w${k + 1}`, value));
    const [b1, b2] = biases.map((value, k) => g.parameter(`b${k + 1}`, value, { frozen: frozenBiases }));
    const h = [0, 1].map((k) => g.neuron(`h${k + 1}`, x, w.slice(2 * k, 2 * k + 2), b1, 'sigmoid'));
    const o = [0, 1].map((k) => g.neuron(`o${k + 1}`, h, w.slice(4 + 2 * k, 6 + 2 * k), b2, 'sigmoid'));
    const losses = o.map((output, k) =>
      g.apply('half-squared-error', [output, g.target(`t${k + 1}`, 1, targets[k])], { id: `E${k + 1}` }),
    );
    return { E: g.add(...losses, { id: 'E' }) };
  });
}

/** The given numbers of a hand-worked network. @throws Fault for an unknown name; `where` is the place it gives. */
export function numbersOf(name: string, where?: string): HandWorkedNumbers {
  if (Object.hasOwn(handWorkedNumbers, name)) return handWorkedNumbers[name as HandWorkedName];
  throw unknownName('network', where, name, handWorkedNames);
}
