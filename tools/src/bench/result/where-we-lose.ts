import { labelOf, OURS } from '../candidate/candidate.js';
import type { CostOutcome } from './cost-outcome.js';
import { missedCosts } from './cost-table.js';
import { figure } from './figures.js';
import { missedGoals } from './goal-table.js';
import type { Outcome } from './outcome.js';
import { ours, standings } from './standing.js';
import { ratio } from './statistics.js';

/** Where another candidate is faster, and which goals are missed. */
export function whereWeLose(
  outcomes: readonly Outcome[],
  costs: readonly CostOutcome[] = [],
): readonly string[] {
  return [...outcomes.flatMap(faster), ...missedGoals(outcomes), ...missedCosts(costs)];
}

function faster(outcome: Outcome): readonly string[] {
  const list = standings(outcome);
  const mine = ours(list, 32);
  if (mine === undefined) return [];
  return list.flatMap(({ measured }) => {
    if (measured.candidate.name === OURS) return [];
    const times = ratio(measured.rates, mine.measured.rates).median;
    if (times <= 1) return [];
    const [them, us] = [measured.candidate, mine.measured.candidate].map(labelOf);
    return [`${outcome.workload.name}: ${them} is ${figure(times)} × as fast as ${us}`];
  });
}
