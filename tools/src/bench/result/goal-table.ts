import type { Goal } from '../workload/goal.js';
import { duration, figure, percent } from './figures.js';
import { judgeGoals } from './goals.js';
import type { Outcome } from './outcome.js';
import type { Table } from '../../table.js';

/** A table of all goals that could be judged. */
export function goalTable(outcomes: readonly Outcome[]): Table {
  return {
    header: ['', 'goal', 'stretch goal', 'measured', ''],
    rows: judgeGoals(outcomes).map(({ workload, goal, reached, verdict }) => [
      workload.name,
      goalText(goal),
      goal.stretch === undefined
        ? ''
        : `${amount(goal.stretch, goal)}${goal.always === true ? ', always' : ''}`,
      amount(reached.median, goal),
      verdict,
    ]),
  };
}

/** The goals that were missed, one line each. */
export function missedGoals(outcomes: readonly Outcome[]): readonly string[] {
  return judgeGoals(outcomes)
    .filter(({ verdict }) => verdict === 'missed')
    .map(
      ({ workload, goal, reached }) =>
        `${workload.name}: ${amount(reached.median, goal)}, goal ${goalText(goal)}`,
    );
}

function goalText(goal: Goal): string {
  const { must, of, engine } = goal;
  return `${amount(must, goal)}${measureText(of)}${engine === undefined ? '' : ` (${engine})`}`;
}

function measureText(of: Goal['of']): string {
  if (of === 'limit') return ' of the limit';
  if ('candidate' in of) return ` ${of.candidate}`;
  return 'workload' in of ? ` of the FLOP rate of ${of.workload}` : ` or less for ${of.thing}`;
}

function amount(value: number, { of }: Goal): string {
  if (of === 'limit' || 'workload' in of) return percent(value);
  return 'candidate' in of ? `${figure(value)} ×` : duration(value);
}
