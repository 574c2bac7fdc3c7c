import { renamed } from './optimizer.js';
import { sgd } from './sgd.js';

/** Gradient descent with the usual momentum of 0.9: it rolls on through flat stretches and across narrow ditches. */
export const momentum = renamed(sgd, 'momentum', 'Momentum', { momentum: 0.9 });
