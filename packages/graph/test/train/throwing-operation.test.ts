import type { Operation } from '@bp-graph/core';
import { compose, train, type Graph } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';

const data = { x: [[1, 2], [0, 1], [-1, 3], [7, 2]], t: [[1], [0], [1], [0]] }; // prettier-ignore

/** A network with an operation that throws, in the batch with a seven, the given number of times. */
function netThatThrows(where: 'forward' | 'backward', times: number): Graph {
  let left = times;
  const look = (x: ArrayLike<number>): void => {
    if (!Array.from(x).includes(7) || left === 0) return;
    left--;
    throw new Error('no sevens');
  };
  const own: Operation = {
    name: 'own',
    family: 'combination',
    symbol: '?',
    roles: ['a', 'b'],
    arity: [2, 2],
    rules: {},
    formula: { value: 'a', derivatives: ['1', '0'] },
    inferShape: ([shape]) => shape,
    forward({ inputs: [a, x], output }) {
      if (where === 'forward') look(x.data);
      output.data.set(a.data);
    },
    backward({ inputs: [, x] }, gradient, index, into) {
      if (where === 'backward') look(x.data);
      if (index === 0) for (let i = 0; i < into.data.length; i++) into.data[i] += gradient.data[i];
    },
  };
  return compose((g) => {
    const x = g.input('x', 2);
    const mid = g.apply(own, [g.layer('h', x, 2, 'tanh'), x], { id: 'mid' });
    g.loss('mean-squared-error', g.linear('o', mid, 1), g.target('t', 1));
    return {};
  }).graph;
}

describe.each(['typescript', 'wasm-float64', 'wasm-float32'] as const)(
  'an operation that throws, on %s,',
  (engine) => {
    it.each([
      ['forward', 1],
      ['forward', Infinity],
      ['backward', 1],
      ['backward', Infinity],
    ] as const)('in %s, %d times, ends the run with its own words, its node and the step', (where, times) => {
      const options = { data, engine, batchSize: 1, shuffle: false, steps: 8, recordEvery: 10 };
      let message = '';
      train(netThatThrows(where, times), options).subscribe({
        error: (error: Error) => (message = error.message),
      });
      expect(message).toBe('own failed: no sevens: at node mid, in the batch of step 3');
    });
  },
);

it('an operation that throws on its way back on the graph itself ends the run with the step, too', () => {
  let message = '';
  const options = { data, engine: 'plain', batchSize: 1, shuffle: false, steps: 8 } as const;
  train(netThatThrows('backward', Infinity), options).subscribe({
    error: (error: Error) => (message = error.message),
  });
  expect(message).toBe('own failed: no sevens: at node mid, in the batch of step 3');
});
