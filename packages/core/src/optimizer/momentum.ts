import { renamed } from './optimizer.js';
import { sgd } from './sgd.js';

/** Gradient descent with the usual momentum of 0.9, which speeds up along plateaus and damps oscillation across ravines. */
export const momentum = renamed(sgd, 'momentum', 'Momentum', { momentum: 0.9 });
