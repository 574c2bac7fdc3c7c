/** The tone of a number without a common scale: 0 has none, large numbers approach the full tone. */
export function toneOf(value: number | undefined): number {
  return value === undefined ? NaN : Math.tanh(value);
}

/** The tones of numbers on a common scale, on which the largest finite one has the full tone. */
export function tonesOf(values: ArrayLike<number>): Float64Array {
  let largest = 0;
  for (let i = 0; i < values.length; i++) {
    const size = Math.abs(values[i]);
    if (size > largest && size < Infinity) largest = size;
  }
  return Float64Array.from(values, (value) => (largest === 0 ? value : value / largest));
}
