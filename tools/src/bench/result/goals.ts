import { flopsOf, type Goal, type Workload } from '../workload/workload.js';
import type { Outcome } from './outcome.js';
import { ours, standings, type Standing } from './standing.js';
import { ratio } from './statistics.js';

/** A goal and how far we came. */
export interface Judged {
  readonly workload: Workload;
  readonly goal: Goal;
  readonly reached: number;
  readonly met: boolean;
}

/** The goals that this run can judge: those of which both sides were measured. */
export function judgeGoals(outcomes: readonly Outcome[]): readonly Judged[] {
  return outcomes.flatMap((outcome) =>
    outcome.workload.goals.flatMap((goal) => {
      const reached = reach(goal, outcome, outcomes);
      return reached === undefined
        ? []
        : [{ workload: outcome.workload, goal, reached, met: reached >= goal.least }];
    }),
  );
}

function reach({ of, engine }: Goal, outcome: Outcome, outcomes: readonly Outcome[]): number | undefined {
  const list = standings(outcome);
  const mine = ours(list, engine);
  if (mine === undefined) return undefined;
  if (of === 'steps per second') return mine.stepsPerSecond.median;
  if (of === 'limit') return mine.ofLimit?.median;
  if ('candidate' in of) return timesCandidate(mine, list, of.candidate);
  const other = outcomes.find(({ workload }) => workload.name === of.workload);
  const theirs = other === undefined ? undefined : ours(standings(other), engine);
  if (other === undefined || theirs === undefined) return undefined;
  const flopRate = ({ workload }: Outcome, { stepsPerSecond }: Standing): number =>
    flopsOf(workload) * stepsPerSecond.median;
  return flopRate(outcome, mine) / flopRate(other, theirs);
}

function timesCandidate(mine: Standing, list: readonly Standing[], name: string): number | undefined {
  const other = list.find(({ measured }) => measured.candidate.name === name);
  return other === undefined ? undefined : ratio(mine.measured.rates, other.measured.rates).median;
}
