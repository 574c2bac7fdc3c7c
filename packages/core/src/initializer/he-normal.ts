import { amountRule } from '../options.js';
import { defineInitializer } from './initializer.js';
import { normalEntries } from './spread.js';

/**
 * He (Kaiming) initialisation with normal entries of standard deviation √(2 / ((1 + slope²) · in)): preserves the
 * variance of values through rectifiers, which halve it. The normal is not truncated, as in PyTorch; in Keras it is.
 *
 * Source: K. He, X. Zhang, S. Ren, J. Sun, "Delving deep into rectifiers", ICCV 2015.
 */
export const heNormal = defineInitializer({
  name: 'he-normal',
  title: 'He, normal',
  formula: 'w ~ N(0, √(2 / ((1 + slope²) · in)))',
  options: { slope: amountRule('negative slope of the ReLU', 0) },
  fill: (shape, { fanIn }, random, { slope }) =>
    normalEntries(shape, random, Math.sqrt(2 / ((1 + slope ** 2) * fanIn))),
});
