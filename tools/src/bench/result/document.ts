import type { Pace } from '../race/index.js';
import type { CostOutcome } from './cost-outcome.js';
import { costNotes, costTable } from './cost-table.js';
import { figure } from './figures.js';
import { goalTable } from './goal-table.js';
import type { Outcome } from './outcome.js';
import { limitOf } from './standing.js';
import { sectionOf } from './section.js';
import { markdownTable, type Table } from './table.js';
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
        : ` Its SIMD limit in WebAssembly, float32: ${figure(limit.median)} GFLOP/s (${limit.name}).`
    }`,
    '### Goals',
    tableOr('None that this run could judge.', goalTable(outcomes)),
    ...(costs.length === 0
      ? []
      : [
          '### What watching costs',
          tableOr('Nothing was measured.', costTable(costs)),
          list(costNotes(costs)),
        ]),
    '### Where we lose',
    list(whereWeLose(outcomes, costs)) || 'Nowhere in this run.',
    ...outcomes.flatMap((outcome) => {
      const { title, table, notes } = sectionOf(outcome);
      return [`### ${title}`, markdownTable(table), list(notes)];
    }),
    HOW(pace),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function tableOr(otherwise: string, table: Table): string {
  return table.rows.length === 0 ? otherwise : markdownTable(table);
}

const HOW = ({ rounds, warmUp, slice }: Pace): string => `### How it is measured

- Every candidate runs in a process of its own, since what V8 has learned from one slows down another. All start from
  the same weights and see the same rows in the same batches, drawn from a seed.
- **Losses are compared before anything is timed**, after the steps named in the column *first*: with the loops by hand,
  relatively, to 1e-9 where a candidate computes in float64 and to 1e-4 in float32, which leaves room for another order
  of sums and nothing else. Who computes something else is not timed, or marked with † if it is known why.
- Warm-up is ${warmUp} s each. Then come ${rounds} rounds in which all take turns, ${slice} s each (or what the workload
  asks for), every round begun by another.
  *steps/s* is the median of the rounds, *spread* how far the outermost lie from it. *× hand* is the
  median, and in brackets the outermost, of the ratios within a round.
- *of the limit* is what the matrix products of a step make of the machine's SIMD limit: activations, losses and updates are work
  that is not counted, and multiplications by 0 count even where they are left out. The limit is the higher of two float32 loops in WebAssembly, measured in the same rounds: multiplications
  and additions in 12 registers, and a 4 × 8 tile of a matrix product in the first cache.
- *first* is what the first steps of a fresh process take, compiling included, loading not. Workloads of a fresh
  process are nothing else, in a new process for every round.
- Goals are asked of our fastest engine, of those in float64 for W1, W2 and W5, or of the one that is named. What
  watching costs is a quotient of times of programs that take turns in the same way.
- *hand* is plain TypeScript over Float64Array. *micrograd* is our own writing of the idea of an object for every
  scalar. The libraries are used as their documentation shows, with the fastest of the ways it offers:
  tfjs differentiates a function of variables, jax-js compiles the whole step, brain.js and convnetjs are fed row by row,
  ml-matrix gives only the matrix products.`;

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
