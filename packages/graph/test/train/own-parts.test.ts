import { defineSchedule, optimizers, type Optimizer } from '@bp-graph/core';
import { ENGINES, type Graph, network, train, type TrainOptions } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { elevenRows as data } from '../support/eleven-rows.js';

const net = (): Graph => network([2, 3, 1], { seed: 3 });

const options: TrainOptions = { data, batchSize: 3 };

function numbersOf(graph: Graph): number[] {
  return graph.parameters.flatMap(({ value }) => Array.from(value.data));
}

/** A schedule whose factor of step 5 is not 1. */
const own = (factor: () => number): TrainOptions => ({
  schedule: defineSchedule({
    name: 'own',
    title: 'Own',
    formula: 'lr',
    options: {},
    factor: () => (k) => (k === 5 ? factor() : 1),
  }),
});

const { kernels: _, ...sgd } = optimizers.get('sgd').create();

/** Fails at step 5. */
const optimizer: Optimizer = {
  ...optimizers.get('sgd'),
  name: 'own',
  create: () => ({
    ...sgd,
    update: (data, gradient, state, moment) => {
      if (moment.step === 5) throw new RangeError('of its own');
      sgd.update(data, gradient, state, moment);
    },
  }),
};

/** The same, but only after it has written. */
const late: Optimizer = {
  ...optimizer,
  create: () => ({
    ...sgd,
    update: (data, gradient, state, moment) => {
      sgd.update(data, gradient, state, moment);
      if (moment.step === 5) throw new RangeError('of its own');
    },
  }),
};

const fail = (): never => {
  throw new RangeError('of its own');
};

describe.each(ENGINES)('on the engine %s', (engine) => {
  const cases: readonly (readonly [string, TrainOptions, RegExp])[] = [
    ['a schedule that gives no number', own(() => NaN), /^wrong factor: at schedule: found NaN/],
    ['a schedule that throws', own(fail), /^of its own$/],
    ['an optimiser that throws', { optimizer }, /^of its own$/],
    ['an optimiser that throws when it has written', { optimizer: late }, /^of its own$/],
  ];

  it.each(cases)('%s at a step stops the run before it, however many steps a record has', (_, part, said) => {
    const learned = net();
    train(learned, { ...options, ...part, engine, steps: 5, recordEvery: 1 }).subscribe();
    for (const recordEvery of [1, 4, 10]) {
      const graph = net();
      const last: number[] = [];
      let message = '';
      train(graph, { ...options, ...part, engine, steps: 10, recordEvery }).subscribe({
        next: ({ toStep }) => last.push(toStep),
        error: (error: Error) => {
          ({ message } = error);
        },
      });
      expect(message).toMatch(said);
      expect(last).toHaveLength(Math.floor(5 / recordEvery));
      expect(numbersOf(graph)).toEqual(numbersOf(learned));
    }
  });
});
