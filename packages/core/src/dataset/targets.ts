import { checkArgument } from '../argument.js';
import { checkClassIndex } from '../class-index.js';
import { Fault } from '../fault.js';
import type { Tensor } from '../tensor.js';
import { type Samples, samplesCheck } from './samples.js';

/**
 * The classes as one-hot rows [rows, classes], for a softmax or one output unit per class.
 * @throws Fault if there are no classes, or a target is not a class index.
 */
export function oneHotTargets(samples: Samples): Tensor {
  checkArgument(samples, 'samples', samplesCheck);
  const { targets, classes } = samples;
  if (classes < 1) {
    throw new Fault({
      what: 'no classes to encode',
      found: classes,
      expected: 'samples of a classification',
    });
  }
  const rows = targets.data.length;
  const data = new Float64Array(rows * classes);
  targets.data.forEach((index, row) => {
    data[row * classes + checkClassIndex(index, row, classes)] = 1;
  });
  return { shape: [rows, classes], data };
}

/**
 * Two classes as −1 and 1, for a single unit with tanh or a hinge loss; class 1 is 1.
 * @throws Fault unless there are exactly two.
 */
export function signedTargets(samples: Samples): Tensor {
  checkArgument(samples, 'samples', samplesCheck);
  const { targets, classes } = samples;
  if (classes !== 2)
    throw new Fault({ what: 'no two classes to sign', found: classes, expected: 'samples of two classes' });
  return { shape: targets.shape, data: targets.data.map((index) => 2 * index - 1) };
}
