import { errorComplement } from './error-function';
import { exponential, exponentialLessOne, logarithmOfOnePlus } from './exponential';
import { broadcast, choose, deposit, multiplyAdd, put, SHIFT, splat } from './lanes';
import * as activation from './numbers';
import { sigmoid, sigmoidSlope, tanh, tanhSlope } from './squash';
import { word } from './word';

/**
 * Scalar activations: value and slope of a vector, by the index of the activation in core's `activationKernels`. The
 * attributes of an activation (a slope, a value at 0) are stored at `settings`. NaN in, NaN out.
 */

/** activate: y, x, bytes, settings */
export function activate(f: i32, at: usize): void {
  const y = word(at, 1);
  const x = word(at, 2);
  const bytes = word(at, 3);
  const settings = word(at, 4);
  for (let k = 0; k < bytes; k += 16) put(y + k, valueOf(f, v128.load(x + k), settings), bytes - k);
}

/** activateBack: into, add, x, y, g, bytes, settings */
export function activateBack(f: i32, at: usize): void {
  const into = word(at, 1);
  const add = word(at, 2);
  const x = word(at, 3);
  const y = word(at, 4);
  const g = word(at, 5);
  const bytes = word(at, 6);
  const settings = word(at, 7);
  for (let k = 0; k < bytes; k += 16) {
    const slope = slopeOf(f, v128.load(x + k), v128.load(y + k), settings);
    deposit(into + k, v128.mul<real>(v128.load(g + k), slope), add, bytes - k);
  }
}

function valueOf(f: i32, x: v128, settings: usize): v128 {
  switch (f) {
    case activation.STEP:
      return step(x, broadcast(settings));
    case activation.SIGMOID:
      return sigmoid(x);
    case activation.TANH:
      return tanh(x);
    case activation.RELU:
      return relu(x);
    case activation.LEAKY_RELU:
      return leakyRelu(x, broadcast(settings));
    case activation.ELU:
      return elu(x, broadcast(settings));
    case activation.SELU:
      return selu(x);
    case activation.GELU_NONE:
      return geluNone(x);
    case activation.GELU_TANH:
      return geluTanh(x);
    case activation.SILU:
      return silu(x);
    case activation.MISH:
      return mish(x);
    case activation.SOFTPLUS:
      return softplus(x);
    case activation.SOFTSIGN:
      return softsign(x);
    case activation.HARD_SIGMOID:
      return hardSigmoid(x);
    case activation.HARD_TANH:
      return hardTanh(x);
  }
  return identity(x);
}

function slopeOf(f: i32, x: v128, y: v128, settings: usize): v128 {
  switch (f) {
    case activation.STEP:
      return stepSlope(x);
    case activation.SIGMOID:
      return sigmoidSlope(x, y);
    case activation.TANH:
      return tanhSlope(x, y);
    case activation.RELU:
      return reluSlope(x, y, broadcast(settings));
    case activation.LEAKY_RELU:
      return leakyReluSlope(x, y, broadcast(settings));
    case activation.ELU:
      return eluSlope(x, y, broadcast(settings));
    case activation.SELU:
      return seluSlope(x);
    case activation.GELU_NONE:
      return geluNoneSlope(x, y);
    case activation.GELU_TANH:
      return geluTanhSlope(x);
    case activation.SILU:
      return siluSlope(x);
    case activation.MISH:
      return mishSlope(x);
    case activation.SOFTPLUS:
      return softplusSlope(x);
    case activation.SOFTSIGN:
      return softsignSlope(x);
    case activation.HARD_SIGMOID:
      return hardSigmoidSlope(x);
    case activation.HARD_TANH:
      return hardTanhSlope(x);
  }
  return identitySlope(x);
}

// The functions that passages copy: values take (x, setting), slopes (x, y, setting).

export function identity(x: v128): v128 {
  return x;
}

export function identitySlope(x: v128): v128 {
  return splat(1);
}

function step(x: v128, atZero: v128): v128 {
  return sided(x, splat(1), splat(0), atZero);
}

function stepSlope(x: v128): v128 {
  return sided(x, splat(0), splat(0), splat(0));
}

export function relu(x: v128): v128 {
  return v128.andnot(x, v128.lt<real>(x, splat(0)));
}

/** 1 above 0, 0 below, `at` at 0; NaN for NaN. */
export function reluSlope(x: v128, y: v128, at: v128): v128 {
  return sided(x, splat(1), splat(0), at);
}

export function leakyRelu(x: v128, slope: v128): v128 {
  return choose(v128.gt<real>(x, splat(0)), x, v128.mul<real>(slope, x));
}

export function leakyReluSlope(x: v128, y: v128, slope: v128): v128 {
  return sided(x, splat(1), slope, slope);
}

export function elu(x: v128, alpha: v128): v128 {
  return choose(v128.gt<real>(x, splat(0)), x, v128.mul<real>(alpha, exponentialLessOne(x)));
}

export function eluSlope(x: v128, y: v128, alpha: v128): v128 {
  return choose(v128.gt<real>(x, splat(0)), splat(1), v128.mul<real>(alpha, exponential(x)));
}

export function selu(x: v128): v128 {
  return v128.mul<real>(splat(LAMBDA), elu(x, splat(ALPHA)));
}

export function seluSlope(x: v128): v128 {
  return v128.mul<real>(splat(LAMBDA), eluSlope(x, x, splat(ALPHA)));
}

export function geluNone(x: v128): v128 {
  return damped(x, normalDistribution(x));
}

export function geluNoneSlope(x: v128, y: v128): v128 {
  return v128.add<real>(normalShare(x, y), damped(x, normalDensity(x)));
}

export function geluTanh(x: v128): v128 {
  return damped(x, sigmoid(geluExponent(x)));
}

export function geluTanhSlope(x: v128): v128 {
  const slope = v128.mul<real>(
    splat(GELU_LINEAR),
    multiplyAdd(splat(3 * GELU_CUBIC), v128.mul<real>(x, x), splat(1)),
  );
  return gatedSlope(geluExponent(x), v128.mul<real>(x, slope));
}

export function silu(x: v128): v128 {
  return damped(x, sigmoid(x));
}

export function siluSlope(x: v128): v128 {
  return gatedSlope(x, x);
}

export function mish(x: v128): v128 {
  return damped(x, mishWeight(x));
}

/** The derivative of x · tanh(ln(1 + eˣ)). The weight and its slope share the exponential and the divisor. */
export function mishSlope(x: v128): v128 {
  const e = exponential(negativeSize(x));
  const one = splat(1);
  const isPositive = v128.gt<real>(x, splat(0));
  const d = mishDivisor(e, isPositive);
  const weight = v128.div<real>(mishDividend(e, isPositive), d);
  const lead = v128.mul<real>(splat(4), choose(isPositive, v128.mul<real>(e, e), e));
  const slope = v128.div<real>(v128.mul<real>(lead, v128.add<real>(one, e)), v128.mul<real>(d, d));
  return v128.add<real>(weight, damped(x, slope));
}

export function softplus(x: v128): v128 {
  const tail = logarithmOfOnePlus(exponential(negativeSize(x)));
  return v128.add<real>(choose(v128.lt<real>(x, splat(0)), splat(0), x), tail);
}

export function softplusSlope(x: v128): v128 {
  return sigmoid(x);
}

export function softsign(x: v128): v128 {
  const y = v128.div<real>(x, v128.add<real>(splat(1), v128.abs<real>(x)));
  const limit = copySign(splat(1), x);
  return choose(v128.eq<real>(v128.abs<real>(x), splat(Infinity)), limit, y);
}

export function softsignSlope(x: v128): v128 {
  const d = v128.add<real>(splat(1), v128.abs<real>(x));
  return v128.div<real>(v128.div<real>(splat(1), d), d);
}

export function hardSigmoid(x: v128): v128 {
  const y = v128.div<real>(v128.add<real>(x, splat(3)), splat(6));
  return v128.pmin<real>(v128.pmax<real>(y, splat(0)), splat(1));
}

export function hardSigmoidSlope(x: v128): v128 {
  return sided(v128.sub<real>(splat(3), v128.abs<real>(x)), splat(1.0 / 6.0), splat(0), splat(0));
}

export function hardTanh(x: v128): v128 {
  return v128.pmin<real>(v128.pmax<real>(x, splat(-1)), splat(1));
}

export function hardTanhSlope(x: v128): v128 {
  return sided(v128.sub<real>(splat(1), v128.abs<real>(x)), splat(1), splat(0), splat(0));
}

@inline const ALPHA: f64 = 1.6732632423543772;
@inline const LAMBDA: f64 = 1.0507009873554805;
@inline const GELU_LINEAR: f64 = 1.5957691216057308;
@inline const GELU_CUBIC: f64 = 0.044715;

/** `above`, `below` or `at`, by the sign of x; NaN for NaN. */
function sided(x: v128, above: v128, below: v128, at: v128): v128 {
  const zero = splat(0);
  const side = choose(v128.gt<real>(x, zero), above, choose(v128.lt<real>(x, zero), below, at));
  return choose(v128.eq<real>(x, x), side, x);
}

/** x · weight, or 0 once the weight has underflowed. */
function damped(x: v128, weight: v128): v128 {
  return choose(v128.eq<real>(weight, splat(0)), splat(0), v128.mul<real>(x, weight));
}

@inline function negativeSize(x: v128): v128 {
  return v128.neg<real>(v128.abs<real>(x));
}

@inline function copySign(size: v128, x: v128): v128 {
  return choose(splat(-0.0), x, size);
}

/** σ(u) + inner · σ'(u), the derivative of x · σ(u) for inner = x · u'. One exponential serves both; σ' stays accurate in its tails. */
function gatedSlope(u: v128, inner: v128): v128 {
  const e = exponential(negativeSize(u));
  const d = v128.add<real>(splat(1), e);
  const gate = v128.div<real>(choose(v128.lt<real>(u, splat(0)), e, splat(1)), d);
  return v128.add<real>(gate, damped(inner, v128.div<real>(e, v128.mul<real>(d, d))));
}

function geluExponent(x: v128): v128 {
  const cubic = multiplyAdd(splat(GELU_CUBIC), v128.mul<real>(x, x), splat(1));
  return v128.mul<real>(v128.mul<real>(splat(GELU_LINEAR), x), cubic);
}

/** The cumulative distribution function of the standard normal distribution, by way of erfc. */
function normalDistribution(x: v128): v128 {
  const tail = v128.mul<real>(
    v128.mul<real>(splat(0.5), exponentialOfHalfSquare(x)),
    errorComplement(v128.mul<real>(heldSize(x), splat(0.7071067811865476))),
  );
  return choose(v128.gt<real>(x, splat(0)), v128.sub<real>(splat(1), tail), tail);
}

/** Φ(x) recovered from y = x Φ(x) by a division. Near 0 and far to the right, where y has lost it, Φ is ½ and 1 to full precision. */
function normalShare(x: v128, y: v128): v128 {
  const isTiny = v128.lt<real>(v128.abs<real>(x), splat(sizeof<real>() == 8 ? 1e-290 : 1e-30));
  const share = choose(isTiny, splat(0.5), v128.div<real>(y, x));
  return choose(v128.gt<real>(x, splat(10)), splat(1), share);
}

function normalDensity(x: v128): v128 {
  return v128.mul<real>(exponentialOfHalfSquare(x), splat(0.3989422804014327));
}

/**
 * e^(−x²/2). x is split into a head whose square is exact and a remainder: the square's rounding error would grow with x. The
 * exponential of the remainder is so close to 1 that four terms of its series suffice.
 */
function exponentialOfHalfSquare(x: v128): v128 {
  const held = heldSize(x);
  const head = v128.and(held, headBits());
  const minusHalf = splat(-0.5);
  const rest = v128.mul<real>(
    v128.mul<real>(minusHalf, v128.sub<real>(held, head)),
    v128.add<real>(held, head),
  );
  const series = multiplyAdd(rest, multiplyAdd(rest, splat(1.0 / 6.0), splat(0.5)), splat(1));
  const value = v128.mul<real>(
    exponential(v128.mul<real>(minusHalf, v128.mul<real>(head, head))),
    multiplyAdd(rest, series, splat(1)),
  );
  return v128.andnot(value, v128.eq<real>(held, splat(40)));
}

/** |x|, at most 40, where e^(−x²/2) is 0: quotients of infinities are NaN. */
@inline function heldSize(x: v128): v128 {
  return v128.pmin<real>(v128.abs<real>(x), splat(40));
}

@inline function headBits(): v128 {
  if (sizeof<real>() == 8) return i64x2.splat(0xfffffffff8000000);
  return i32x4.splat(0xfffff000);
}

/** tanh(ln(1 + eˣ)) as a quotient of polynomials in e^(−|x|). */
function mishWeight(x: v128): v128 {
  const e = exponential(negativeSize(x));
  const isPositive = v128.gt<real>(x, splat(0));
  return v128.div<real>(mishDividend(e, isPositive), mishDivisor(e, isPositive));
}

function mishDividend(e: v128, isPositive: v128): v128 {
  const two = splat(2);
  const above = multiplyAdd(two, e, splat(1));
  return choose(isPositive, above, v128.mul<real>(e, v128.add<real>(e, two)));
}

function mishDivisor(e: v128, isPositive: v128): v128 {
  const one = splat(1);
  const two = splat(2);
  const above = multiplyAdd(v128.mul<real>(two, e), v128.add<real>(one, e), one);
  const below = multiplyAdd(e, v128.add<real>(e, two), two);
  return choose(isPositive, above, below);
}
