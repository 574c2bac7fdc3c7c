import { choiceRule } from '../attributes.js';
import { loss } from './loss.js';

type KullbackLeiblerAttributes = { readonly prediction: 'probability' | 'logarithm' };

/**
 * The divergence t ln(t / y) of a target probability t from the predicted y; derivative −t / y. With
 * `prediction: 'logarithm'` y is the logarithm of the probability, as log-softmax gives it and PyTorch's `kl_div`
 * expects it: t(ln t − y), derivative −t. A target of 0 costs nothing, whatever the prediction.
 *
 * The default reduction divides the sum by the batch size, which gives the mean divergence of a row; the mean over all
 * entries, PyTorch's default, does not. S. Kullback, R. A. Leibler, "On information and sufficiency", Ann. Math. Statist. 22
 * (1951).
 */
export const kullbackLeibler = loss<'kullback-leibler', KullbackLeiblerAttributes>({
  name: 'kullback-leibler',
  rules: {
    prediction: choiceRule('form of the prediction', ['probability', 'logarithm'], 'probability'),
  },
  reduction: 'batch-mean',
  value: (y, t, { prediction }) =>
    t === 0 ? nothing(y) : t * (Math.log(t) - (prediction === 'logarithm' ? y : Math.log(y))),
  derivative: (y, t, { prediction }) => (prediction === 'logarithm' ? -t : t === 0 ? nothing(y) : -t / y),
  targetDerivative: (y, t, { prediction }) =>
    Math.log(t) + 1 - (prediction === 'logarithm' ? y : Math.log(y)),
  formula: formulaOver('log(y)', '-t / y'),
  formulaFor: ({ prediction }) =>
    prediction === 'logarithm' ? formulaOver('y', '-t') : formulaOver('log(y)', '-t / y'),
});

function formulaOver(logarithm: string, derivative: string) {
  return {
    value: `if(t > 0, t * (log(t) - ${logarithm}), 0)`,
    derivative,
    targetDerivative: `log(t) + 1 - ${logarithm}`,
  };
}

/** 0, or NaN for a NaN prediction. */
function nothing(y: number): number {
  return Number.isNaN(y) ? NaN : 0;
}
