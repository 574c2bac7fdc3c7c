import { defineInitializer } from './initializer.js';
import { normalEntries } from './spread.js';

/** As ConvNetJS starts: normal with standard deviation 1 / √in, biases at 0. (Before a ReLU it puts biases at 0.1.) */
export const convnetjs = defineInitializer({
  name: 'convnetjs',
  title: 'ConvNetJS',
  formula: 'w ~ N(0, 1 / √in)',
  options: {},
  fill: (shape, { fanIn }, random) => normalEntries(shape, random, 1 / Math.sqrt(fanIn)),
});
