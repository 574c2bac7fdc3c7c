import {
  createOptimizer,
  defineOptimizer,
  evaluateFormula,
  optimizers,
  symbolsOf,
  type AnyOptions,
  type OptimizerName,
  type Updater,
} from '@bp-graph/core';
import { derive, handWorked, toText, type DerivationUpdate, type Graph } from '@bp-graph/graph';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomGraph } from '../support/random-graph.js';

const conventions = ['pytorch', 'keras'].map((convention) => ({ convention }));

const variants: readonly (readonly [OptimizerName, AnyOptions])[] = [
  ...optimizers.names.flatMap((name) => conventions.map((options) => [name, options] as const)),
  ...optimizers.names.map((name) => [name, { weightDecay: 0.1 }] as const),
  ['sgd', { momentum: 0.9, dampening: 0.3 }],
  ['adagrad', { lrDecay: 0.2, initialAccumulator: 0.1 }],
  ['rmsprop', { centered: true, momentum: 0.5 }],
  ['rmsprop', { centered: true, convention: 'keras' }],
  ['adamw', { amsgrad: true, convention: 'keras' }],
];

describe('the lines of an update', () => {
  it.each(variants)('of %s %o lead from what the step reads to what it writes', (name, options) => {
    const updater = createOptimizer(name, options);
    const symbols = updater.formula.split('; ').map((line) => line.split(' ← ')[0]);
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        for (const update of updatesOf(randomGraph(seed), updater)) {
          expect(update.lines.map(({ symbol }) => symbol)).toEqual(symbols);
          expectClose(update.lines.at(-1)?.value ?? NaN, update);
          expectClose(workedOut(update), update);
        }
      }),
      { seed: 1, numRuns: 15 },
    );
  });

  it('contain the state before the update and after it', () => {
    const { graph } = handWorked('tutorial');
    const updater = createOptimizer('amsgrad');
    const state = updater.init(1);
    updater.update(Float64Array.of(1), [0.3], state, { step: 0, learningRate: 0.1 });
    const { update } = derive(
      graph,
      { node: 'w5' },
      { update: { updater, state, step: 1, learningRate: 0.1 } },
    );
    const told = (update?.lines ?? [])
      .filter(({ symbol }) => 'mvu'.includes(symbol))
      .map(({ symbol, numbers, value }) => [numbers[symbol], value]);
    expect(told).toEqual(update?.memory.map(({ before, after }) => [before, after]));
  });

  it('read a slot of state before the line that assigns it', () => {
    const lion = defineOptimizer({
      name: 'lion',
      title: 'Lion',
      options: {},
      pieces: () => [
        {
          slots: { average: 0 },
          describe: (direction) => ({
            lines: [`c ← 0.5 · m + ${direction}`, `m ← 0.9 · m + ${direction}`],
            direction: 'η · sign(c)',
          }),
          apply(direction, parameter, { average }, { learningRate }) {
            for (let i = 0; i < parameter.length; i++) {
              const d = direction[i];
              direction[i] = learningRate * Math.sign(0.5 * average[i] + d);
              average[i] = 0.9 * average[i] + d;
            }
          },
        },
      ],
    });
    const { graph } = handWorked('tutorial');
    const state = { average: Float64Array.of(2) };
    const update = { updater: createOptimizer(lion), learningRate: 0.5, state };
    const told = derive(graph, { node: 'w5' }, { update }).update;
    const lines = told?.lines ?? [];
    expect(lines.map(({ symbol }) => symbol)).toEqual(['c', 'm', 'p']);
    expect(lines.map(({ numbers }) => numbers['m'])).toEqual([2, 2, told?.memory[0].after]);
    expect(lines[2].value).toBe(told?.after);
  });

  it.each(['d', 'p − η · g', 'a share of ∞ % of g', 'x ·'])(
    'are only the difference for a rule that does not give the numbers, with what it reads: p ← p − %s',
    (direction) => {
      const words = defineOptimizer({
        name: 'words',
        title: 'In words',
        options: {},
        pieces: () => [
          {
            slots: { count: 0 },
            describe: () => ({ lines: ['n ← n + 2'], direction }),
            apply(into, _parameter, { count }) {
              into[0] *= 2;
              count[0] += 1;
            },
          },
        ],
      });
      const { graph } = handWorked('tutorial');
      const update = { updater: createOptimizer(words), learningRate: 0.5 };
      const derivation = derive(graph, { node: 'w5' }, { update });
      expect(derivation.update?.lines).toHaveLength(1);
      expect(derivation.update?.lines[0].value).toBe(derivation.update?.after);
      expect(toText(derivation, { sections: ['update'] })).toMatch(
        /^update\nThe rule: n ← .+\nIt reads the gradient 0\.0819, the rate 0\.5000 and its count, which goes from 0 to 1\.\nw5 falls by 0\.1637\.\nw5 ← 0\.5 − 0\.1637 = 0\.3363$/,
      );
      expect(toText(derivation, { sections: ['update'], locale: 'zh' })).toContain(
        '\n它读取梯度 0.0819、学习率 0.5000、count（从 0 变为 1）。\n',
      );
    },
  );
});

/** The updates of the first entries of every parameter in three steps, which are then taken. */
function* updatesOf(graph: Graph, updater: Updater): Generator<DerivationUpdate> {
  const states = new Map(graph.parameters.map(({ id, value }) => [id, updater.init(value.data.length)]));
  for (let step = 0; step < 3; step++) {
    const moment = { step, learningRate: 0.03 };
    const stepped = graph.parameters.map(({ id, value, gradient }) => {
      const [data, state] = [value.data.slice(), states.get(id)];
      return { id, shape: value.shape, data, gradient: gradient.data.slice(), state: state ?? {} };
    });
    for (const { id, data, state } of stepped) {
      for (let entry = 0; entry < Math.min(2, data.length); entry++) {
        const { update } = derive(
          graph,
          { node: id, entry },
          { maxPaths: 1, update: { updater, state, ...moment } },
        );
        if (update !== undefined) yield update;
      }
    }
    graph.update(() => {
      for (const { id, shape, data, gradient, state } of stepped) {
        updater.update(data, gradient, state, moment);
        graph.parameter(id).set({ shape, data });
      }
    });
  }
}

/** What a reader gets who knows the numbers before the step and follows the rule, line by line. */
function workedOut({ lines, memory }: DerivationUpdate): number {
  const scope: Record<string, number> = { ...lines[0].numbers };
  const before = memory.map((slot) => slot.before);
  const assigned = new Set<string>();
  let value = NaN;
  for (const { symbol, expression, numbers } of lines) {
    // The state is read in the order of its slots.
    const isState = symbolsOf(expression).has(symbol) && !'pg'.includes(symbol) && !assigned.has(symbol);
    scope[symbol] = isState ? (before.shift() ?? NaN) : (scope[symbol] ?? numbers[symbol]);
    value = scope[symbol] = evaluateFormula(expression, scope);
    assigned.add(symbol);
  }
  return value;
}

function expectClose(found: number, { before, after }: DerivationUpdate): void {
  const size = Math.max(1e-3, Math.abs(before), Math.abs(before - after));
  expect(Math.abs(found - after)).toBeLessThanOrEqual(1e-12 * size);
}
