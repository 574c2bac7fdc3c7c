import { countRule } from '../attributes.js';
import { defineSchedule } from './schedule.js';

/**
 * Half a cosine wave, from lr at step 0 to 0 at step T, lr · ½(1 + cos(πk / T)). After T it rises again, to lr at step 2T, like
 * PyTorch's `CosineAnnealingLR`; so set T to the number of steps of the run. To stay at the bottom, append another schedule with
 * `scheduleSequence`.
 *
 * Source: I. Loshchilov, F. Hutter, "SGDR: stochastic gradient descent with warm restarts", ICLR 2017.
 */
export const cosine = defineSchedule({
  name: 'cosine',
  title: 'Cosine',
  formula: 'lr · ½(1 + cos(πk / T))',
  options: { steps: countRule('T: step at which the rate reaches 0', 1, 1000) },
  factor:
    ({ steps }) =>
    (k) =>
      (1 + Math.cos((Math.PI * k) / steps)) / 2,
});
