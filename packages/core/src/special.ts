/**
 * Functions that Math lacks or that need care to keep full precision. Relative errors are a few units in the last place
 * over the whole range, tails included, unless a function states otherwise.
 */

/**
 * The logistic function 1 / (1 + e^(−x)). The exponential is only taken of −|x|, so that nothing overflows and the
 * left tail keeps full relative precision down to the smallest number.
 */
export function logistic(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const e = Math.exp(x);
  return e / (1 + e);
}

/**
 * The derivative of the logistic function, e / (1 + e)² with e = e^(−|x|); y(1 − y) would lose all digits where y rounds
 * to 1.
 */
export function logisticSlope(x: number): number {
  const e = Math.exp(-Math.abs(x));
  const d = 1 + e;
  return e / (d * d);
}

/** The product x · weight, or 0 once the weight has underflowed: the limit if the weight falls faster than x grows. */
export function damped(x: number, weight: number): number {
  return weight === 0 ? 0 : x * weight;
}

/** The error function erf(x) = 2/√π ∫₀ˣ e^(−u²) du (NIST DLMF 7.2.1). */
export function erf(x: number): number {
  if (Math.abs(x) < 0.5) return maclaurinErf(x);
  return x < 0 ? erfc(-x) - 1 : 1 - erfc(x);
}

/** The complementary error function erfc(x) = 1 − erf(x), with full precision where erf(x) rounds to 1. */
export function erfc(x: number): number {
  if (Math.abs(x) < 0.5) return 1 - maclaurinErf(x);
  return x < 0 ? 2 - erfc(-x) : exponentialOfSquare(x, -1) * erfcx(x);
}

/**
 * The scaled complementary error function e^(x²) erfc(x) for x ≥ 0, which falls from 1 like 1 / (x√π).
 *
 * (1 + 2x) times it is nearly constant and is summed as a Chebyshev series in (x − 3.75) / (x + 3.75), the mapping of
 * J. L. Schonfelder, "Chebyshev expansions for the error and related functions", Math. Comp. 32 (1978) 1232-1240.
 */
export function erfcx(x: number): number {
  const t = x === Infinity ? 1 : (x - 3.75) / (x + 3.75);
  let b = 0;
  let next = 0;
  for (let k = SCALED_COMPLEMENT.length - 1; k > 0; k--)
    [b, next] = [2 * t * b - next + SCALED_COMPLEMENT[k], b];
  return (t * b - next + SCALED_COMPLEMENT[0]) / (1 + 2 * x);
}

/** The density of the standard normal distribution φ(x) = e^(−x²/2) / √(2π). */
export function normalDensity(x: number): number {
  return exponentialOfSquare(x, -0.5) / Math.sqrt(2 * Math.PI);
}

/** The cumulative distribution function of the standard normal distribution, Φ(x) = ½ erfc(−x/√2). */
export function normalDistribution(x: number): number {
  if (Math.abs(x) < 0.5) return 0.5 + 0.5 * maclaurinErf(x * Math.SQRT1_2);
  const tail = 0.5 * exponentialOfSquare(x, -0.5) * erfcx(Math.abs(x) * Math.SQRT1_2);
  return x > 0 ? 1 - tail : tail;
}

/**
 * e^(factor · x²) for a factor of −1 or −½. The square's rounding error would be amplified by its size, so x is split
 * into a 24-bit part, whose square is exact, and a remainder.
 */
function exponentialOfSquare(x: number, factor: number): number {
  if (Math.abs(x) > 40) return 0;
  const head = Math.fround(x);
  return Math.exp(factor * head * head) * Math.exp(factor * (x - head) * (x + head));
}

/** erf(x) = 2/√π Σ (−1)ⁿ x²ⁿ⁺¹ / (n! (2n + 1)), for |x| < ½, where twelve terms suffice (DLMF 7.6.1). */
function maclaurinErf(x: number): number {
  let power = x;
  let sum = x;
  for (let n = 1; n <= 12; n++) {
    power *= (-x * x) / n;
    sum += power / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

/** Chebyshev coefficients of (1 + 2x) e^(x²) erfc(x), from interpolation at 60 nodes in 60-digit arithmetic. */
const SCALED_COMPLEMENT = [
  1.1775789345674017, -0.004590054580646478, -0.08424913336651792, 0.05920993999819189, -0.026658668435305753,
  0.009074997670705265, -0.002413163540417608, 0.0004907758365258086, -6.916973302501207e-5,
  4.13902798607301e-6, 7.74038306619849e-7, -2.1886401049234397e-7, 1.076499946567091e-8,
  4.521959811218287e-9, -7.754400208831351e-10, -6.318088340886684e-11, 2.86879501093067e-11,
  1.9455868545777347e-13, -9.65469674843344e-13, 3.25254814814874e-14, 3.3478119482868056e-14,
  -1.864562880419313e-15, -1.2507950530688648e-15, 7.418235256624044e-17, 5.068148904796111e-17,
  -2.2370566594359995e-18,
] as const;
