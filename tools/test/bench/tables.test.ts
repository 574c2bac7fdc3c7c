import { expect, it } from 'vitest';
import { costNotes, costTable } from '../../src/bench/result/cost-table.js';
import { goalTable } from '../../src/bench/result/goal-table.js';
import { costOutcome, measured, outcome } from './outcomes.js';

it('the table of goals shows the required, the desired and the measured figure, and the verdict', () => {
  const entries = [measured(['bp-graph', 'typescript'], [40]), measured(['hand', 'float64'], [10])];
  const goals = [
    { must: 2.8, stretch: 5, of: { candidate: 'hand' } },
    { must: 1, stretch: 1, always: true, of: { candidate: 'hand' }, engine: 'typescript' },
    { must: 0.7, of: 'limit' },
    { must: 5e-9, stretch: 3e-9, of: { secondsPer: 1e7, thing: 'a node' } },
    { must: 0.9, of: { workload: 'W2' } },
  ] as const;
  expect(goalTable([outcome('W2', entries, { goals, beside: [outcome('W2', entries)] })]).rows).toEqual([
    ['W2', '2.8 × hand', '5 ×', '4 ×', 'reached'],
    ['W2', '1 × hand (typescript)', '1 ×, always', '4 ×', 'stretch reached'],
    ['W2', '70 % of the limit', '', '0.000092 %', 'missed'],
    ['W2', '5 ns or less for a node', '3 ns', '2.5 ns', 'stretch reached'],
    ['W2', '90 % of the FLOP rate of W2', '', '100 %', 'reached'],
  ]);
});

it('the table of costs shows the same', () => {
  expect(costTable([costOutcome([1.5, 1.2, 3])]).rows).toEqual([
    ['watched (typescript): a thing', 'at most 2', '1', '1.5 (1.2–3)', 'reached'],
  ]);
});

it('the notes say why a cost was not measured', () => {
  const none = { ...costOutcome([]), values: [], absence: 'not supported, cannot' };
  expect(costTable([none]).rows).toEqual([]);
  expect(costNotes([none])).toEqual(['watched (typescript): not supported, cannot']);
});
