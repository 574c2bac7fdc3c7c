import { adam } from './adam.js';
import { renamed } from './optimizer.js';

/**
 * Adam that divides by the largest average of squares so far, so that no entry's rate ever rises again.
 *
 * Source: S. J. Reddi, S. Kale, S. Kumar, "On the convergence of Adam and beyond", ICLR 2018.
 */
export const amsgrad = renamed(adam, 'amsgrad', 'AMSGrad', { amsgrad: true });
