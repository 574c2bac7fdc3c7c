import { defineSchedule } from './schedule.js';

/** The learning rate as set, at every step. */
export const constant = defineSchedule({
  name: 'constant',
  title: 'Constant',
  formula: 'lr',
  options: {},
  factor: () => Object.assign(() => 1, { isConstant: true }),
});
