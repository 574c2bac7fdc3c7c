import type { Engine } from '@bp-graph/graph';
import type { Candidate } from '../candidate/candidate.js';
import type { Cost } from '../cost/cost.js';
import type { LimitLoop } from '../limit/index.js';
import type { Workload } from '../workload/workload.js';

/** What a process is started for: to train, to run a program that shows a cost, or to find out what the machine can do. */
export type Job =
  | { readonly candidate: Pick<Candidate, 'name' | 'engine'>; readonly workload: Workload }
  | { readonly cost: Cost['name']; readonly program: string; readonly engine: Engine }
  | { readonly limit: LimitLoop['name'] };

/** What a process is told to do next. */
export type Order =
  /** Answers as soon as its code is there. */
  | { readonly do: 'load' }
  | { readonly do: 'set up'; readonly job: Job }
  /** Runs for so many seconds, and finds out how many steps take `slice` seconds. */
  | { readonly do: 'warm up'; readonly seconds: number; readonly slice: number }
  | { readonly do: 'measure' };

/** What it answers to each. */
export interface Answers {
  readonly load: Loaded;
  readonly 'set up': SetUp | Refused;
  readonly 'warm up': { readonly steps: number };
  readonly measure: Rate;
}

export type Loaded = Readonly<Record<string, never>>;

export interface Rate {
  readonly stepsPerSecond: number;
  /** How much of a processor the process had. */
  readonly share: number;
}

export interface SetUp {
  /** After the workload's checked steps. */
  readonly loss: number;
  /** What these steps took, the first ones of a fresh process. */
  readonly firstSeconds: number;
}

export interface Refused {
  /** What the candidate does not offer. */
  readonly refused: string;
}

/** An answer, or what went wrong. */
export type Reply = Answers[keyof Answers] | { readonly failed: string };
