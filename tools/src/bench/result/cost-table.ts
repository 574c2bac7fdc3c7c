import type { Verdict } from '../workload/goal.js';
import type { CostOutcome } from './cost-outcome.js';
import { figure, ratioFigure } from './figures.js';
import { judge } from './goals.js';
import { summarise, type Summary } from './statistics.js';
import type { Table } from '../../table.js';

/** A table of all costs that were measured. */
export function costTable(outcomes: readonly CostOutcome[]): Table {
  return {
    header: ['', 'goal', 'stretch goal', 'measured', ''],
    rows: judgeCosts(outcomes).map(({ label, must, stretch, measured, verdict }) => [
      label,
      `at most ${figure(must)}`,
      stretch === undefined ? '' : figure(stretch),
      ratioFigure(measured),
      verdict,
    ]),
  };
}

/** Why costs were not measured. */
export function costNotes(outcomes: readonly CostOutcome[]): readonly string[] {
  return outcomes.flatMap(({ cost, engine, absence }) =>
    absence === undefined ? [] : [`${cost.name} (${engine}): ${absence}`],
  );
}

/** The costs that exceed their goals, one line each. */
export function missedCosts(outcomes: readonly CostOutcome[]): readonly string[] {
  return judgeCosts(outcomes)
    .filter(({ verdict }) => verdict === 'missed')
    .map(({ label, measured, must }) => `${label}: ${figure(measured.median)}, goal at most ${figure(must)}`);
}

function judgeCosts(outcomes: readonly CostOutcome[]): readonly {
  readonly label: string;
  readonly must: number;
  readonly stretch?: number;
  readonly measured: Summary;
  readonly verdict: Verdict;
}[] {
  return outcomes.flatMap(({ cost, engine, values }) =>
    values.map((rounds, k) => {
      const quotient = cost.quotients[k];
      const measured = summarise(rounds);
      const label = `${cost.name} (${engine}): ${quotient.title}`;
      return { ...quotient, label, measured, verdict: judge(measured, quotient, 'less') };
    }),
  );
}
