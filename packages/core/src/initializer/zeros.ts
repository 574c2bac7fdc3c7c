import { sizeOf } from '../tensor.js';
import { defineInitializer } from './initializer.js';

/** All 0. For biases: hidden units that start with equal weights stay equal for ever. */
export const zeros = defineInitializer({
  name: 'zeros',
  title: 'Zeros',
  formula: 'w = 0',
  options: {},
  fill: (shape) => new Float64Array(sizeOf(shape)),
});
