import type { Pace } from '../race/index.js';
import type { CostOutcome } from './cost-outcome.js';
import { costNotes, costTable } from './cost-table.js';
import { figure } from './figures.js';
import { goalTable } from './goal-table.js';
import type { Outcome } from './outcome.js';
import { limitOf } from './standing.js';
import { sectionOf } from './section.js';
import { markdownTable, nameThenFigures, type Table } from '../../table.js';
import { whereWeLose } from './where-we-lose.js';

/** When, on what and how long was measured. */
export interface Circumstances {
  readonly date: string;
  readonly machine: string;
  readonly pace: Pace;
}

/** The section of the performance page that records a run. */
export function documentOf(
  outcomes: readonly Outcome[],
  costs: readonly CostOutcome[],
  { date, machine, pace }: Circumstances,
): string {
  const limit = limitOf(outcomes);
  return [
    `**Measured** ${date} on ${machine}.${
      limit === undefined
        ? ''
        : ` SIMD limit in WebAssembly, float32: ${figure(limit.median)} GFLOP/s (${limit.name}).`
    }`,
    '### Goals',
    tableOr('This run measured none of them.', goalTable(outcomes)),
    ...(costs.length === 0
      ? []
      : ['### Cost of watching', tableOr('Nothing was measured.', costTable(costs)), list(costNotes(costs))]),
    '### Where we lose',
    list(whereWeLose(outcomes, costs)) || 'Nowhere in this run.',
    ...outcomes.flatMap((outcome) => {
      const { title, table, notes } = sectionOf(outcome);
      return [`### ${title}`, markdownTable(table, nameThenFigures), list(notes)];
    }),
    HOW(pace),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function tableOr(otherwise: string, table: Table): string {
  return table.rows.length === 0 ? otherwise : markdownTable(table, nameThenFigures);
}

const HOW = ({ rounds, warmUp, slice }: Pace): string => `### How it is measured

- Every candidate runs in a process of its own, because what V8 has learned from one slows down another. All start from
  the same weights and see the same rows in the same batches, drawn from a seed.
- **Losses are compared before anything is timed**, after the number of steps in the header of the column *first*. The
  reference is the hand-written loops; the relative difference may be 1e-9 for a candidate that computes in float64 and
  1e-4 in float32. That allows another order of summation and nothing else. A candidate that computes something else is
  not timed, or is marked with † if the reason is known.
- Each candidate warms up for ${warmUp} s. Then come ${rounds} rounds in which all take turns, ${slice} s each unless the
  workload sets another time; every round starts with a different candidate.
  *steps/s* is the median of the rounds, and *spread* shows how far the slowest and the fastest round are from it.
  *× hand* is the median of the ratios within a round, with the lowest and the highest in brackets.
- *of the limit* is the share of the machine's SIMD limit that the matrix products of a step reach. Activations, losses
  and updates do not count as work; multiplications by 0 count even if they are skipped. The limit is the faster of two
  float32 loops in WebAssembly, measured in the same rounds: multiplications and additions in 12 registers, and a 4 × 8
  tile of a matrix product in the L1 cache.
- *first* is the time of the first steps in a fresh process, including compilation but not loading. Workloads of a fresh
  process measure nothing else, in a new process for every round.
- Goals apply to our fastest engine (for W1, W2 and W5 the fastest in float64), or to the engine that is named.
  Where a goal compares with another workload, ours runs that one in the same rounds too. The cost of watching is a
  ratio of the times of programs that take turns in the same way.
- *hand* is plain TypeScript over Float64Array. *micrograd* is our own implementation of one object per scalar. The
  libraries are used as their documentation shows, in the fastest way they offer: tfjs differentiates a function of
  variables, jax-js compiles the whole step, brain.js and convnetjs are trained row by row, ml-matrix provides only the
  matrix products.`;

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
