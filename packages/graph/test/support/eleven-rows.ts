/** Eleven rows of two inputs and a share as target: the last batch of four is short. */
export const elevenRows = {
  x: { shape: [11, 2], data: Float64Array.from({ length: 22 }, (_, i) => Math.cos(3 * i)) },
  t: { shape: [11, 1], data: Float64Array.from({ length: 11 }, (_, i) => (Math.sin(i) + 1) / 2) },
};

/** A run on them that uses everything that can change a step. */
export const elaborateRun = {
  data: elevenRows,
  batchSize: 4,
  seed: 9,
  learningRate: 0.02,
  optimizer: ['adam', { beta1: 0.8 }],
  schedule: ['exponential', { gamma: 0.99 }],
  penalty: { l2: 0.01 },
  clip: { norm: 1 },
} as const;
