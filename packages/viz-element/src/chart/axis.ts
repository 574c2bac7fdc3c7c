/** How values map to positions: linearly, or by their logarithm, which shows small losses as well as large ones. */
export type Scale = 'linear' | 'log';

/** The range of an axis, and its tick values in ascending order. */
export interface Axis {
  readonly scale: Scale;
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/**
 * The axis for these values; non-finite ones are ignored. A linear axis starts at 0 unless there are negative values; a
 * logarithmic one ignores values that are not positive and extends to whole powers of ten.
 */
export function axisFor(values: Iterable<number>, scale: Scale): Axis {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (!Number.isFinite(value) || (scale === 'log' && value <= 0)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low > high) [low, high] = scale === 'log' ? [0.1, 1] : [0, 1];
  return scale === 'log' ? logarithmic(low, high) : linear(Math.min(0, low), high);
}

/**
 * The position of a value along an axis: 0 at the lower end, 1 at the upper; NaN if a logarithmic axis cannot show it.
 */
export function positionOn({ scale, low, high }: Axis, value: number): number {
  if (scale === 'linear') return (value - low) / (high - low);
  return value > 0 ? Math.log(value / low) / Math.log(high / low) : NaN;
}

const LINEAR_TICKS = 3;
/** Share of a step by which the lowest tick may be below all values. */
const NEARLY = 0.02;
const MOST_POWERS = 4;

function linear(low: number, most: number): Axis {
  const top = most > low ? most : low + 1;
  const step = niceStep((top - low) / LINEAR_TICKS);
  // A function that approaches a number, as tanh does −1, has a tick there.
  const first = Math.ceil(low / step - NEARLY);
  const last = Math.ceil(top / step - 1e-9);
  // Multiples of the step, not sums of it: no 0.30000000000000004.
  const ticks = Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
  return { scale: 'linear', low: Math.min(low, ticks[0]), high: Math.max(top, last * step), ticks };
}

function logarithmic(least: number, most: number): Axis {
  const first = Math.floor(Math.log10(least) + 1e-9);
  const last = Math.max(first + 1, Math.ceil(Math.log10(most) - 1e-9));
  const every = Math.ceil((last - first) / MOST_POWERS);
  const ticks = Array.from(
    { length: Math.floor((last - first) / every) + 1 },
    (_, i) => 10 ** (last - i * every),
  ).reverse();
  return { scale: 'log', low: 10 ** first, high: 10 ** last, ticks };
}

/** The smallest of 1, 2, 5 times a power of ten that is not below `least`. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((nice) => nice * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}
