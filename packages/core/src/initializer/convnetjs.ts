import { defineInitializer } from './initializer.js';
import { normalEntries } from './spread.js';

/** ConvNetJS's initialisation: normal with standard deviation 1 / √in, biases 0. (Before a ReLU it sets biases to 0.1.) */
export const convnetjs = defineInitializer({
  name: 'convnetjs',
  title: 'ConvNetJS',
  formula: 'w ~ N(0, 1 / √in)',
  options: {},
  fill: (shape, { fanIn }, random) => normalEntries(shape, random, 1 / Math.sqrt(fanIn)),
});
