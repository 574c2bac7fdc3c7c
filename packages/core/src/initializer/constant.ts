import { numberRule } from '../attributes.js';
import { sizeOf } from '../tensor.js';
import { defineInitializer } from './initializer.js';

/** A constant. For biases: hidden units that start with equal weights stay equal for ever. */
export const constant = defineInitializer({
  name: 'constant',
  title: 'Constant',
  formula: 'w = c',
  options: { value: numberRule('initial value', 0.1) },
  fill: (shape, _fans, _random, { value }) => new Float64Array(sizeOf(shape)).fill(value),
});
