import { expect, it } from 'vitest';
import { costs } from '../../src/bench/cost/index.js';
import { select } from '../../src/bench/selection.js';
import { workloads } from '../../src/bench/workload/index.js';

function names(asked?: readonly string[]): readonly string[] {
  const { workloads: some, costs: others } = select(asked);
  return [...some, ...others].map(({ name }) => name);
}

it('is everything unless something is asked for', () => {
  expect(names()).toEqual([...workloads.names, ...costs.names]);
});

it('is what is asked for, in capital letters or not, in the order of the list', () => {
  expect(names(['watched', 'w2-WIDE', 'W1'])).toEqual(['W1', 'W2-wide', 'watched']);
});

it('is not more than what is asked for', () => {
  expect(names(['W2'])).toEqual(['W2']);
});

it('knows no name that there is not, and guesses what was meant', () => {
  expect(() => select(['W2-wied'])).toThrow(
    'unknown workload: at --only: found "W2-wied", expected one of W1, W2, ',
  );
  expect(() => select(['W2-wied'])).toThrow('did you mean "W2-wide"?');
  expect(() => select(['W2-Wied'])).toThrow('did you mean "W2-wide"?');
});
