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
 * (1 + 2x) times it is nearly constant and is summed as a polynomial in t = (x − 3.75) / (x + 3.75), the mapping of
 * J. L. Schonfelder, "Chebyshev expansions for the error and related functions", Math. Comp. 32 (1978) 1232-1240; even and odd
 * powers apart, so that neither waits for the other.
 */
export function erfcx(x: number): number {
  const t = x === Infinity ? 1 : (x - 3.75) / (x + 3.75);
  const s = t * t;
  let even = 0;
  let odd = 0;
  for (let k = SCALED_COMPLEMENT.length - 1; k > 0; k -= 2) {
    even = even * s + SCALED_COMPLEMENT[k];
    odd = odd * s + SCALED_COMPLEMENT[k - 1];
  }
  return (even * s + SCALED_COMPLEMENT[0] + t * odd) / (1 + 2 * x);
}

/** The density of the standard normal distribution φ(x) = e^(−x²/2) / √(2π). */
export function normalDensity(x: number): number {
  return exponentialOfSquare(x, -0.5) / Math.sqrt(2 * Math.PI);
}

/** The cumulative distribution function of the standard normal distribution, Φ(x) = ½ erfc(−x/√2). */
export function normalDistribution(x: number): number {
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

/**
 * Coefficients of (1 + 2x) e^(x²) erfc(x) by powers of t, from interpolation at 60 Chebyshev nodes in 60-digit arithmetic. Their
 * sizes add up to 1.8, so nothing cancels.
 */
const SCALED_COMPLEMENT = [
  1.2375126308378275, -0.14024059858554527, 0.003585415485479032, 0.08227673848999507, -0.10880393014244463,
  0.09230432116428125, -0.05869339857664933, 0.02836227737211114, -0.009746579683265262,
  0.0017556261651970652, 0.000293714378044958, -0.00029015535246077655, 5.164652974177416e-5,
  2.2387565714911816e-5, -1.1438048033346894e-5, -9.79262570730352e-7, 1.7419821586224816e-6,
  -5.084465378687302e-8, -2.4857126248016745e-7, 1.879082322370048e-8, 3.197926671666804e-8,
  -1.9551358868985616e-9, -2.623107347133476e-9,
] as const;
