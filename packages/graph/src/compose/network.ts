import {
  checkOptions,
  completeAttributes,
  Fault,
  losses,
  recordCheck,
  resolve,
  type LossName,
  type Operation,
  type OptionCheck,
  type Random,
  type Seed,
} from '@bp-graph/core';
import { constantInputsOf } from '../constant-inputs.js';
import type { Graph } from '../graph.js';
import { compose, COMPOSE_CHECKS } from './compose.js';
import { elsewhere, positiveCount } from '../option-checks.js';
import { WEIGHT_CHECKS, type OperationChoice, type WeightOptions } from './composer.js';
import type { Handle } from './handle.js';

/** Options of a plain multi-layer network. */
export interface NetworkOptions extends WeightOptions {
  /** The activation of the hidden layers: one for all, or one per layer. */
  readonly activation?: OperationChoice | readonly OperationChoice[];
  /** The activation of the output layer. */
  readonly output?: OperationChoice;
  readonly loss?: LossName | Operation;
  /** The width of the target; by default 1 for a loss that reads class indices, otherwise that of the output. */
  readonly targetUnits?: number;
  readonly lossAttributes?: Readonly<Record<string, unknown>>;
  readonly seed?: Seed;
  readonly random?: Random;
}

const NETWORK_CHECKS = /* @__PURE__ */ (() => ({
  ...WEIGHT_CHECKS,
  ...COMPOSE_CHECKS,
  activation: elsewhere,
  output: elsewhere,
  loss: elsewhere,
  targetUnits: positiveCount,
  lossAttributes: recordCheck,
}))() satisfies Record<keyof NetworkOptions, OptionCheck>;

/**
 * A plain multi-layer network with the given sizes, inputs first: `network([2, 4, 1])`.
 *
 * Its nodes are `x`, `hidden1/sum`, `hidden1/tanh`, …, `output/sum`, `output/sigmoid`, the target `t` and the loss `E`.
 * By default hidden layers are tanh, the output is sigmoid, and the loss is half the squared error.
 *
 * @throws Fault unless the sizes are at least two positive integers.
 */
export function network(sizes: readonly number[], options: NetworkOptions = {}): Graph {
  const given: unknown = sizes;
  const isList = Array.isArray(given);
  const bad = isList ? sizes.find((n) => !Number.isSafeInteger(n) || n < 1) : undefined;
  if (!isList || sizes.length < 2 || bad !== undefined) {
    throw new Fault({
      what: 'not the sizes of a network',
      found: bad ?? sizes,
      expected: 'at least two whole numbers, 1 or more: inputs, hidden …, outputs',
    });
  }
  checkOptions(options, NETWORK_CHECKS, 'network');
  const {
    activation = 'tanh',
    output = 'sigmoid',
    loss = 'half-squared-error',
    weights,
    bias,
    lossAttributes,
    targetUnits,
    ...random
  } = options;
  const hidden = sizes.slice(1, -1);
  const choices = Array.isArray(activation)
    ? (activation as readonly OperationChoice[])
    : hidden.map(() => activation as OperationChoice);
  if (choices.length !== hidden.length) {
    throw new Fault({
      what: 'wrong count of activations',
      found: choices.length,
      expected: `${hidden.length}, one for each hidden layer`,
    });
  }
  const start = { ...(weights === undefined ? {} : { weights }), ...(bias === undefined ? {} : { bias }) };
  const last = sizes[sizes.length - 1];
  return compose((g) => {
    let value: Handle = g.input('x', sizes[0]);
    hidden.forEach((units, k) => {
      value = g.layer(hidden.length === 1 ? 'hidden' : `hidden${k + 1}`, value, units, choices[k], start);
    });
    const y = g.layer('output', value, last, output, start);
    const target = g.target('t', targetUnits ?? (readsClasses(loss, lossAttributes) ? 1 : last));
    g.loss(loss, y, target, { id: 'E', ...lossAttributes });
    return {};
  }, random).graph;
}

/** Whether a loss reads its target as class indices, one number per row. */
function readsClasses(loss: LossName | Operation, given: NetworkOptions['lossAttributes'] = {}): boolean {
  const operation = resolve<Operation>(loss, losses, 'loss');
  return constantInputsOf(operation, completeAttributes(operation.rules, given, 'loss')).includes(1);
}
