import { renamed } from './optimizer.js';
import { sgd } from './sgd.js';

/** Momentum of 0.9 with Nesterov's look-ahead, which brakes before the slope turns. */
export const nesterov = renamed(sgd, 'nesterov', 'Nesterov', { momentum: 0.9, nesterov: true });
