import { loss } from './loss.js';

/**
 * The divergence t(ln t − y) of a target probability t from a prediction whose logarithm is y (as log-softmax gives
 * it), as PyTorch's `kl_div` takes it; derivative −t. A target of 0 costs nothing, whatever the prediction.
 *
 * The default reduction divides the sum by the batch, which is the divergence of a row; PyTorch's default, the mean over
 * all entries, is not. S. Kullback, R. A. Leibler, "On information and sufficiency", Ann. Math. Statist. 22 (1951).
 */
export const kullbackLeibler = loss({
  name: 'kullback-leibler',
  reduction: 'batch-mean',
  value: (y, t) => (t === 0 && !Number.isNaN(y) ? 0 : t * (Math.log(t) - y)),
  derivative: (_y, t) => -t,
  targetDerivative: (y, t) => Math.log(t) + 1 - y,
  formula: { value: 'if(t > 0, t * (log(t) - y), 0)', derivative: '-t', targetDerivative: 'log(t) + 1 - y' },
});
