/** Eleven rows of two inputs and a share as target: the last batch of four is short. */
export const elevenRows = {
  x: { shape: [11, 2], data: Float64Array.from({ length: 22 }, (_, i) => Math.cos(3 * i)) },
  t: { shape: [11, 1], data: Float64Array.from({ length: 11 }, (_, i) => (Math.sin(i) + 1) / 2) },
};
