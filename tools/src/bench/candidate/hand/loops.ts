// The three products of a dense layer as plain loops over typed arrays, unrolled four times, which pays off in
// JavaScript: fewer loads and stores per product, and sums that do not wait for each other. Arrays are cleared by
// loops, since calling `fill` costs more than a whole small layer.
//
// Arrays are row-major: x [batch, inputs] from index `from` on, weights [units, inputs], all others [batch, units].

/** The dimensions of a layer. */
export interface Extent {
  readonly batch: number;
  readonly inputs: number;
  readonly units: number;
}

/** z = x Wᵀ + b */
export function multiply(
  { batch, inputs, units }: Extent,
  x: Float64Array,
  from: number,
  w: Float64Array,
  b: Float64Array,
  z: Float64Array,
): void {
  for (let row = 0; row < batch; row++) {
    const start = from + row * inputs;
    for (let i = 0; i < units; i++) z[row * units + i] = b[i] + dot(x, start, w, i * inputs, inputs);
  }
}

/** ∂E/∂W = δᵀ x and ∂E/∂b = Σ δ */
export function towardsWeights(
  { batch, inputs, units }: Extent,
  x: Float64Array,
  from: number,
  deltas: Float64Array,
  dw: Float64Array,
  db: Float64Array,
): void {
  for (let k = 0; k < dw.length; k++) dw[k] = 0;
  for (let k = 0; k < db.length; k++) db[k] = 0;
  let row = 0;
  for (; row < batch - 3; row += 4) {
    const x0 = from + row * inputs;
    const x1 = x0 + inputs;
    const x2 = x1 + inputs;
    const x3 = x2 + inputs;
    for (let i = 0; i < units; i++) {
      const k = row * units + i;
      const d0 = deltas[k];
      const d1 = deltas[k + units];
      const d2 = deltas[k + 2 * units];
      const d3 = deltas[k + 3 * units];
      const start = i * inputs;
      db[i] += d0 + d1 + (d2 + d3);
      for (let j = 0; j < inputs; j++)
        dw[start + j] += d0 * x[x0 + j] + d1 * x[x1 + j] + (d2 * x[x2 + j] + d3 * x[x3 + j]);
    }
  }
  for (; row < batch; row++) {
    const x0 = from + row * inputs;
    for (let i = 0; i < units; i++) {
      const delta = deltas[row * units + i];
      db[i] += delta;
      for (let j = 0; j < inputs; j++) dw[i * inputs + j] += delta * x[x0 + j];
    }
  }
}

/** ∂E/∂x = δ W */
export function towardsValues(
  { batch, inputs, units }: Extent,
  w: Float64Array,
  deltas: Float64Array,
  dx: Float64Array,
): void {
  for (let k = 0; k < dx.length; k++) dx[k] = 0;
  for (let row = 0; row < batch; row++) {
    const start = row * inputs;
    let i = 0;
    for (; i < units - 3; i += 4) {
      const k = row * units + i;
      const d0 = deltas[k];
      const d1 = deltas[k + 1];
      const d2 = deltas[k + 2];
      const d3 = deltas[k + 3];
      const w0 = i * inputs;
      const w1 = w0 + inputs;
      const w2 = w1 + inputs;
      const w3 = w2 + inputs;
      for (let j = 0; j < inputs; j++)
        dx[start + j] += d0 * w[w0 + j] + d1 * w[w1 + j] + (d2 * w[w2 + j] + d3 * w[w3 + j]);
    }
    for (; i < units; i++) {
      const delta = deltas[row * units + i];
      for (let j = 0; j < inputs; j++) dx[start + j] += delta * w[i * inputs + j];
    }
  }
}

function dot(x: Float64Array, xStart: number, w: Float64Array, wStart: number, length: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let j = 0;
  for (; j < length - 3; j += 4) {
    s0 += x[xStart + j] * w[wStart + j];
    s1 += x[xStart + j + 1] * w[wStart + j + 1];
    s2 += x[xStart + j + 2] * w[wStart + j + 2];
    s3 += x[xStart + j + 3] * w[wStart + j + 3];
  }
  for (; j < length; j++) s0 += x[xStart + j] * w[wStart + j];
  return s0 + s1 + (s2 + s3);
}
