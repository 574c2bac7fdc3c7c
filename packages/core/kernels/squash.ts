import { choose, multiplyAdd, splat } from './lanes';
import { lowest, magic, powerOfTwo, remainder } from './exponential';

/**
 * tanh and the logistic function of vectors, with one division each. Half the argument's magnitude is reduced to r − n ½ ln 2
 * with |r| ≤ ¼ ln 2, and tanh r computed as odd / even, polynomials in r that interpolate at Chebyshev nodes, with
 * coefficients computed to 60 digits; then e^(−2r) = (even − odd) / (even + odd). Both are kept as a large and a small term,
 * which are added last. Accurate to three units in the last place.
 */

/** The denominator of tanh r minus 1, as a function of s = r². */
@inline function evenAboveOne(s: v128): v128 {
  if (sizeof<real>() == 8)
    return v128.mul<real>(s, multiplyAdd(s, splat(0.015868200229634127), splat(0.44443240382443966)));
  return v128.mul<real>(s, splat(0.3999427830285651));
}

/** The numerator of tanh r. */
@inline function odd(r: v128, s: v128): v128 {
  const cube = v128.mul<real>(r, s);
  if (sizeof<real>() == 8)
    return multiplyAdd(cube, multiplyAdd(s, splat(0.001057398952666408), splat(0.11109907049111438)), r);
  return multiplyAdd(cube, splat(0.06660952116614638), r);
}

/** n for half the magnitude of an argument, left in the lowest bits by adding the magic number. */
@inline function shiftedOf(half: v128): v128 {
  return multiplyAdd(half, splat(-2.8853900817779268), splat(magic()));
}

/**
 * tanh |x| = ((1 − 2ⁿ) · even + (1 + 2ⁿ) · odd) / ((1 + 2ⁿ) · even + (1 − 2ⁿ) · odd), in which nothing overflows or cancels.
 * ln 2 need not be split in two: the error of n·ln 2 is multiplied by 2ⁿ.
 */
export function tanh(x: v128): v128 {
  const half = v128.pmin<real>(v128.abs<real>(x), splat(25));
  const shifted = shiftedOf(half);
  const n = v128.sub<real>(shifted, splat(magic()));
  const r = multiplyAdd(n, splat(0.34657359027997264), half);
  const s = v128.mul<real>(r, r);
  const e = evenAboveOne(s);
  const o = odd(r, s);
  const power = powerOfTwo(shifted);
  const less = v128.sub<real>(splat(1), power);
  const more = v128.add<real>(splat(1), power);
  const numerator = v128.add<real>(less, multiplyAdd(more, o, v128.mul<real>(less, e)));
  const denominator = v128.add<real>(more, multiplyAdd(less, o, v128.mul<real>(more, e)));
  return choose(splat(-0.0), x, v128.div<real>(numerator, denominator));
}

/**
 * 1 / (1 + e^(−x)). On the left the exponential is the numerator, so ln 2 is split in two there; results below the smallest
 * normal number are 0.
 */
export function sigmoid(x: v128): v128 {
  const half = v128.mul<real>(v128.pmin<real>(v128.abs<real>(x), splat(-lowest())), splat(0.5));
  const shifted = shiftedOf(half);
  const n = v128.sub<real>(shifted, splat(magic()));
  const r = remainder(half, n, -0.5);
  const s = v128.mul<real>(r, r);
  const e = evenAboveOne(s);
  const o = odd(r, s);
  const right = v128.add<real>(splat(1), v128.add<real>(e, o));
  const left = v128.mul<real>(powerOfTwo(shifted), v128.add<real>(splat(1), v128.sub<real>(e, o)));
  const share = choose(v128.lt<real>(x, splat(0)), left, right);
  const y = v128.div<real>(share, v128.add<real>(left, right));
  return v128.andnot(y, v128.lt<real>(x, splat(lowest())));
}

export function tanhSlope(x: v128, y: v128): v128 {
  return v128.sub<real>(splat(1), v128.mul<real>(y, y));
}

export function sigmoidSlope(x: v128, y: v128): v128 {
  return v128.mul<real>(y, v128.sub<real>(splat(1), y));
}
