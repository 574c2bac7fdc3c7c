import {
  recordCheck,
  seedCheck,
  type AnyOptions,
  type ClippingName,
  type OptionCheck,
  type Optimizer,
  type OptimizerName,
  type PenaltyName,
  type Schedule,
  type ScheduleName,
} from '@bp-graph/core';
import { amount, choice, flag, positiveCount } from '../option-checks.js';
import type { BatchOptions } from './batches.js';
import type { GivenRows } from './given-rows.js';
import type { StopRules } from './stopping.js';

/** A built-in variant by name, or a custom one; alone or with its options. */
export type Choice<N extends string, D> = N | D | readonly [N | D, AnyOptions];

/** How steps are taken. */
export interface StepOptions extends BatchOptions {
  /** The rows to learn from; by default the current values of the graph's inputs and targets. */
  readonly data?: GivenRows;
  /** `sgd` by default. */
  readonly optimizer?: Choice<OptimizerName, Optimizer>;
  readonly learningRate?: number;
  /** How the learning rate changes over the steps. */
  readonly schedule?: Choice<ScheduleName, Schedule>;
  /** Penalties on the size of the weights, by strength. */
  readonly penalty?: Penalties;
  /** Limits on the gradients, applied in this order. */
  readonly clip?: Readonly<Partial<Record<ClippingName, number>>>;
  /** Stop conditions, checked after every step, wherever the steps are taken. */
  readonly stop?: StopRules;
}

/** Checks for these options. */
export const STEP_CHECKS = {
  data: recordCheck,
  batchSize: positiveCount,
  shuffle: flag,
  seed: seedCheck,
  optimizer: choice,
  learningRate: amount,
  schedule: choice,
  penalty: recordCheck,
  clip: recordCheck,
  stop: recordCheck,
} satisfies Record<keyof StepOptions, OptionCheck>;

/** Strengths of the penalties. Biases are exempt unless `biases` is set. */
export type Penalties = Readonly<Partial<Record<PenaltyName, number>>> & { readonly biases?: boolean };

/** Limits on the gradients, in order of application. */
export type Clip = readonly (readonly [name: ClippingName, limit: number])[];

/** A choice as the arguments of the function that creates the variant. */
export function withOptions<N extends string, D extends object>(
  choice: Choice<N, D>,
): [choice: N | D, options?: AnyOptions] {
  if (!Array.isArray(choice)) return [choice as N | D];
  const [chosen, options] = choice as readonly [N | D, AnyOptions];
  return [chosen, options];
}
