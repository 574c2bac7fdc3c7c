import { defineInitializer, drawEntries } from './initializer.js';

/** micrograd's initialisation: uniform in [−1, 1) whatever the fans, biases 0. */
export const micrograd = defineInitializer({
  name: 'micrograd',
  title: 'micrograd',
  formula: 'w ~ U(−1, 1)',
  options: {},
  fill: (shape, _fans, random) => drawEntries(shape, () => random.uniform(-1, 1)),
});
