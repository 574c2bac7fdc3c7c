import { parseFormula } from '@bp-graph/core';
import type { Update, UpdateOptions } from './derivation.js';
import { followRule } from './follow-rule.js';
import type { GraphNode } from '../node/graph-node.js';

/**
 * The effect of one optimiser step on a parameter entry. The updater runs on a copy of the whole parameter and its state, since
 * a rule may depend on more than one entry; the caller's data are not modified.
 */
export function updateOf(
  node: GraphNode,
  entry: number,
  numbers: { readonly value: ArrayLike<number>; readonly gradient: ArrayLike<number> },
  { updater, learningRate, baseRate = learningRate, step = 0, stages = [], ...given }: UpdateOptions,
): Update {
  const parameter = Float64Array.from(numbers.value);
  const gradient = Float64Array.from(given.gradient ?? numbers.gradient);
  const state = Object.fromEntries(
    Object.entries(given.state ?? updater.init(parameter.length)).map(([name, slot]) => [name, slot.slice()]),
  );
  const before = parameter[entry];
  const remembered = Object.entries(state).map(([name, slot]) => ({ name, slot, before: slot[entry] }));
  updater.update(parameter, gradient, state, { step, learningRate });
  const after = parameter[entry];
  const { formula, constants = {} } = updater;
  const memory = remembered.map(({ name, slot, before: was }) => ({ name, before: was, after: slot[entry] }));
  const known = { ...constants, p: before, g: gradient[entry], η: learningRate, k: step, t: step + 1 };
  const lines = followRule(formula, known, memory, after);
  return {
    before,
    after,
    derived: numbers.gradient[entry],
    stages: stages.map(({ gradient: made, ...stage }, k) => ({
      ...stage,
      before: (k === 0 ? numbers : stages[k - 1]).gradient[entry],
      after: made[entry],
    })),
    gradient: gradient[entry],
    learningRate,
    baseRate,
    step,
    formula,
    constants,
    lines: lines ?? [difference(before, after)],
    followed: lines !== undefined,
    plain: memory.length === 0 && after === before - learningRate * gradient[entry],
    memory,
    frozen: node.frozen,
  };
}

function difference(p: number, value: number): Update['lines'][number] {
  return { symbol: 'p', expression: parseFormula('p - d'), numbers: { p, d: p - value }, value };
}
