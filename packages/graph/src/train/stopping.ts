import { checkOptions, type OptionCheck } from '@bp-graph/core';
import { amount, endless, lossLimit, positiveCount } from '../option-checks.js';

/** Stop conditions: a run ends after the first step whose loss, penalties included, meets one of these. */
export interface StopRules {
  /** The loss is below this. */
  readonly lossBelow?: number;
  /** The loss has not improved for this many steps. */
  readonly noBetterFor?: number;
  /** The least improvement that counts; 0 by default. */
  readonly leastGain?: number;
}

/** The condition that ended a run. */
export type StopReason = Exclude<keyof StopRules, 'leastGain'>;

/** The state of the stop conditions. */
export interface StopState {
  readonly best: number;
  readonly waited: number;
}

/**
 * Evaluates the stop conditions after each step. Engines that take many steps at once implement the conditions themselves
 * and set the state.
 */
export class Stopping {
  readonly lossBelow: number;
  readonly patience: number;
  readonly leastGain: number;
  /** The lowest loss so far, and the number of steps since. */
  best = Infinity;
  waited = 0;

  /** @throws Fault for an unknown condition or an invalid number. */
  constructor(rules: StopRules) {
    checkOptions(rules, STOP_CHECKS, 'stop', 'rule');
    const { lossBelow = -Infinity, noBetterFor = Infinity, leastGain = 0 } = rules;
    this.lossBelow = lossBelow;
    this.patience = noBetterFor;
    this.leastGain = leastGain;
  }

  /** Updates the state with the loss of a step; returns the condition it meets, if any. */
  judge(loss: number): StopReason | undefined {
    const isBetter = loss < this.best - this.leastGain;
    if (isBetter) this.best = loss;
    this.waited = isBetter ? 0 : this.waited + 1;
    return this.patienceReason ?? (loss < this.lossBelow ? 'lossBelow' : undefined);
  }

  /** The condition of patience, if it is met. */
  get patienceReason(): 'noBetterFor' | undefined {
    return this.waited >= this.patience ? 'noBetterFor' : undefined;
  }

  get state(): StopState {
    return { best: this.best, waited: this.waited };
  }

  /** Restores the state of a run, or the initial state. */
  set state({ best, waited }: StopState) {
    this.best = best;
    this.waited = waited;
  }
}

const STOP_CHECKS = /* @__PURE__ */ (() => ({
  lossBelow: lossLimit,
  noBetterFor: endless(positiveCount),
  leastGain: amount,
}))() satisfies Record<keyof StopRules, OptionCheck>;
