import { describe, expect, it } from 'vitest';
import { candidates } from '../../src/bench/candidate/index.js';
import { judge, judgeGoals } from '../../src/bench/result/goals.js';
import type { Outcome } from '../../src/bench/result/outcome.js';
import { summarise } from '../../src/bench/result/statistics.js';
import { workloads } from '../../src/bench/workload/index.js';
import type { Goal } from '../../src/bench/workload/goal.js';
import { flopsOf } from '../../src/bench/workload/workload.js';
import { candidate, measured, outcome } from './outcomes.js';

const entries = [
  measured(['hand', 'float64'], [10, 10, 10]),
  measured(['bp-graph', 'typescript'], [8, 8, 8]),
  measured(['bp-graph', 'wasm-float64'], [40, 60, 50]),
  measured(['bp-graph', 'wasm-float64-relaxed'], [70, 70, 70], {
    candidate: { ...candidate('bp-graph', 'wasm-float64-relaxed'), apart: true },
  }),
  measured(['bp-graph', 'wasm-float32'], [90, 90, 90], {
    candidate: candidate('bp-graph', 'wasm-float32', 32),
  }),
];

function reached(goal: Goal, beside: Outcome['beside'] = []) {
  return judgeGoals([outcome('W2', entries, { goals: [goal], beside })]).at(0);
}

describe('a goal', () => {
  it('is evaluated for the fastest engine with sufficient precision', () => {
    expect(reached({ must: 5, of: { candidate: 'hand' } })).toMatchObject({
      reached: { median: 5 },
      verdict: 'reached',
    });
    expect(reached({ must: 5.1, of: { candidate: 'hand' } })).toMatchObject({ verdict: 'missed' });
  });

  it('is evaluated for the engine it names', () => {
    expect(reached({ must: 0.7, of: { candidate: 'hand' }, engine: 'typescript' })).toMatchObject({
      reached: { median: 0.8 },
      verdict: 'reached',
    });
  });

  it('can be a share of the limit in the same rounds', () => {
    const share = (50 * flopsOf(workloads.get('W2'))) / 40e9;
    expect(reached({ must: 0.5, of: 'limit' })?.reached.median).toBeCloseTo(share, 15);
  });

  it('can be a time, for which less is better', () => {
    const of = { secondsPer: 2, thing: 'half a step' };
    expect(reached({ must: 0.01, of })).toMatchObject({ reached: { median: 0.01 }, verdict: 'reached' });
    expect(reached({ must: 0.009, of })).toMatchObject({ verdict: 'missed' });
  });

  it('is evaluated for an engine that is excluded by default only if it names it', () => {
    const of = { candidate: 'hand' };
    expect(reached({ must: 5, of, engine: 'wasm-float64-relaxed' })).toMatchObject({
      reached: { median: 7 },
    });
  });

  it('can be a share of the flop rate of another workload in the same rounds', () => {
    const other = outcome('W2-wide', [measured(['bp-graph', 'wasm-float64'], [40, 20, 25])]);
    const shares = [40 / 40, 60 / 20, 50 / 25];
    const flops = flopsOf(workloads.get('W2')) / flopsOf(workloads.get('W2-wide'));
    const goal = reached({ must: 0.5, of: { workload: 'W2-wide' } }, [other]);
    expect(goal?.reached.median).toBeCloseTo(shares[2] * flops, 12);
    expect(goal?.reached.spread[1]).toBeCloseTo(shares[1] * flops, 12);
  });

  it.each([
    ['the other candidate', { must: 1, of: { candidate: 'tfjs' } }],
    ['the engine', { must: 1, of: { candidate: 'hand' }, engine: 'another' }],
    ['the other workload', { must: 1, of: { workload: 'W3' } }],
  ] as const)('is left open if %s was not measured', (_, goal) => {
    expect(reached(goal)).toBeUndefined();
  });

  it('names only existing candidates and workloads', () => {
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

describe('a verdict', () => {
  const verdict = (goal: Omit<Goal, 'of'>, good: 'more' | 'less', ...samples: readonly number[]) =>
    judge(summarise(samples), goal, good);

  it('distinguishes the required from the desired', () => {
    const goal = { must: 2, stretch: 4 };
    expect([1, 2, 3, 4].map((sample) => verdict(goal, 'more', sample))).toEqual([
      'missed',
      'reached',
      'reached',
      'stretch reached',
    ]);
    expect([1, 2, 3, 4].map((sample) => verdict({ must: 3, stretch: 1 }, 'less', sample))).toEqual([
      'stretch reached',
      'reached',
      'reached',
      'missed',
    ]);
  });

  it('refers to the median, or to the worst round if the goal must always hold', () => {
    expect(verdict({ must: 2, stretch: 2 }, 'more', 1, 2, 3)).toBe('stretch reached');
    expect(verdict({ must: 2, stretch: 2, always: true }, 'more', 1, 2, 3)).toBe('reached');
    expect(verdict({ must: 2, stretch: 2, always: true }, 'less', 1, 2, 3)).toBe('reached');
  });
});
