import { choose, multiplyAdd, put, splat, total } from './lanes';
import * as piece from './numbers';
import { word } from './word';

/**
 * What happens between the backward pass and the next step: penalties, clipping, the optimiser. Parameters, gradients
 * and each array of optimiser state are runs of numbers in one order, padded with zeros to whole vectors.
 */

/** Numbers whose direction is held at once: few enough to stay in the nearest cache. */
@inline const STRIP: i32 = 4096;

/** Whether all numbers are finite: 0 times any of them is then 0, and so is the sum. */
export function areFinite(from: usize, bytes: i32): bool {
  let sum = splat(0);
  let other = splat(0);
  const zero = splat(0);
  let k = 0;
  for (; k <= bytes - 32; k += 32) {
    sum = multiplyAdd(v128.load(from + k), zero, sum);
    other = multiplyAdd(v128.load(from + k, 16), zero, other);
  }
  if (k < bytes) sum = multiplyAdd(v128.load(from + k), zero, sum);
  return total(v128.add<real>(sum, other)) == 0;
}

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
    const slope = kind == piece.L1 ? sign(w) : w;
    v128.store(gradient + k, multiplyAdd(factor, slope, v128.load(gradient + k)));
  }
}

/** g ← g · min(1, c / (‖g‖ + 10⁻⁶)), the squares measured against the largest entry. */
export function clipByNorm(limit: f64, gradient: usize, bytes: i32): void {
  let most = splat(0);
  for (let k = 0; k < bytes; k += 16) most = v128.pmax<real>(most, v128.abs<real>(v128.load(gradient + k)));
  const largest = greatestOf(most);
  if (largest == 0) return;
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

/**
 * The optimiser: pieces, each turning a direction into the next, and at last p ← p − factor · direction. Strip by strip,
 * so that a direction never leaves the cache.
 *
 * A piece is the words [piece, first number, state, state, state]; the numbers of a step stand one after the other at
 * `numbers`, as float64.
 */
export function update(
  pieces: usize,
  numbers: usize,
  parameter: usize,
  gradient: usize,
  bytes: i32,
  direction: usize,
): void {
  for (let first = 0; first < bytes; first += STRIP) {
    const count = min(bytes - first, STRIP);
    let from = gradient + first;
    for (let at = pieces; ; at += 20) {
      const setting = numbers + (word(at, 1) << 3);
      if (word(at, 0) == piece.DESCEND) {
        descend(parameter + first, from, load<f64>(setting), count);
        break;
      }
      apply(at, setting, parameter + first, from, direction, first, count);
      from = direction;
    }
  }
}

@inline function descend(p: usize, d: usize, rate: f64, bytes: i32): void {
  const factor = splat(-rate);
  for (let k = 0; k < bytes; k += 16)
    v128.store(p + k, multiplyAdd(factor, v128.load(d + k), v128.load(p + k)));
}

function apply(at: usize, setting: usize, p: usize, from: usize, d: usize, first: i32, bytes: i32): void {
  const s1 = word(at, 2) + first;
  const s2 = word(at, 3) + first;
  const s3 = word(at, 4) + first;
  const n0 = number(setting, 0);
  const n1 = number(setting, 1);
  const n2 = number(setting, 2);
  const n3 = number(setting, 3);
  switch (word(at, 0)) {
    // factor
    case piece.RATE: {
      for (let k = 0; k < bytes; k += 16) v128.store(d + k, v128.mul<real>(n0, v128.load(from + k)));
      return;
    }
    // λ
    case piece.COUPLED_DECAY: {
      for (let k = 0; k < bytes; k += 16)
        v128.store(d + k, multiplyAdd(n0, v128.load(p + k), v128.load(from + k)));
      return;
    }
    // what is kept
    case piece.DECOUPLED_DECAY: {
      for (let k = 0; k < bytes; k += 16) {
        v128.store(p + k, v128.mul<real>(n0, v128.load(p + k)));
        v128.store(d + k, v128.load(from + k));
      }
      return;
    }
    // μ, share of the new direction, weights of direction and velocity in what is handed on
    case piece.VELOCITY: {
      for (let k = 0; k < bytes; k += 16) {
        const g = v128.load(from + k);
        const v = multiplyAdd(n0, v128.load(s1 + k), v128.mul<real>(n1, g));
        v128.store(s1 + k, v);
        v128.store(d + k, multiplyAdd(n3, v, v128.mul<real>(n2, g)));
      }
      return;
    }
    // ρ, 1 − ρ, ε inside, ε outside the root
    case piece.AVERAGED_SQUARES: {
      for (let k = 0; k < bytes; k += 16) {
        const g = v128.load(from + k);
        const s = average(n0, v128.load(s1 + k), n1, v128.mul<real>(g, g));
        v128.store(s1 + k, s);
        v128.store(d + k, guarded(g, s, n2, n3));
      }
      return;
    }
    case piece.AVERAGED_VARIANCE: {
      for (let k = 0; k < bytes; k += 16) {
        const g = v128.load(from + k);
        const s = average(n0, v128.load(s1 + k), n1, v128.mul<real>(g, g));
        const m = average(n0, v128.load(s2 + k), n1, g);
        v128.store(s1 + k, s);
        v128.store(s2 + k, m);
        const variance = v128.pmax<real>(v128.sub<real>(s, v128.mul<real>(m, m)), splat(0));
        v128.store(d + k, guarded(g, variance, n2, n3));
      }
      return;
    }
    // ε inside, ε outside the root
    case piece.SUMMED_SQUARES: {
      for (let k = 0; k < bytes; k += 16) {
        const g = v128.load(from + k);
        const s = multiplyAdd(g, g, v128.load(s1 + k));
        v128.store(s1 + k, s);
        v128.store(d + k, guarded(g, s, n0, n1));
      }
      return;
    }
    // β₁, 1 − β₁, β₂, 1 − β₂, factor of the quotient, ε; with AMSGrad the greatest of the squares is the divisor
    case piece.ADAPTIVE_MOMENTS:
    case piece.GREATEST_MOMENTS: {
      const isGreatest = word(at, 0) == piece.GREATEST_MOMENTS;
      const factor = number(setting, 4);
      const guard = number(setting, 5);
      for (let k = 0; k < bytes; k += 16) {
        const g = v128.load(from + k);
        const m = average(n0, v128.load(s1 + k), n1, g);
        const v = average(n2, v128.load(s2 + k), v128.mul<real>(n3, g), g);
        v128.store(s1 + k, m);
        v128.store(s2 + k, v);
        let u = v;
        if (isGreatest) {
          u = v128.pmax<real>(v128.load(s3 + k), v);
          v128.store(s3 + k, u);
        }
        const root = v128.add<real>(v128.sqrt<real>(u), guard);
        put(d + k, v128.div<real>(v128.mul<real>(factor, m), root), bytes - k);
      }
    }
  }
}

@inline function number(setting: usize, k: i32): v128 {
  return splat(load<f64>(setting + (k << 3)));
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
