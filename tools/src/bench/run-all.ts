import { ENGINES, type Engine } from '@bp-graph/graph';
import type { Terminal } from '../terminal.js';
import { OURS, type Candidate } from './candidate/candidate.js';
import { measureCost, race, type Pace } from './race/index.js';
import type { CostOutcome } from './result/cost-outcome.js';
import type { Outcome } from './result/outcome.js';
import { printOutcome } from './result/print.js';
import type { Selection } from './selection.js';
import { statusOn } from './status.js';

/** What to run. */
export interface Plan extends Selection {
  readonly candidates: readonly Candidate[];
  readonly pace: Pace;
}

/** The results of a run. */
export interface Results {
  readonly outcomes: readonly Outcome[];
  readonly costs: readonly CostOutcome[];
}

/** Measures everything in sequence, and prints results as they come. */
export async function runAll(
  { workloads, costs, candidates, pace }: Plan,
  { out, err }: Terminal,
): Promise<Results> {
  const outcomes: Outcome[] = [];
  for (const workload of workloads) {
    const status = statusOn(err, `${workload.name}, ${outcomes.length + 1} of ${workloads.length}`);
    const outcome = await race(workload, candidates, pace, status.show).finally(status.end);
    outcomes.push(outcome);
    printOutcome(outcome, out);
  }
  const costOutcomes: CostOutcome[] = [];
  for (const cost of costs) {
    for (const engine of enginesOf(candidates)) {
      const status = statusOn(err, `${cost.name} (${engine})`);
      costOutcomes.push(await measureCost(cost, engine, pace, status.show).finally(status.end));
    }
  }
  return { outcomes, costs: costOutcomes };
}

/** Whether anything failed unexpectedly. */
export function failed({ outcomes, costs }: Results): boolean {
  return (
    outcomes
      .flatMap((outcome) => [outcome, ...(outcome.beside ?? [])])
      .some(({ absent }) => absent.some(({ failed }) => failed)) ||
    costs.some(({ failed }) => failed === true)
  );
}

/** Our engines among the candidates, except the plain one, which watching cannot slow down. */
function enginesOf(candidates: readonly Candidate[]): readonly Engine[] {
  return ENGINES.filter(
    (engine) => engine !== 'plain' && candidates.some((one) => one.name === OURS && one.engine === engine),
  );
}
