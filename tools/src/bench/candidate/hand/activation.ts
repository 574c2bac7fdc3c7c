import type { Workload } from '../../workload/workload.js';

/** An activation applied to whole arrays; its derivative is a function of its value. */
export interface Activation {
  /** Replaces z with a(z). */
  apply(this: void, z: Float64Array): void;
  /** Replaces δ with δ · a'(z), given y = a(z). */
  scale(this: void, deltas: Float64Array, y: Float64Array): void;
}

export const activations: Readonly<Record<Workload['activation' | 'output'], Activation>> = {
  identity: { apply: () => undefined, scale: () => undefined },
  sigmoid: {
    apply(z) {
      for (let k = 0; k < z.length; k++) z[k] = 1 / (1 + Math.exp(-z[k]));
    },
    scale(deltas, y) {
      for (let k = 0; k < y.length; k++) deltas[k] *= y[k] * (1 - y[k]);
    },
  },
  tanh: {
    apply(z) {
      for (let k = 0; k < z.length; k++) z[k] = Math.tanh(z[k]);
    },
    scale(deltas, y) {
      for (let k = 0; k < y.length; k++) deltas[k] *= 1 - y[k] * y[k];
    },
  },
  relu: {
    apply(z) {
      for (let k = 0; k < z.length; k++) z[k] = z[k] > 0 ? z[k] : 0;
    },
    scale(deltas, y) {
      for (let k = 0; k < y.length; k++) deltas[k] = y[k] > 0 ? deltas[k] : 0;
    },
  },
};
