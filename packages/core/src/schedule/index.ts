import { callable, checkArgument } from '../argument.js';
import { type Family, family, resolve } from '../family.js';
import type { AnyOptions } from '../options.js';
import { constant } from './constant.js';
import { cosine } from './cosine.js';
import { exponential } from './exponential.js';
import { linear } from './linear.js';
import type { Factor, Schedule } from './schedule.js';
import { step } from './step.js';
import { warmUp } from './warm-up.js';

const members = [constant, step, exponential, linear, cosine, warmUp] as const;

export type ScheduleName = (typeof members)[number]['name'];

/** All learning-rate schedules, in the order in which menus show them. */
export const schedules: Family<Schedule<ScheduleName>> = family('schedule', members);

/**
 * The factor of a built-in schedule, by name, or of a custom one.
 * @throws Fault for an unknown name, an unknown option or an invalid value, and if a custom schedule makes no factor.
 */
export function createSchedule(
  choice: ScheduleName | Schedule,
  options?: AnyOptions,
  where?: string,
): Factor {
  const factor = resolve<Schedule>(choice, schedules, where).create(options, where);
  checkArgument(factor, 'factor', callable, where);
  return factor;
}

export { scheduleSequence, scheduleProduct, type ScheduleStage } from './combine.js';
export { defineSchedule, type Factor, type Schedule, type ScheduleDefinition } from './schedule.js';
