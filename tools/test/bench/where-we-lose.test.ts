import { describe, expect, it } from 'vitest';
import { whereWeLose } from '../../src/bench/result/where-we-lose.js';
import { costOutcome, measured, outcome } from './outcomes.js';

describe('where we lose', () => {
  it('names candidates that are faster than our fastest engine, and missed goals', () => {
    const outcomes = [
      outcome(
        'W2',
        [
          measured(['hand', 'float64'], [30, 30, 30]),
          measured(['tfjs', 'wasm'], [5, 5, 5]),
          measured(['bp-graph', 'plain'], [10, 10, 10]),
          measured(['bp-graph', 'typescript'], [20, 20, 20]),
        ],
        { goals: [{ must: 5, of: { candidate: 'hand' } }] },
      ),
    ];
    const costs = [costOutcome([3, 1, 4])];
    expect(whereWeLose(outcomes, costs)).toEqual([
      'W2: hand float64 is 1.5 × as fast as bp-graph typescript',
      'W2: 0.667 ×, goal 5 × hand',
      'watched (typescript): a thing: 3, goal at most 2',
    ]);
  });

  it('is empty if we are ahead', () => {
    const entries = [measured(['hand', 'float64'], [1]), measured(['bp-graph', 'plain'], [2])];
    expect(whereWeLose([outcome('W2', entries, { goals: [] })])).toEqual([]);
  });

  it('is empty if we did not run', () => {
    expect(whereWeLose([outcome('W2', [measured(['hand', 'float64'], [1])])])).toEqual([]);
  });
});
