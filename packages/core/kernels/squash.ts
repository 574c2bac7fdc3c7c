import { choose, multiplyAdd, splat } from './lanes';
import { lowest, magic, powerOfTwo, remainder } from './exponential';

/**
 * tanh and the logistic function of vectors, with one division each. Half the exponent's magnitude is reduced to
 * r − n ½ ln 2, so that e^(−2r) = (1 − tanh r) / (1 + tanh r). The polynomials interpolate at Chebyshev nodes, with coefficients
 * computed to 60 digits.
 *
 * In float64, |r| ≤ ¼ ln 2 and tanh r = odd / even, each kept as a large and a small term, which are added last: accurate to
 * three units in the last place. In float32, tanh r is a polynomial, and few roundings are as coarse as that of the result: of
 * all normal arguments, tanh is within 1.2 units in the last place and the logistic function within 2.
 */

/** The denominator of tanh r minus 1, as a function of s = r². */
@inline function evenAboveOne(s: v128): v128 {
  return v128.mul<real>(s, multiplyAdd(s, splat(0.015868200229634127), splat(0.44443240382443966)));
}

/** The numerator of tanh r. */
@inline function odd(r: v128, s: v128): v128 {
  const cube = v128.mul<real>(r, s);
  return multiplyAdd(cube, multiplyAdd(s, splat(0.001057398952666408), splat(0.11109907049111438)), r);
}

/** r + r³ (a + b s + c s²), for tanh r in float32. The relative error of r is 0 at r = 0, one of the nodes. */
@inline function series(r: v128, s: v128, a: f64, b: f64, c: f64): v128 {
  return multiplyAdd(v128.mul<real>(r, s), multiplyAdd(s, multiplyAdd(s, splat(c), splat(b)), splat(a)), r);
}

/** By which half the magnitude of an exponent is multiplied for n. */
@inline function toWhole(half: v128): v128 {
  return v128.mul<real>(half, splat(-2.8853900817779268));
}

/**
 * tanh |x| = ((1 − 2ⁿ) + (1 + 2ⁿ) tanh r) / ((1 + 2ⁿ) + (1 − 2ⁿ) tanh r), in which nothing overflows or cancels. ln 2 need not
 * be split in two: the error of n·ln 2 is multiplied by 2ⁿ.
 */
export function tanh(x: v128): v128 {
  const side = v128.and(x, splat(-0.0));
  const size = v128.pmin<real>(v128.xor(x, side), splat(25));
  const y = sizeof<real>() == 8 ? tanhOfSize64(size) : tanhOfSize32(size);
  return v128.or(y, side);
}

@inline function tanhOfSize64(size: v128): v128 {
  const shifted = v128.add<real>(toWhole(size), splat(magic()));
  const n = v128.sub<real>(shifted, splat(magic()));
  const r = multiplyAdd(n, splat(0.34657359027997264), size);
  const s = v128.mul<real>(r, r);
  const e = evenAboveOne(s);
  const o = odd(r, s);
  const power = powerOfTwo(shifted);
  const less = v128.sub<real>(splat(1), power);
  const more = v128.add<real>(splat(1), power);
  const numerator = v128.add<real>(less, multiplyAdd(more, o, v128.mul<real>(less, e)));
  const denominator = v128.add<real>(more, multiplyAdd(less, o, v128.mul<real>(more, e)));
  return v128.div<real>(numerator, denominator);
}

/**
 * n is rounded towards 0, so that r is between 0 and ½ ln 2: with n = −1 and a negative r, 1 − 2ⁿ would nearly cancel. The same
 * number, which is exact and not far from the result, is then subtracted from the quotient of above and added at last. What is
 * rounded before is only the small difference, 2ⁿ ((3 − 2ⁿ) tanh r − (1 − 2ⁿ)) / ((1 + 2ⁿ) + (1 − 2ⁿ) tanh r).
 */
@inline function tanhOfSize32(size: v128): v128 {
  const n = v128.trunc<real>(toWhole(size));
  const r = multiplyAdd(n, splat(0.34657359027997264), size);
  const o = series(r, v128.mul<real>(r, r), -0.33332698610006482, 0.13301014096264899, -0.049233331428094708);
  const power = powerOfTwo(v128.add<real>(n, splat(magic())));
  const less = v128.sub<real>(splat(1), power);
  const more = v128.add<real>(splat(1), power);
  const part = v128.sub<real>(v128.mul<real>(v128.sub<real>(splat(3), power), o), less);
  return v128.add<real>(less, v128.div<real>(v128.mul<real>(power, part), multiplyAdd(less, o, more)));
}

/**
 * 1 / (1 + e^(−x)). On the left the exponential is the numerator, so ln 2 is split in two there; results below the smallest
 * normal number are 0.
 */
export function sigmoid(x: v128): v128 {
  const half = v128.mul<real>(v128.pmin<real>(v128.abs<real>(x), splat(-lowest())), splat(0.5));
  const shifted = v128.add<real>(toWhole(half), splat(magic()));
  const r = remainder(half, v128.sub<real>(shifted, splat(magic())), -0.5);
  const s = v128.mul<real>(r, r);
  const power = powerOfTwo(shifted);
  const isLeft = v128.lt<real>(x, splat(0));
  const y = sizeof<real>() == 8 ? logistic64(r, s, power, isLeft) : logistic32(r, s, power, isLeft);
  return v128.andnot(y, v128.lt<real>(x, splat(lowest())));
}

@inline function logistic64(r: v128, s: v128, power: v128, isLeft: v128): v128 {
  const e = evenAboveOne(s);
  const o = odd(r, s);
  const right = v128.add<real>(splat(1), v128.add<real>(e, o));
  const left = v128.mul<real>(power, v128.add<real>(splat(1), v128.sub<real>(e, o)));
  return v128.div<real>(choose(isLeft, left, right), v128.add<real>(left, right));
}

/**
 * 2ⁿ (1 − tanh r) / (1 + tanh r + 2ⁿ (1 − tanh r)), with both terms multiplied by a number in the middle between two powers of
 * two: sums just above 1 would be rounded twice as coarsely, relative to their size.
 */
@inline function logistic32(r: v128, s: v128, power: v128, isLeft: v128): v128 {
  const scale = splat(1.625);
  const o = series(r, s, -0.33333322711949546, 0.13331182942271981, -0.052726870515692652);
  const scaled = v128.mul<real>(scale, o);
  const left = v128.mul<real>(power, v128.sub<real>(scale, scaled));
  const small = v128.div<real>(left, v128.add<real>(scale, v128.add<real>(scaled, left)));
  return choose(isLeft, small, v128.sub<real>(splat(1), small));
}

export function tanhSlope(x: v128, y: v128): v128 {
  return v128.sub<real>(splat(1), v128.mul<real>(y, y));
}

export function sigmoidSlope(x: v128, y: v128): v128 {
  return v128.mul<real>(y, v128.sub<real>(splat(1), y));
}
