import { labelOf } from '../candidate/candidate.js';
import { firstSteps, titleOf } from '../workload/workload.js';
import { duration, figure, percent, ratioFigure, spreadOf } from './figures.js';
import type { Absent, Outcome } from './outcome.js';
import { standings } from './standing.js';
import type { Table } from '../../table.js';

/** The results of one workload as text and a table. */
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
        firstSteps(workload.checkedSteps).slice('the '.length),
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
      ...(share < 0.9 ? [`busy machine: the measured processes had ${percent(share)} of a processor`] : []),
    ],
  };
}

/** Who is missing and why, grouped by reason. */
function absences(absent: readonly Absent[]): readonly string[] {
  const reasons = new Map<string, string[]>();
  for (const { candidate, reason, failed } of absent) {
    const text = `${failed ? 'failed' : 'not supported'}, ${reason}`;
    reasons.set(text, [...(reasons.get(text) ?? []), labelOf(candidate)]);
  }
  return [...reasons].map(([text, labels]) => `${labels.join(', ')}: ${text}`);
}
