import type { Factor } from './schedule.js';

/** Several schedules at once, their factors multiplied: a warm-up on top of a cosine. Of none, it is constant. */
export function scheduleProduct(...factors: readonly Factor[]): Factor {
  return (step) => factors.reduce((whole, factor) => whole * factor(step), 1);
}

/** A schedule and for how many steps it holds. */
export interface ScheduleStage {
  readonly factor: Factor;
  readonly steps: number;
}

/** One schedule after the other, each counting its own steps from 0; `last` holds from then on. */
export function scheduleSequence(stages: readonly ScheduleStage[], last: Factor): Factor {
  return (step) => {
    let own = step;
    for (const { factor, steps } of stages) {
      if (own < steps) return factor(own);
      own -= steps;
    }
    return last(own);
  };
}
