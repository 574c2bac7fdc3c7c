import { expect, it } from 'vitest';
import { costs } from '../../src/bench/cost/index.js';
import { select } from '../../src/bench/selection.js';
import { workloads } from '../../src/bench/workload/index.js';

function names(asked?: readonly string[]): readonly string[] {
  const { workloads: some, costs: others } = select(asked);
  return [...some, ...others].map(({ name }) => name);
}

it('everything is selected by default', () => {
  expect(names()).toEqual([...workloads.names, ...costs.names]);
});

it('the requested names are selected in the order of the list, ignoring case', () => {
  expect(names(['watched', 'w4', 'W2-WIDE'])).toEqual(['W2-wide', 'W4', 'watched']);
});

it('an unknown name is rejected, with the nearest suggested', () => {
  expect(() => select(['W2-wied'])).toThrow(
    'unknown workload: at --only: found "W2-wied", expected one of W1, W2, ',
  );
  expect(() => select(['W2-wied'])).toThrow('did you mean "W2-wide"?');
  expect(() => select(['W2-Wied'])).toThrow('did you mean "W2-wide"?');
});
