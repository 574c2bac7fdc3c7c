import { countRule, numberRule } from '../attributes.js';
import { absorb } from '../bit-generator/splitmix.js';
import { halves } from '../bit-generator/words.js';
import type { Call } from '../operation.js';
import { Random } from '../random.js';
import type { Combination } from './combination.js';

export type DropoutAttributes = { readonly rate: number; readonly seed: number };

/**
 * While training, every entry is set to 0 with probability `rate` and the others are divided by 1 − rate, which keeps
 * the expected value; otherwise the value passes unchanged. The mask is a function of `seed` and the step number alone,
 * so the backward pass draws it again instead of storing it, and repeating a step gives the same result. Nodes with
 * equal seeds drop the same entries.
 *
 * In the formula m is the mask: 0, or 1 / (1 − rate), or 1 outside training. N. Srivastava, G. Hinton, A. Krizhevsky,
 * I. Sutskever, R. Salakhutdinov, "Dropout: a simple way to prevent neural networks from overfitting", JMLR 15 (2014).
 */
export const dropout: Combination<'dropout', DropoutAttributes> = {
  name: 'dropout',
  family: 'combination',
  symbol: 'drop',
  roles: ['x'],
  arity: [1, 1],
  rules: {
    rate: numberRule('fraction of entries dropped', 0.5, 0, 1),
    seed: countRule('seed of the mask generator', 0, 0),
  },
  formula: { value: 'm * x', derivatives: ['m'] },
  stochastic: true,
  inferShape: ([shape]) => shape,
  forward(call) {
    const next = maskOf(call);
    const x = call.inputs[0].data;
    for (let i = 0; i < x.length; i++) call.output.data[i] = x[i] * next();
  },
  backward(call, gradient, _index, into) {
    const next = maskOf(call);
    for (let i = 0; i < into.data.length; i++) into.data[i] += gradient.data[i] * next();
  },
};

/** The factors of the entries, one per call. */
function maskOf({ training, draw, attributes }: Call<DropoutAttributes>): () => number {
  return training ? dropoutMask(attributes, draw) : () => 1;
}

/** The factors of the entries at a training step, one per call, row by row. */
export function dropoutMask({ rate, seed }: DropoutAttributes, draw: number): () => number {
  if (rate === 0) return () => 1;
  const random = new Random(`${seedOfDraws(seed)}${draw}`);
  const kept = keptFactor(rate);
  return () => (random.next() < rate ? 0 : kept);
}

/**
 * What a kernel needs to draw the same masks, as 32-bit words, high word first: the hash state of the seed before the
 * digits of the step number, and how many of the 2⁵³ possible draws drop an entry.
 */
export function dropoutWords({ rate, seed }: DropoutAttributes): {
  readonly seed: readonly [high: number, low: number];
  readonly dropped: readonly [high: number, low: number];
} {
  return { seed: halves(absorb(seedOfDraws(seed))), dropped: halves(BigInt(Math.ceil(rate * 2 ** 53))) };
}

/** The factor applied to the entries that are kept. */
export function keptFactor(rate: number): number {
  return 1 / (1 - rate);
}

/** The common prefix of the seeds of all steps; the step number follows. */
function seedOfDraws(seed: number): string {
  return `dropout ${seed} `;
}
