import { choose, multiplyAdd, splat, total } from './lanes';
import * as number from './numbers';
import { word } from './word';

/**
 * Everything between the backward pass and the next step: penalties, clipping, the optimiser. Parameters, gradients and
 * each array of optimiser state are contiguous numbers in the same order, padded with zeros to whole vectors.
 */

/** Σ |w| */
export function sumOfSizes(from: usize, bytes: i32): f64 {
  let sum = splat(0);
  for (let k = 0; k < bytes; k += 16) sum = v128.add<real>(sum, v128.abs<real>(v128.load(from + k)));
  return <f64>total(sum);
}

/** Σ w² */
export function sumOfSquares(from: usize, bytes: i32): f64 {
  let sum = splat(0);
  for (let k = 0; k < bytes; k += 16) {
    const w = v128.load(from + k);
    sum = multiplyAdd(w, w, sum);
  }
  return <f64>total(sum);
}

/** gradient += strength · sign(w), or strength · w. */
export function addPenalty(kind: i32, strength: f64, from: usize, gradient: usize, bytes: i32): void {
  const factor = splat(strength);
  for (let k = 0; k < bytes; k += 16) {
    const w = v128.load(from + k);
    const slope = kind == number.L1 ? sign(w) : w;
    v128.store(gradient + k, multiplyAdd(factor, slope, v128.load(gradient + k)));
  }
}

/**
 * g ← g · min(1, c / (‖g‖ + 10⁻⁶)), with squares relative to the largest entry, or to the least normal number: the inverse of
 * a smaller one could be infinite.
 */
export function clipByNorm(limit: f64, gradient: usize, bytes: i32): void {
  let most = splat(0);
  for (let k = 0; k < bytes; k += 16) most = v128.pmax<real>(most, v128.abs<real>(v128.load(gradient + k)));
  const largest = max(greatestOf(most), sizeof<real>() == 8 ? f64.MIN_NORMAL_VALUE : f32.MIN_NORMAL_VALUE);
  let sum = splat(0);
  const inverse = splat(1 / largest);
  for (let k = 0; k < bytes; k += 16) {
    const g = v128.mul<real>(inverse, v128.load(gradient + k));
    sum = multiplyAdd(g, g, sum);
  }
  const factor = limit / (largest * Math.sqrt(<f64>total(sum)) + 1e-6);
  if (factor >= 1) return;
  for (let k = 0; k < bytes; k += 16)
    v128.store(gradient + k, v128.mul<real>(splat(factor), v128.load(gradient + k)));
}

/** g ← min(c, max(−c, g)) */
export function clipByValue(limit: f64, gradient: usize, bytes: i32): void {
  for (let k = 0; k < bytes; k += 16) {
    const g = v128.pmax<real>(v128.load(gradient + k), splat(-limit));
    v128.store(gradient + k, v128.pmin<real>(g, splat(limit)));
  }
}

function greatestOf(x: v128): f64 {
  let most: real = 0;
  if (sizeof<real>() == 8) {
    most = max(v128.extract_lane<real>(x, 0), v128.extract_lane<real>(x, 1));
  } else {
    const low = max(v128.extract_lane<real>(x, 0), v128.extract_lane<real>(x, 1));
    most = max(low, max(v128.extract_lane<real>(x, 2), v128.extract_lane<real>(x, 3)));
  }
  return <f64>most;
}

/** checkFinite: into, from, bytes — 0 if all numbers are finite, otherwise NaN: 0 times any non-finite number is NaN. */
export function checkFinite(at: usize): void {
  const from: usize = word(at, 2);
  const bytes = word(at, 3);
  const zero = splat(0);
  let sum = zero;
  for (let k = 0; k < bytes; k += 16) sum = multiplyAdd(zero, v128.load(from + k), sum);
  store<real>(word(at, 1), total(sum));
}

/**
 * piece: f, direction, parameter, state1, state2, state3, bytes, numbers — transforms the direction in place. The piece's
 * numbers of the step are `numbers` bytes after the start of the optimiser's.
 */
export function piece(f: i32, at: usize, stepNumbers: usize): void {
  const direction: usize = word(at, 1);
  const parameter: usize = word(at, 2);
  const state1: usize = word(at, 3);
  const state2: usize = word(at, 4);
  const state3: usize = word(at, 5);
  const bytes = word(at, 6);
  const numbers = stepNumbers + word(at, 7);
  const n0 = splat(load<f64>(numbers));
  const n1 = splat(load<f64>(numbers, 8));
  const n2 = splat(load<f64>(numbers, 16));
  const n3 = splat(load<f64>(numbers, 24));
  const n4 = splat(load<f64>(numbers, 32));
  const n5 = splat(load<f64>(numbers, 40));
  for (let k = 0; k < bytes; k += 16) {
    const d = v128.load(direction + k);
    const p = v128.load(parameter + k);
    let s1 = v128.load(state1 + k);
    let s2 = v128.load(state2 + k);
    let s3 = v128.load(state3 + k);
    switch (f) {
      case number.RATE: {
        keep(direction + k, rateDirection(d, p, s1, s2, s3, n0, n1, n2, n3, n4, n5));
        break;
      }
      case number.COUPLED_DECAY: {
        keep(direction + k, coupledDecayDirection(d, p, s1, s2, s3, n0, n1, n2, n3, n4, n5));
        break;
      }
      case number.DECOUPLED_DECAY: {
        keep(parameter + k, decoupledDecayParameter(d, p, s1, s2, s3, n0, n1, n2, n3, n4, n5));
        break;
      }
      case number.VELOCITY: {
        s1 = keep(state1 + k, velocityState1(d, p, s1, s2, s3, n0, n1, n2, n3, n4, n5));
        keep(direction + k, velocityDirection(d, p, s1, s2, s3, n0, n1, n2, n3, n4, n5));
        break;
      }
      case number.AVERAGED_SQUARES: {
        s1 = keep(state1 + k, averagedSquaresState1(d, p, s1, s2, s3, n0, n1, n2, n3, n4, n5));
        keep(direction + k, averagedSquaresDirection(d, p, s1, s2, s3, n0, n1, n2, n3, n4, n5));
        break;
      }
      case number.AVERAGED_VARIANCE: {
        s1 = keep(state1 + k, averagedVarianceState1(d, p, s1, s2, s3, n0, n1, n2, n3, n4, n5));
        s2 = keep(state2 + k, averagedVarianceState2(d, p, s1, s2, s3, n0, n1, n2, n3, n4, n5));
        keep(direction + k, averagedVarianceDirection(d, p, s1, s2, s3, n0, n1, n2, n3, n4, n5));
        break;
      }
      case number.SUMMED_SQUARES: {
        s1 = keep(state1 + k, summedSquaresState1(d, p, s1, s2, s3, n0, n1, n2, n3, n4, n5));
        keep(direction + k, summedSquaresDirection(d, p, s1, s2, s3, n0, n1, n2, n3, n4, n5));
        break;
      }
      case number.ADAPTIVE_MOMENTS: {
        s1 = keep(state1 + k, adaptiveMomentsState1(d, p, s1, s2, s3, n0, n1, n2, n3, n4, n5));
        s2 = keep(state2 + k, adaptiveMomentsState2(d, p, s1, s2, s3, n0, n1, n2, n3, n4, n5));
        keep(direction + k, adaptiveMomentsDirection(d, p, s1, s2, s3, n0, n1, n2, n3, n4, n5));
        break;
      }
      case number.GREATEST_MOMENTS: {
        s1 = keep(state1 + k, greatestMomentsState1(d, p, s1, s2, s3, n0, n1, n2, n3, n4, n5));
        s2 = keep(state2 + k, greatestMomentsState2(d, p, s1, s2, s3, n0, n1, n2, n3, n4, n5));
        s3 = keep(state3 + k, greatestMomentsState3(d, p, s1, s2, s3, n0, n1, n2, n3, n4, n5));
        keep(direction + k, greatestMomentsDirection(d, p, s1, s2, s3, n0, n1, n2, n3, n4, n5));
        break;
      }
    }
  }
}

@inline function keep(at: usize, x: v128): v128 {
  v128.store(at, x);
  return x;
}

/** descend: parameter, direction, bytes, numbers, isScaled — p ← p − d, or p ← p − factor · d. */
export function descend(at: usize, stepNumbers: usize): void {
  const parameter: usize = word(at, 1);
  const direction: usize = word(at, 2);
  const bytes = word(at, 3);
  const isScaled = word(at, 5);
  const factor = splat(isScaled ? load<f64>(stepNumbers + word(at, 4)) : 1);
  for (let k = 0; k < bytes; k += 16) {
    const step = v128.mul<real>(factor, v128.load(direction + k));
    v128.store(parameter + k, v128.sub<real>(v128.load(parameter + k), step));
  }
}

/**
 * The pieces of optimisers, which passages copy. The parameters of each function are the direction, the parameter, three
 * arrays of state and six numbers of the step, of which it uses what it needs. States are updated in order, and all of them
 * before the direction.
 */

// factor
export function rateDirection(
  d: v128,
  p: v128,
  s1: v128,
  s2: v128,
  s3: v128,
  n0: v128,
  n1: v128,
  n2: v128,
  n3: v128,
  n4: v128,
  n5: v128,
): v128 {
  return v128.mul<real>(n0, d);
}

// λ
export function coupledDecayDirection(
  d: v128,
  p: v128,
  s1: v128,
  s2: v128,
  s3: v128,
  n0: v128,
  n1: v128,
  n2: v128,
  n3: v128,
  n4: v128,
  n5: v128,
): v128 {
  return multiplyAdd(n0, p, d);
}

// the share that is kept
export function decoupledDecayParameter(
  d: v128,
  p: v128,
  s1: v128,
  s2: v128,
  s3: v128,
  n0: v128,
  n1: v128,
  n2: v128,
  n3: v128,
  n4: v128,
  n5: v128,
): v128 {
  return v128.mul<real>(n0, p);
}

// μ, share of the new direction, weights of direction and velocity in the outgoing direction
export function velocityState1(
  d: v128,
  p: v128,
  s1: v128,
  s2: v128,
  s3: v128,
  n0: v128,
  n1: v128,
  n2: v128,
  n3: v128,
  n4: v128,
  n5: v128,
): v128 {
  return multiplyAdd(n0, s1, v128.mul<real>(n1, d));
}

export function velocityDirection(
  d: v128,
  p: v128,
  s1: v128,
  s2: v128,
  s3: v128,
  n0: v128,
  n1: v128,
  n2: v128,
  n3: v128,
  n4: v128,
  n5: v128,
): v128 {
  return multiplyAdd(n3, s1, v128.mul<real>(n2, d));
}

// ρ, 1 − ρ, ε inside, ε outside the root
export function averagedSquaresState1(
  d: v128,
  p: v128,
  s1: v128,
  s2: v128,
  s3: v128,
  n0: v128,
  n1: v128,
  n2: v128,
  n3: v128,
  n4: v128,
  n5: v128,
): v128 {
  return average(n0, s1, n1, v128.mul<real>(d, d));
}

export function averagedSquaresDirection(
  d: v128,
  p: v128,
  s1: v128,
  s2: v128,
  s3: v128,
  n0: v128,
  n1: v128,
  n2: v128,
  n3: v128,
  n4: v128,
  n5: v128,
): v128 {
  return guarded(d, s1, n2, n3);
}

export function averagedVarianceState1(
  d: v128,
  p: v128,
  s1: v128,
  s2: v128,
  s3: v128,
  n0: v128,
  n1: v128,
  n2: v128,
  n3: v128,
  n4: v128,
  n5: v128,
): v128 {
  return average(n0, s1, n1, v128.mul<real>(d, d));
}

export function averagedVarianceState2(
  d: v128,
  p: v128,
  s1: v128,
  s2: v128,
  s3: v128,
  n0: v128,
  n1: v128,
  n2: v128,
  n3: v128,
  n4: v128,
  n5: v128,
): v128 {
  return average(n0, s2, n1, d);
}

export function averagedVarianceDirection(
  d: v128,
  p: v128,
  s1: v128,
  s2: v128,
  s3: v128,
  n0: v128,
  n1: v128,
  n2: v128,
  n3: v128,
  n4: v128,
  n5: v128,
): v128 {
  const variance = v128.pmax<real>(v128.sub<real>(s1, v128.mul<real>(s2, s2)), splat(0));
  return guarded(d, variance, n2, n3);
}

// ε inside, ε outside the root
export function summedSquaresState1(
  d: v128,
  p: v128,
  s1: v128,
  s2: v128,
  s3: v128,
  n0: v128,
  n1: v128,
  n2: v128,
  n3: v128,
  n4: v128,
  n5: v128,
): v128 {
  return multiplyAdd(d, d, s1);
}

export function summedSquaresDirection(
  d: v128,
  p: v128,
  s1: v128,
  s2: v128,
  s3: v128,
  n0: v128,
  n1: v128,
  n2: v128,
  n3: v128,
  n4: v128,
  n5: v128,
): v128 {
  return guarded(d, s1, n0, n1);
}

// β₁, 1 − β₁, β₂, 1 − β₂, factor of the quotient, ε; with AMSGrad the divisor is the largest average of squares so far
export function adaptiveMomentsState1(
  d: v128,
  p: v128,
  s1: v128,
  s2: v128,
  s3: v128,
  n0: v128,
  n1: v128,
  n2: v128,
  n3: v128,
  n4: v128,
  n5: v128,
): v128 {
  return average(n0, s1, n1, d);
}

export function adaptiveMomentsState2(
  d: v128,
  p: v128,
  s1: v128,
  s2: v128,
  s3: v128,
  n0: v128,
  n1: v128,
  n2: v128,
  n3: v128,
  n4: v128,
  n5: v128,
): v128 {
  return average(n2, s2, v128.mul<real>(n3, d), d);
}

export function adaptiveMomentsDirection(
  d: v128,
  p: v128,
  s1: v128,
  s2: v128,
  s3: v128,
  n0: v128,
  n1: v128,
  n2: v128,
  n3: v128,
  n4: v128,
  n5: v128,
): v128 {
  return quotient(s1, s2, n4, n5);
}

export function greatestMomentsState1(
  d: v128,
  p: v128,
  s1: v128,
  s2: v128,
  s3: v128,
  n0: v128,
  n1: v128,
  n2: v128,
  n3: v128,
  n4: v128,
  n5: v128,
): v128 {
  return average(n0, s1, n1, d);
}

export function greatestMomentsState2(
  d: v128,
  p: v128,
  s1: v128,
  s2: v128,
  s3: v128,
  n0: v128,
  n1: v128,
  n2: v128,
  n3: v128,
  n4: v128,
  n5: v128,
): v128 {
  return average(n2, s2, v128.mul<real>(n3, d), d);
}

export function greatestMomentsState3(
  d: v128,
  p: v128,
  s1: v128,
  s2: v128,
  s3: v128,
  n0: v128,
  n1: v128,
  n2: v128,
  n3: v128,
  n4: v128,
  n5: v128,
): v128 {
  return v128.pmax<real>(s3, s2);
}

export function greatestMomentsDirection(
  d: v128,
  p: v128,
  s1: v128,
  s2: v128,
  s3: v128,
  n0: v128,
  n1: v128,
  n2: v128,
  n3: v128,
  n4: v128,
  n5: v128,
): v128 {
  return quotient(s1, s3, n4, n5);
}

/** factor · m / (√v + ε) */
@inline function quotient(m: v128, v: v128, factor: v128, guard: v128): v128 {
  return v128.div<real>(v128.mul<real>(factor, m), v128.add<real>(v128.sqrt<real>(v), guard));
}

@inline function average(kept: v128, old: v128, share: v128, fresh: v128): v128 {
  return multiplyAdd(kept, old, v128.mul<real>(share, fresh));
}

/** g / (√(s + inside) + outside) */
@inline function guarded(g: v128, s: v128, inside: v128, outside: v128): v128 {
  return v128.div<real>(g, v128.add<real>(v128.sqrt<real>(v128.add<real>(s, inside)), outside));
}

function sign(x: v128): v128 {
  const zero = splat(0);
  const negative = choose(v128.lt<real>(x, zero), splat(-1), x);
  return choose(v128.gt<real>(x, zero), splat(1), negative);
}
