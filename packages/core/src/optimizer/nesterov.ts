import { renamed } from './optimizer.js';
import { sgd } from './sgd.js';

/** Gradient descent with a Nesterov momentum of 0.9, whose look-ahead slows down before the slope reverses. */
export const nesterov = renamed(sgd, 'nesterov', 'Nesterov', { momentum: 0.9, nesterov: true });
