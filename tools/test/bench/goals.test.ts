import { describe, expect, it } from 'vitest';
import { candidates } from '../../src/bench/candidate/index.js';
import { judgeGoals } from '../../src/bench/result/goals.js';
import { workloads } from '../../src/bench/workload/index.js';
import { flopsOf, type Goal } from '../../src/bench/workload/workload.js';
import { measured, outcome } from './outcomes.js';

const entries = [
  measured(['hand', 'float64'], [10, 10, 10]),
  measured(['bp-graph', 'typescript'], [8, 8, 8]),
  measured(['bp-graph', 'wasm-float64'], [40, 60, 50]),
];

function reached(goal: Goal, ...others: Parameters<typeof judgeGoals>[0]) {
  return judgeGoals([outcome('W2', entries, { goals: [goal] }), ...others]).at(0);
}

describe('a goal', () => {
  it('is judged of the fastest engine', () => {
    expect(reached({ least: 5, of: { candidate: 'hand' } })).toMatchObject({ reached: 5, met: true });
    expect(reached({ least: 5.1, of: { candidate: 'hand' } })).toMatchObject({ reached: 5, met: false });
  });

  it('is judged of the engine it names', () => {
    expect(reached({ least: 0.7, of: { candidate: 'hand' }, engine: 'typescript' })).toMatchObject({
      reached: 0.8,
      met: true,
    });
  });

  it('can be a part of the limit of the same rounds', () => {
    const share = (50 * flopsOf(workloads.get('W2'))) / 40e9;
    expect(reached({ least: 0.5, of: 'limit' })?.reached).toBeCloseTo(share, 15);
  });

  it('can be a speed', () => {
    expect(reached({ least: 51, of: 'steps per second' })).toMatchObject({ reached: 50, met: false });
  });

  it('can be a part of the flop rate of another workload', () => {
    const other = outcome('W2-wide', [measured(['bp-graph', 'wasm-float64'], [25, 25, 25])], { goals: [] });
    const expected = (50 * flopsOf(workloads.get('W2'))) / (25 * flopsOf(workloads.get('W2-wide')));
    expect(reached({ least: 0.5, of: { workload: 'W2-wide' } }, other)?.reached).toBeCloseTo(expected, 12);
  });

  it.each([
    ['the other candidate', { least: 1, of: { candidate: 'tfjs' } }],
    ['the engine', { least: 1, of: { candidate: 'hand' }, engine: 'wasm-float32' }],
    ['the other workload', { least: 1, of: { workload: 'W3' } }],
  ] as const)('is left open where %s was not measured', (_, goal) => {
    expect(reached(goal)).toBeUndefined();
  });

  it('names only candidates and workloads that there are', () => {
    const goals = [...workloads].flatMap((workload) => workload.goals);
    for (const { of } of goals)
      if (typeof of === 'object' && 'workload' in of) expect(workloads.names).toContain(of.workload);
    const named = goals.flatMap(({ of }) =>
      typeof of === 'object' && 'candidate' in of ? [of.candidate] : [],
    );
    const known = candidates.map(({ name }) => name);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });
});
