import type {
  AnyOptions,
  ClippingName,
  Optimizer,
  OptimizerName,
  PenaltyName,
  Schedule,
  ScheduleName,
} from '@bp-graph/core';
import type { BatchOptions, TrainingData } from './batches.js';
import type { StopRules } from './stop-rules.js';

/** A variant by name or of your own, alone or with its options. */
export type Choice<N extends string, D> = N | D | readonly [N | D, AnyOptions];

/** How one step follows another. */
export interface StepOptions extends BatchOptions {
  /** What to learn from; the graph's present inputs and targets unless given. */
  readonly data?: TrainingData;
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

/** The names of these options. */
export const STEP_OPTIONS = [
  'data',
  'batchSize',
  'shuffle',
  'seed',
  'optimizer',
  'learningRate',
  'schedule',
  'penalty',
  'clip',
  'stop',
] as const satisfies readonly (keyof StepOptions)[];

/** Strengths of the penalties. Biases pay only if asked to. */
export type Penalties = Readonly<Partial<Record<PenaltyName, number>>> & { readonly biases?: boolean };

/** Limits on the gradients in the order in which they are applied. */
export type Clip = readonly (readonly [name: ClippingName, limit: number])[];

/** A choice as the arguments of the function that makes the variant. */
export function withOptions<N extends string, D extends object>(
  choice: Choice<N, D>,
): [choice: N | D, options?: AnyOptions] {
  return Array.isArray(choice) ? [...(choice as readonly [N | D, AnyOptions])] : [choice as N | D];
}
