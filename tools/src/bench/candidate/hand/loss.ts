import type { Workload } from '../../workload/workload.js';

/** A loss over a batch: summed over the units, averaged over the rows. */
export interface Loss {
  /** The loss of y [batch, units]; the targets of the batch start at index `from`. */
  value(this: void, y: Float64Array, targets: Float64Array, from: number, batch: number): number;
  /** Writes ∂E/∂y to `deltas`. */
  derive(
    this: void,
    y: Float64Array,
    targets: Float64Array,
    from: number,
    batch: number,
    deltas: Float64Array,
  ): void;
}

export const losses: Readonly<Record<Workload['loss'], Loss>> = {
  'half-squared-error': {
    value(y, targets, from, batch) {
      let sum = 0;
      for (let k = 0; k < y.length; k++) sum += (y[k] - targets[from + k]) ** 2 / 2;
      return sum / batch;
    },
    derive(y, targets, from, batch, deltas) {
      for (let k = 0; k < y.length; k++) deltas[k] = (y[k] - targets[from + k]) / batch;
    },
  },
  hinge: {
    value(y, targets, from, batch) {
      let sum = 0;
      for (let k = 0; k < y.length; k++) sum += Math.max(0, 1 - targets[from + k] * y[k]);
      return sum / batch;
    },
    derive(y, targets, from, batch, deltas) {
      for (let k = 0; k < y.length; k++) {
        const t = targets[from + k];
        deltas[k] = t * y[k] < 1 ? -t / batch : 0;
      }
    },
  },
  'softmax-cross-entropy': {
    value(y, targets, from, batch) {
      const units = y.length / batch;
      let sum = 0;
      for (let row = 0; row < batch; row++) {
        const start = row * units;
        const top = highest(y, start, units);
        let total = 0;
        for (let i = start; i < start + units; i++) total += Math.exp(y[i] - top);
        sum += Math.log(total) + top - y[start + targets[from + row]];
      }
      return sum / batch;
    },
    derive(y, targets, from, batch, deltas) {
      const units = y.length / batch;
      for (let row = 0; row < batch; row++) {
        const start = row * units;
        const top = highest(y, start, units);
        let total = 0;
        for (let i = start; i < start + units; i++) total += deltas[i] = Math.exp(y[i] - top);
        for (let i = start; i < start + units; i++) deltas[i] /= total * batch;
        deltas[start + targets[from + row]] -= 1 / batch;
      }
    },
  },
};

function highest(y: Float64Array, start: number, length: number): number {
  let top = y[start];
  for (let i = start + 1; i < start + length; i++) if (y[i] > top) top = y[i];
  return top;
}
