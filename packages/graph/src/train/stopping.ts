import { checkOptions, type OptionCheck } from '@bp-graph/core';
import { amount, count, endless, lossLimit } from '../option-checks.js';

/** When a run ends by itself: after the first step whose loss, penalties included, meets one of these rules. */
export interface StopRules {
  /** The loss is below this. */
  readonly lossBelow?: number;
  /** The loss of no step has been better for so many steps. */
  readonly noBetterFor?: number;
  /** By how much less a loss must be to be better; 0 unless given. */
  readonly leastGain?: number;
}

/** The rule by which a run ended. */
export type StopReason = Exclude<keyof StopRules, 'leastGain'>;

/** How far a run has come by its rules. */
export interface StopState {
  readonly best: number;
  readonly waited: number;
}

/** Judges the losses of a run, step by step. Engines that take many steps at once are told the rules and tell the state. */
export class Stopping {
  readonly lossBelow: number;
  readonly patience: number;
  readonly leastGain: number;
  /** The least loss yet, and how many steps ago it was. */
  best = Infinity;
  waited = 0;

  /** @throws Fault for a rule that is none, or a number that makes no sense for it. */
  constructor(rules: StopRules) {
    checkOptions(rules, STOP_CHECKS, 'stop', 'rule');
    const { lossBelow = -Infinity, noBetterFor = Infinity, leastGain = 0 } = rules;
    this.lossBelow = lossBelow;
    this.patience = noBetterFor;
    this.leastGain = leastGain;
  }

  /** The rule that ends the run with a step of that loss, if one does. */
  judge(loss: number): StopReason | undefined {
    const isBetter = loss < this.best - this.leastGain;
    if (isBetter) this.best = loss;
    this.waited = isBetter ? 0 : this.waited + 1;
    return this.hasWaited ?? (loss < this.lossBelow ? 'lossBelow' : undefined);
  }

  /** The rule of patience, if it is what ends the run. */
  get hasWaited(): 'noBetterFor' | undefined {
    return this.waited >= this.patience ? 'noBetterFor' : undefined;
  }

  get state(): StopState {
    return { best: this.best, waited: this.waited };
  }

  /** Goes where a run stood before; to the beginning of one where nothing was kept. */
  set state({ best, waited }: StopState) {
    this.best = best;
    this.waited = waited;
  }
}

const STOP_CHECKS = /* @__PURE__ */ (() => ({
  lossBelow: lossLimit,
  noBetterFor: endless(count),
  leastGain: amount,
}))() satisfies Record<keyof StopRules, OptionCheck>;
