import type { Engine } from '@bp-graph/graph';
import type { Cost } from '../cost/cost.js';
import { Lane } from '../process/lane.js';
import type { CostOutcome } from '../result/cost-outcome.js';
import type { Pace, Report } from './pace.js';
import { takeTurns } from './turns.js';

/** Measures the programs of a cost on an engine, each in its own process, taking turns. */
export async function measureCost(
  cost: Cost,
  engine: Engine,
  pace: Pace,
  report: Report,
): Promise<CostOutcome> {
  const lanes = Object.keys(cost.programs).map((program) => ({ program, lane: new Lane() }));
  try {
    report('starting processes');
    await Promise.all(lanes.map(({ lane }) => lane.load()));
    for (const { program, lane } of lanes) {
      report(`setting up ${program}`);
      const answer = await lane.setUp({ cost: cost.name, program, engine });
      if ('refused' in answer)
        return { cost, engine, values: [], absence: `not supported, ${answer.refused}` };
    }
    await takeTurns(
      lanes.map(({ lane }) => lane),
      pace,
      report,
    );
    const failure = lanes.map(({ lane }) => lane.failure).find((reason) => reason !== undefined);
    if (failure !== undefined)
      return { cost, engine, values: [], absence: `failed, ${failure}`, failed: true };
    return { cost, engine, values: cost.quotients.map(({ value }) => rounds(lanes, pace).map(value)) };
  } finally {
    for (const { lane } of lanes) lane.end();
  }
}

/** The seconds per step of each program, round by round. */
function rounds(
  lanes: readonly { readonly program: string; readonly lane: Lane }[],
  { rounds: count }: Pace,
): readonly Readonly<Record<string, number>>[] {
  return Array.from({ length: count }, (_, round) =>
    Object.fromEntries(lanes.map(({ program, lane }) => [program, 1 / lane.rates[round]])),
  );
}
