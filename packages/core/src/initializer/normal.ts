import { numberRule } from '../attributes.js';
import { amountRule } from '../options.js';
import { defineInitializer, drawEntries } from './initializer.js';

/** Normal, whatever the fans. */
export const normal = defineInitializer({
  name: 'normal',
  title: 'Normal',
  formula: 'w ~ N(mean, deviation)',
  options: { mean: numberRule('mean', 0), deviation: amountRule('standard deviation', 0.1) },
  fill: (shape, _fans, random, { mean, deviation }) =>
    drawEntries(shape, () => random.normal(mean, deviation)),
});
