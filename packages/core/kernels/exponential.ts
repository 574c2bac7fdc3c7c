import { choose, multiplyAdd, splat } from './lanes';

/**
 * Exponentials and logarithms of vectors. e^x is computed as 2^n · e^r with |r| ≤ ln 2 / 2, and e^r as 1 + (r + r² q(r));
 * the polynomials interpolate at Chebyshev nodes, with coefficients computed to 60 digits. Of all normal arguments in float32,
 * exponentials are within 1.2 units in the last place and ln(1 + x) of positive x within 1.
 */

/**
 * Rounds a small number to the nearest integer when added to it, and leaves the integer in the lowest bits, increased by the
 * exponent bits of 1.
 */
@inline export function magic(): f64 {
  return sizeof<real>() == 8 ? 6755399441055744 + 1023 : 12582912 + 127;
}

/** 2^n for the integer n that was added to the magic number. */
@inline export function powerOfTwo(shifted: v128): v128 {
  return sizeof<real>() == 8 ? v128.shl<i64>(shifted, 52) : v128.shl<i32>(shifted, 23);
}

/** (e^r − 1 − r) / r² for |r| ≤ ln 2 / 2, summed in pairs for instruction-level parallelism. */
function quotient(r: v128): v128 {
  const s = v128.mul<real>(r, r);
  if (sizeof<real>() == 8) {
    const a = multiplyAdd(r, splat(0.16666666666666669), splat(0.5));
    const b = multiplyAdd(r, splat(0.008333333333330062), splat(0.04166666666662413));
    const c = multiplyAdd(r, splat(0.00019841269863053618), splat(0.0013888888917213717));
    const d = multiplyAdd(r, splat(2.7557268459997064e-6), splat(2.4801521295954376e-5));
    const e = multiplyAdd(r, splat(2.510038549551032e-8), splat(2.7620088445409746e-7));
    const f = v128.mul<real>(s, s);
    const high = multiplyAdd(f, e, multiplyAdd(s, d, c));
    return multiplyAdd(f, high, multiplyAdd(s, b, a));
  }
  const a = multiplyAdd(r, splat(0.16666576998242924), splat(0.5));
  const b = multiplyAdd(r, splat(0.008363177629994445), splat(0.041666554627878084));
  return multiplyAdd(s, multiplyAdd(s, splat(0.0013926181810489343), b), a);
}

/** The least argument whose exponential is a normal number. */
@inline export function lowest(): f64 {
  return sizeof<real>() == 8 ? -708.396 : -87.336;
}

/** e^x for x ≤ 0. Results below the smallest normal number are flushed to 0 at the end. */
export function exponential(x: v128): v128 {
  const shifted = multiplyAdd(x, splat(1.4426950408889634), splat(magic()));
  const n = v128.sub<real>(shifted, splat(magic()));
  const r = remainder(x, n, 1);
  // 1 is added last, so that only this addition is rounded to units of the result.
  const p = v128.add<real>(multiplyAdd(v128.mul<real>(r, r), quotient(r), r), splat(1));
  return v128.andnot(v128.mul<real>(p, powerOfTwo(shifted)), v128.lt<real>(x, splat(lowest())));
}

/** e^x − 1 for x ≤ 0, accurate near 0. */
export function exponentialLessOne(x: v128): v128 {
  const held = v128.pmax<real>(x, splat(-50));
  const shifted = multiplyAdd(held, splat(1.4426950408889634), splat(magic()));
  const n = v128.sub<real>(shifted, splat(magic()));
  const r = remainder(held, n, 1);
  const power = powerOfTwo(shifted);
  const p = multiplyAdd(v128.mul<real>(r, r), quotient(r), r);
  return multiplyAdd(power, p, v128.sub<real>(power, splat(1)));
}

/** x − n · part · ln 2, with ln 2 split in two for accuracy. */
@inline export function remainder(x: v128, n: v128, part: f64): v128 {
  return multiplyAdd(n, splat(-low() * part), multiplyAdd(n, splat(-high() * part), x));
}

/** ln 2 in two parts, the first with so few digits that its products with exponents are exact. */
@inline function high(): f64 {
  return sizeof<real>() == 8 ? 0.6931467056274414 : 0.69313812255859375;
}

@inline function low(): f64 {
  return sizeof<real>() == 8 ? 4.7493250390316726e-7 : 9.058001351559417e-6;
}

/** ln x. −Infinity at 0, NaN below. */
export function logarithm(x: v128): v128 {
  return logarithmOfMore(x, splat(0));
}

/** ln(1 + x), accurate near 0. −Infinity at −1, NaN below. */
export function logarithmOfOnePlus(x: v128): v128 {
  const u = v128.add<real>(x, splat(1));
  const lost = v128.sub<real>(x, v128.sub<real>(u, splat(1)));
  return logarithmOfMore(u, v128.div<real>(lost, u));
}

/** ln x + excess, for what rounding took from x, relative to it. It is added to a small term, so that little is rounded. */
function logarithmOfMore(x: v128, excess: v128): v128 {
  const isTiny = v128.lt<real>(x, splat(smallest()));
  const scaled = choose(isTiny, v128.mul<real>(x, splat(lift())), x);
  const n = v128.sub<real>(exponentOf(scaled), v128.and(isTiny, splat(liftedBits())));
  const f = v128.sub<real>(mantissaOf(scaled), splat(1));
  const value = v128.add<real>(multiplyAdd(n, splat(low()), ofOnePlus(f, excess)), v128.mul<real>(n, splat(high())));
  const finite = choose(v128.eq<real>(x, splat(Infinity)), x, value);
  // All bits set are NaN.
  const known = v128.or(finite, v128.not(v128.ge<real>(x, splat(0))));
  return choose(v128.eq<real>(x, splat(0)), splat(-Infinity), known);
}

/** ln(1 + f) = 2 artanh(f / (2 + f)) for 1 + f from √½ to √2, plus something small. */
function ofOnePlus(f: v128, excess: v128): v128 {
  const s = v128.div<real>(f, v128.add<real>(f, splat(2)));
  const z = v128.mul<real>(s, s);
  let sum: v128;
  if (sizeof<real>() == 8) {
    sum = multiplyAdd(z, splat(0.14616576421644387), splat(0.15331711346672997));
    sum = multiplyAdd(z, sum, splat(0.18182889433757515));
    sum = multiplyAdd(z, sum, splat(0.22222211130560726));
    sum = multiplyAdd(z, sum, splat(0.28571428626001427));
    sum = multiplyAdd(z, sum, splat(0.3999999999989945));
    sum = multiplyAdd(z, sum, splat(0.666666666666667));
  } else {
    sum = multiplyAdd(z, splat(0.29580046168312196), splat(0.3998877843365144));
    sum = multiplyAdd(z, sum, splat(0.6666668504478588));
  }
  // 2s = f − s·f: f itself carries the leading digits.
  return v128.sub<real>(f, v128.sub<real>(v128.mul<real>(s, v128.sub<real>(f, v128.mul<real>(z, sum))), excess));
}

@inline function smallest(): f64 {
  return sizeof<real>() == 8 ? 2.2250738585072014e-308 : 1.1754943508222875e-38;
}

@inline function lift(): f64 {
  return sizeof<real>() == 8 ? 18014398509481984 : 33554432;
}

@inline function liftedBits(): f64 {
  return sizeof<real>() == 8 ? 54 : 25;
}

/** The distance of the bits of x from those of √½, so that mantissas range from √½ to √2. */
@inline function sinceHalf(x: v128): v128 {
  if (sizeof<real>() == 8) return v128.sub<i64>(x, i64x2.splat(0x3fe6a09e667f3bcd));
  return v128.sub<i32>(x, i32x4.splat(0x3f3504f3));
}

/** n of x = 2^n · m with m from √½ to √2. */
@inline function exponentOf(x: v128): v128 {
  const since = sinceHalf(x);
  if (sizeof<real>() == 8) {
    // Adding the magic number to an integer below 2^31, in the lowest bits, converts it to a float.
    const n = v128.shr<i64>(since, 52);
    return v128.sub<real>(v128.add<i64>(n, i64x2.splat(0x4338000000000000)), splat(6755399441055744));
  }
  return f32x4.convert_i32x4_s(v128.shr<i32>(since, 23));
}

@inline function mantissaOf(x: v128): v128 {
  const since = sinceHalf(x);
  if (sizeof<real>() == 8)
    return v128.add<i64>(v128.and(since, i64x2.splat(0x000fffffffffffff)), i64x2.splat(0x3fe6a09e667f3bcd));
  return v128.add<i32>(v128.and(since, i32x4.splat(0x007fffff)), i32x4.splat(0x3f3504f3));
}
