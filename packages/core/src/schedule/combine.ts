import { callable, checkArgument, type OptionCheck } from '../argument.js';
import { isRecord } from '../fault.js';
import type { Factor } from './schedule.js';

/**
 * Several schedules at once, their factors multiplied: a warm-up on top of a cosine. Without any it is constant.
 * @throws Fault for an argument that is not a factor.
 */
export function scheduleProduct(...factors: readonly Factor[]): Factor {
  factors.forEach((factor, k) => {
    checkArgument(factor, `factor ${k}`, callable);
  });
  return (step) => factors.reduce((whole, factor) => whole * factor(step), 1);
}

/** A schedule and the number of steps it lasts. */
export interface ScheduleStage {
  readonly factor: Factor;
  readonly steps: number;
}

/**
 * One schedule after the other, each counting its own steps from 0; `last` applies after the last stage.
 * @throws Fault for an invalid stage or factor.
 */
export function scheduleSequence(stages: readonly ScheduleStage[], last: Factor): Factor {
  checkArgument(stages, 'stages', stageList);
  checkArgument(last, 'last factor', callable);
  return (step) => {
    let own = step;
    for (const { factor, steps } of stages) {
      if (own < steps) return factor(own);
      own -= steps;
    }
    return last(own);
  };
}

const stageList: OptionCheck = {
  expected: 'a list of a factor and a count of steps each',
  allows: (found) =>
    Array.isArray(found) &&
    found.every(
      (stage: unknown) => isRecord(stage) && callable.allows(stage['factor']) && isLasting(stage['steps']),
    ),
};

function isLasting(steps: unknown): boolean {
  return typeof steps === 'number' && steps >= 0;
}
