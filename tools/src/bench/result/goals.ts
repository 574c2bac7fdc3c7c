import { goodSide, reaches, type Goal, type Verdict } from '../workload/goal.js';
import { flopsOf, type Workload } from '../workload/workload.js';
import type { Outcome } from './outcome.js';
import { ours, standings, type Standing } from './standing.js';
import { ratio, summarise, type Summary } from './statistics.js';

/** A goal and the result. */
export interface Judged {
  readonly workload: Workload;
  readonly goal: Goal;
  readonly reached: Summary;
  readonly verdict: Verdict;
}

/** The goals that this run can judge: those whose two sides were both measured. */
export function judgeGoals(outcomes: readonly Outcome[]): readonly Judged[] {
  return outcomes.flatMap((outcome) =>
    outcome.workload.goals.flatMap((goal) => {
      const reached = reach(goal, outcome);
      return reached === undefined
        ? []
        : [{ workload: outcome.workload, goal, reached, verdict: judge(reached, goal, goodSide(goal.of)) }];
    }),
  );
}

/** Judges a summary by its median or, for a stretch goal that must always hold, by its worst value. */
export function judge(
  { median, spread }: Summary,
  { must, stretch, always }: Pick<Goal, 'must' | 'stretch' | 'always'>,
  good: 'more' | 'less',
): Verdict {
  if (!reaches(median, must, good)) return 'missed';
  const worst = spread[good === 'more' ? 0 : 1];
  return stretch !== undefined && reaches(always === true ? worst : median, stretch, good)
    ? 'stretch reached'
    : 'reached';
}

function reach({ of, engine }: Goal, outcome: Outcome): Summary | undefined {
  const { workload, beside = [] } = outcome;
  const list = standings(outcome);
  const mine = ours(list, workload.precision, engine);
  if (mine === undefined) return undefined;
  if (of === 'limit') return mine.ofLimit;
  if ('candidate' in of) return timesCandidate(mine, list, of.candidate);
  if ('secondsPer' in of) return summarise(mine.measured.rates.map((rate) => 1 / (rate * of.secondsPer)));
  const other = beside.find((field) => field.workload.name === of.workload);
  const theirs = other && ours(standings({ ...outcome, ...other }), other.workload.precision, engine);
  return theirs && ratio(flopRates(workload, mine), flopRates(other.workload, theirs));
}

function flopRates(workload: Workload, { measured }: Standing): readonly number[] {
  return measured.rates.map((rate) => rate * flopsOf(workload));
}

function timesCandidate(mine: Standing, list: readonly Standing[], name: string): Summary | undefined {
  const other = list.find(({ measured }) => measured.candidate.name === name);
  return other === undefined ? undefined : ratio(mine.measured.rates, other.measured.rates);
}
