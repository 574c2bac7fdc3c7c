import type { Workload } from '../../workload/workload.js';

/** Moves a parameter against its gradient. Keeps the state of the optimiser. */
export type Update = (parameter: Float64Array, gradient: Float64Array) => void;

/** Creates the update of a parameter array of this length. */
export const updates: Readonly<Record<Workload['optimizer'], (rate: number, length: number) => Update>> = {
  sgd: (rate) => (parameter, gradient) => {
    for (let k = 0; k < parameter.length; k++) parameter[k] -= rate * gradient[k];
  },
  adam: (rate, length) => {
    const [beta1, beta2, epsilon] = [0.9, 0.999, 1e-8];
    const mean = new Float64Array(length);
    const square = new Float64Array(length);
    let [left1, left2] = [1, 1];
    return (parameter, gradient) => {
      left1 *= beta1;
      left2 *= beta2;
      const stride = rate / (1 - left1);
      const spread = 1 / Math.sqrt(1 - left2);
      for (let k = 0; k < parameter.length; k++) {
        const g = gradient[k];
        mean[k] = beta1 * mean[k] + (1 - beta1) * g;
        square[k] = beta2 * square[k] + (1 - beta2) * g * g;
        parameter[k] -= (stride * mean[k]) / (Math.sqrt(square[k]) * spread + epsilon);
      }
    };
  },
};
