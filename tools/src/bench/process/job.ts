import type { Engine } from '@bp-graph/graph';
import type { Candidate } from '../candidate/candidate.js';
import type { Cost } from '../cost/cost.js';
import type { LimitLoop } from '../limit/index.js';
import type { Workload } from '../workload/workload.js';

/** The job of a process: to train, to run a program of a cost, or to measure what the machine can do. */
export type Job =
  | { readonly candidate: Pick<Candidate, 'name' | 'engine'>; readonly workload: Workload }
  | { readonly cost: Cost['name']; readonly program: string; readonly engine: Engine }
  | { readonly limit: LimitLoop['name'] };

/** What a process is asked to do next. */
export type Order =
  /** Answered as soon as its code has loaded. */
  | { readonly do: 'load' }
  | { readonly do: 'set up'; readonly job: Job }
  /** Runs for this many seconds, and determines how many steps take `slice` seconds. */
  | { readonly do: 'warm up'; readonly seconds: number; readonly slice: number }
  | { readonly do: 'measure' };

/** The answer to each order. */
export interface Answers {
  readonly load: Loaded;
  readonly 'set up': SetUp | Refused;
  readonly 'warm up': { readonly steps: number };
  readonly measure: Rate;
}

export type Loaded = Readonly<Record<string, never>>;

export interface Rate {
  readonly stepsPerSecond: number;
  /** Share of a processor that the process had. */
  readonly share: number;
}

export interface SetUp {
  /** After the workload's checked steps. */
  readonly loss: number;
  /** Duration of these steps, the first ones of a fresh process. */
  readonly firstSeconds: number;
}

export interface Refused {
  /** What the candidate does not support. */
  readonly refused: string;
}

/** An answer, or what went wrong. */
export type Reply = Answers[keyof Answers] | { readonly failed: string };
