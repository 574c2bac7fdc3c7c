import { labelOf } from '../candidate/candidate.js';
import { titleOf, type Goal } from '../workload/workload.js';
import { duration, figure, percent, ratioFigure, spreadOf } from './figures.js';
import { judgeGoals, type Judged } from './goals.js';
import type { Absent, Outcome } from './outcome.js';
import { ours, standings } from './standing.js';
import { ratio } from './statistics.js';
import type { Table } from './table.js';

/** What one workload came to, in words and columns. */
export interface Section {
  readonly title: string;
  readonly table: Table;
  readonly notes: readonly string[];
}

export function sectionOf(outcome: Outcome): Section {
  const { workload, absent, share } = outcome;
  const list = standings(outcome);
  return {
    title: `${workload.name}: ${titleOf(workload)}`,
    table: {
      header: [
        '',
        'steps/s',
        'spread',
        '× hand',
        'of the limit',
        `first ${figure(workload.checkedSteps)}`,
        'loss',
      ],
      rows: list.map(({ measured, stepsPerSecond, timesHand, ofLimit }) => [
        `${labelOf(measured.candidate)}${measured.deviation === undefined ? '' : ' †'}`,
        figure(stepsPerSecond.median),
        spreadOf(stepsPerSecond),
        timesHand === undefined ? '' : ratioFigure(timesHand),
        ofLimit === undefined ? '' : percent(ofLimit.median),
        duration(measured.firstSeconds),
        measured.loss.toPrecision(8),
      ]),
    },
    notes: [
      ...list.flatMap(({ measured: { candidate, deviation } }) =>
        deviation === undefined ? [] : [`† ${labelOf(candidate)}: ${deviation}`],
      ),
      ...absences(absent),
      ...(share < 0.9
        ? [`others used the machine: what was measured had ${percent(share)} of a processor`]
        : []),
    ],
  };
}

/** Who is missing and why; those of one reason together. */
function absences(absent: readonly Absent[]): readonly string[] {
  const reasons = new Map<string, string[]>();
  for (const { candidate, reason, failed } of absent) {
    const text = `${failed ? 'failed' : 'not offered'}, ${reason}`;
    reasons.set(text, [...(reasons.get(text) ?? []), labelOf(candidate)]);
  }
  return [...reasons].map(([text, labels]) => `${labels.join(', ')}: ${text}`);
}

/** Every goal that could be judged. */
export function goalTable(outcomes: readonly Outcome[]): Table {
  return {
    header: ['', 'goal', 'reached', ''],
    rows: judgeGoals(outcomes).map((judged) => [
      judged.workload.name,
      goalText(judged.goal),
      amount(judged.reached, judged.goal),
      judged.met ? 'yes' : 'no',
    ]),
  };
}

/** Where somebody is faster than we are, and which goals we miss; empty where neither is so. */
export function whereWeLose(outcomes: readonly Outcome[]): readonly string[] {
  return [
    ...outcomes.flatMap(faster),
    ...judgeGoals(outcomes)
      .filter(({ met }) => !met)
      .map(missed),
  ];
}

function faster(outcome: Outcome): readonly string[] {
  const list = standings(outcome);
  const mine = ours(list);
  if (mine === undefined) return [];
  return list.flatMap(({ measured }) => {
    if (measured.candidate.name === 'bp-graph') return [];
    const times = ratio(measured.rates, mine.measured.rates).median;
    if (times <= 1) return [];
    const [them, us] = [measured.candidate, mine.measured.candidate].map(labelOf);
    return [`${outcome.workload.name}: ${them} is ${figure(times)} × as fast as ${us}`];
  });
}

function missed({ workload, goal, reached }: Judged): string {
  return `${workload.name}: ${amount(reached, goal)} reached, the goal is ${goalText(goal)}`;
}

function goalText(goal: Goal): string {
  const { least, of, engine } = goal;
  const by = engine === undefined ? '' : ` by ${engine}`;
  if (of === 'steps per second') return `${figure(least)} steps/s${by}`;
  if (of === 'limit') return `${percent(least)} of the limit${by}`;
  return 'candidate' in of
    ? `${figure(least)} × ${of.candidate}${by}`
    : `${percent(least)} of the flop rate of ${of.workload}${by}`;
}

function amount(value: number, { of }: Goal): string {
  if (of === 'steps per second') return figure(value);
  return of === 'limit' || 'workload' in of ? percent(value) : `${figure(value)} ×`;
}
