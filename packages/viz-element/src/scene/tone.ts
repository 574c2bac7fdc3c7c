/** The tone of a number in a heat map without a scale of its own: 0 has none, large ones have all of it. */
export function toneOf(value: number | undefined): number {
  return value === undefined ? NaN : Math.tanh(value);
}

/** The tones of numbers beside each other: the largest has all of it. */
export function tonesOf(values: ArrayLike<number>): Float64Array {
  let largest = 0;
  for (let i = 0; i < values.length; i++) {
    const size = Math.abs(values[i]);
    if (size > largest && size < Infinity) largest = size;
  }
  return Float64Array.from(values, (value) => (largest === 0 ? value : value / largest));
}
