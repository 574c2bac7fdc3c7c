import { amountRule } from '../options.js';
import { defineInitializer } from './initializer.js';
import { uniformEntries } from './spread.js';

/**
 * He (Kaiming) initialisation with uniform entries, |w| < √(6 / ((1 + slope²) · in)): preserves the variance of values
 * through rectifiers, which halve it.
 *
 * Source: K. He, X. Zhang, S. Ren, J. Sun, "Delving deep into rectifiers", ICCV 2015.
 */
export const heUniform = defineInitializer({
  name: 'he-uniform',
  title: 'He, uniform',
  formula: 'w ~ U(−a, a), a = √(6 / ((1 + slope²) · in))',
  options: { slope: amountRule('negative slope of the ReLU', 0) },
  fill: (shape, { fanIn }, random, { slope }) =>
    uniformEntries(shape, random, Math.sqrt(2 / ((1 + slope ** 2) * fanIn))),
});
