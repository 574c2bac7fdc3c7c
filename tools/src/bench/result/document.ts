import type { Pace } from '../race.js';
import { figure } from './figures.js';
import type { Outcome } from './outcome.js';
import { limitOf } from './standing.js';
import { goalTable, sectionOf, whereWeLose } from './summary.js';
import { markdownTable } from './table.js';

/** When and on what a run was made. */
export interface Circumstances {
  readonly date: string;
  readonly machine: string;
  readonly pace: Pace;
}

/** The document that keeps a run. */
export function documentOf(outcomes: readonly Outcome[], { date, machine, pace }: Circumstances): string {
  const limit = limitOf(outcomes);
  const lost = whereWeLose(outcomes);
  const goals = goalTable(outcomes);
  return [
    '# Performance',
    `How fast networks are trained here, beside other JavaScript libraries and beside plain loops over typed arrays
written by hand. This page is written by

    npm run bench -- --report docs/performance.md

Steps per second of one machine say little about another; the ratios are the result.`,
    `**Measured** ${date} on ${machine}.${
      limit === undefined
        ? ''
        : ` Its SIMD limit in WebAssembly, float32: ${figure(limit.median)} GFLOP/s (${limit.name}).`
    }`,
    HOW(pace),
    ...outcomes.flatMap((outcome) => {
      const { title, table, notes } = sectionOf(outcome);
      return [`## ${title}`, markdownTable(table), list(notes)];
    }),
    '## Goals',
    goals.rows.length === 0 ? 'None that this run could judge.' : markdownTable(goals),
    '## Where we lose',
    lost.length === 0 ? 'Nowhere in this run.' : list(lost),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

const HOW = ({ rounds, warmUp, slice }: Pace): string => `## How it is measured

- Every candidate runs in a process of its own, since what V8 has learned from one slows down another. All start from
  the same weights and see the same rows in the same batches, drawn from a seed.
- **Losses are compared before anything is timed**, after the steps named in the column *first*: with the loops by hand,
  relatively, to 1e-9 where a candidate computes in float64 and to 1e-4 in float32, which leaves room for another order
  of sums and nothing else. Who computes something else is not timed, or marked with † if it is known why.
- Warm-up is ${warmUp} s each. Then come ${rounds} rounds in which all take turns, ${slice} s each, every round begun by another.
  *steps/s* is the median of the rounds, *spread* how far the outermost lie from it. *× hand* is the
  median, and in brackets the outermost, of the ratios within a round.
- *of the limit* is what the matrix products of a step make of the machine's SIMD limit: activations, losses and updates are work
  that is not counted. The limit is the higher of two float32 loops in WebAssembly, measured in the same rounds: multiplications
  and additions in 12 registers, and a 4 × 8 tile of a matrix product in the first cache.
- *first* is what the first steps of a fresh process take, compiling included, loading not.
- *hand* is plain TypeScript over Float64Array. *micrograd* is our own writing of the idea of an object for every
  scalar. The libraries are used as their documentation shows, with the fastest of the ways it offers:
  tfjs differentiates a function of variables, jax-js compiles the whole step, brain.js and convnetjs are fed row by row,
  ml-matrix gives only the matrix products.`;

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
