import {
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
import { amount, choice, count, flag, values } from '../option-checks.js';
import type { BatchOptions } from './batches.js';
import type { GivenRows } from './given-rows.js';
import type { StopRules } from './stopping.js';

/** A variant by name or of your own, alone or with its options. */
export type Choice<N extends string, D> = N | D | readonly [N | D, AnyOptions];

/** How one step follows another. */
export interface StepOptions extends BatchOptions {
  /** What to learn from; the graph's present inputs and targets unless given. */
  readonly data?: GivenRows;
  /** `sgd` unless given. */
  readonly optimizer?: Choice<OptimizerName, Optimizer>;
  readonly learningRate?: number;
  /** By what the rate changes over the steps. */
  readonly schedule?: Choice<ScheduleName, Schedule>;
  /** Prices on the size of the weights, by strength. */
  readonly penalty?: Penalties;
  /** Limits on the gradients, applied in this order. */
  readonly clip?: Readonly<Partial<Record<ClippingName, number>>>;
  /** When the run ends by itself, judged at every step, wherever steps are taken. */
  readonly stop?: StopRules;
}

/** What these options may be. */
export const STEP_CHECKS = {
  data: values,
  batchSize: count,
  shuffle: flag,
  seed: seedCheck,
  optimizer: choice,
  learningRate: amount,
  schedule: choice,
  penalty: values,
  clip: values,
  stop: values,
} satisfies Record<keyof StepOptions, OptionCheck>;

/** Strengths of the penalties. Biases pay only if asked to. */
export type Penalties = Readonly<Partial<Record<PenaltyName, number>>> & { readonly biases?: boolean };

/** Limits on the gradients in the order in which they are applied. */
export type Clip = readonly (readonly [name: ClippingName, limit: number])[];

/** A choice as the arguments of the function that makes the variant. */
export function withOptions<N extends string, D extends object>(
  choice: Choice<N, D>,
): [choice: N | D, options?: AnyOptions] {
  if (!Array.isArray(choice)) return [choice as N | D];
  const [chosen, options] = choice as readonly [N | D, AnyOptions];
  return [chosen, options];
}
