import { numberRule } from '../attributes.js';
import { defineInitializer, drawEntries } from './initializer.js';

/** Uniform in [low, high), whatever the fans. */
export const uniform = defineInitializer({
  name: 'uniform',
  title: 'Uniform',
  formula: 'w ~ U(low, high)',
  options: { low: numberRule('lower bound', -0.5), high: numberRule('upper bound', 0.5) },
  fill: (shape, _fans, random, { low, high }) => drawEntries(shape, () => random.uniform(low, high)),
});
