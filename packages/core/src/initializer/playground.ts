import { defineInitializer, drawEntries } from './initializer.js';

/** The TensorFlow playground's initialisation: uniform in [−0.5, 0.5) whatever the fans, biases 0.1. */
export const playground = defineInitializer({
  name: 'playground',
  title: 'TensorFlow playground',
  formula: 'w ~ U(−0.5, 0.5)',
  options: {},
  bias: 0.1,
  fill: (shape, _fans, random) => drawEntries(shape, () => random.uniform(-0.5, 0.5)),
});
