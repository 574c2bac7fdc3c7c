import { readFileSync } from 'node:fs';
import { type ClippingName, clippings } from '../../src/clipping/index.js';
import { createOptimizer, type OptimizerName } from '../../src/optimizer/index.js';
import { type PenaltyName, penalties } from '../../src/penalty/index.js';
import { createSchedule, type ScheduleName } from '../../src/schedule/index.js';
import {
  objective,
  parameterNames,
  type Parameters,
  type PenaltyTerm,
  type Row,
} from './reference-network.js';

/** A trajectory from a reference file: what was run and what resulted. */
export interface ReferenceRun {
  readonly id: string;
  readonly lr: number;
  readonly steps: number;
  readonly optimizer: Readonly<Record<string, unknown>> & { readonly kind: OptimizerName };
  readonly penalty?: Partial<Record<PenaltyName, number>> & { readonly biases?: boolean };
  readonly clip?: Partial<Record<ClippingName, number>>;
  readonly schedule?: Readonly<Record<string, unknown>> & { readonly kind: ScheduleName };
  /** Rows of a mini-batch, taken in file order; all of them by default. */
  readonly batch?: number;
  /** The objective on the batch of each step, before it; the last entry is the objective on all rows. */
  readonly loss: readonly number[];
  readonly params_after_step: Readonly<Record<string, Readonly<Record<string, Nested>>>>;
}

type Nested = readonly (number | readonly number[])[];

interface ReferenceFile {
  readonly X: readonly (readonly number[])[];
  readonly T: readonly (readonly number[])[];
  readonly initial: Readonly<Record<string, Nested>>;
  readonly runs: readonly ReferenceRun[];
}

const reference = readJson('optimizers.json') as ReferenceFile;
const rows: readonly Row[] = reference.X.map((x, i) => ({ x, t: reference.T[i] }));

/**
 * Trajectories with PyTorch's conventions: exact values computed in 50-digit arithmetic, rounded once and compared with
 * PyTorch and JAX; and further runs of the same network with other options, schedules, clipping, mini-batches and
 * Keras's conventions, computed the same way from the update rules that the frameworks document.
 */
export const referenceRuns: readonly ReferenceRun[] = [
  ...reference.runs,
  ...(readJson('optimizer-options.json') as Pick<ReferenceFile, 'runs'>).runs,
];

/** Runs what a reference run describes; returns its losses, and its parameters after the requested steps. */
export function repeat(run: ReferenceRun): { loss: number[]; parametersAfter: Map<number, Parameters> } {
  const { kind, ...options } = run.optimizer;
  const updater = createOptimizer(kind, inOurWords(options));
  const factor = scheduleOf(run);
  const penaltyTerms = penaltyTermsOf(run);
  const batches = batchesOf(run.batch ?? rows.length);
  const parameters = flatten(reference.initial);
  const states = parameterNames.map((name) => updater.init(parameters[name].length));
  const parametersAfter = new Map<number, Parameters>();
  const losses: number[] = [];
  for (let step = 0; step < run.steps; step++) {
    const { loss, gradients } = objective(parameters, batches[step % batches.length], penaltyTerms);
    losses.push(loss);
    for (const [name, limit] of Object.entries(run.clip ?? {}))
      clippings.get(name).clip(Object.values(gradients), limit);
    const moment = { step, learningRate: run.lr * factor(step) };
    parameterNames.forEach((name, i) => updater.update(parameters[name], gradients[name], states[i], moment));
    parametersAfter.set(step + 1, flatten(parameters));
  }
  losses.push(objective(parameters, rows, penaltyTerms).loss);
  return { loss: losses, parametersAfter };
}

/** Copies of the parameters as flat arrays. */
export function flatten(parameters: Readonly<Record<string, Nested | Float64Array>>): Parameters {
  const flat = (name: string): Float64Array => Float64Array.from([...parameters[name]].flat());
  return { W1: flat('W1'), b1: flat('b1'), W2: flat('W2'), b2: flat('b2') };
}

function inOurWords(options: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const words: Readonly<Record<string, string>> = { eps: 'epsilon', weight_decay: 'weightDecay' };
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [words[name] ?? name, value]));
}

function scheduleOf({ schedule }: ReferenceRun): (step: number) => number {
  if (schedule === undefined) return () => 1;
  const { kind, ...options } = schedule;
  return createSchedule(kind, options);
}

function penaltyTermsOf({ penalty }: ReferenceRun): PenaltyTerm[] {
  return [...penalties].flatMap((member) => {
    const strength = penalty?.[member.name];
    return strength === undefined ? [] : [{ penalty: member, strength, biases: penalty?.biases ?? false }];
  });
}

function batchesOf(size: number): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, i) =>
    rows.slice(i * size, (i + 1) * size),
  );
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8'));
}
