import { exponential, logarithm, logarithmOfOnePlus } from './exponential';
import { broadcast, choose, depositApart, living, multiplyAdd, SHIFT, splat, total } from './lanes';
import * as loss from './numbers';
import { rowsOfBatch } from './state';
import { sigmoid } from './squash';
import { word } from './word';

/** Losses that compare entry by entry: `y` is the prediction, `t` the target. Unused lanes do not count. */

/** loss: f, into, y, t, units, row, isRow, divisor, byRows, settings */
export function lossValue(f: i32, at: usize): void {
  const into = word(at, 1);
  const y = word(at, 2);
  const t = word(at, 3);
  const units = word(at, 4);
  const row = word(at, 5);
  const live = liveBytes(at, 6);
  const settings = word(at, 9);
  let sum = splat(0);
  for (let k = 0; k < live; k += 16) {
    const alive = living(live - k);
    for (let i = 0, from = k; i < units; i++, from += row) {
      const one = valueOf(f, v128.load(y + from), v128.load(t + from), settings);
      sum = v128.add<real>(sum, v128.and(one, alive));
    }
  }
  store<real>(into, <real>(<f64>total(sum) / divisorOf(at, 7)));
}

/** lossBack: f, into, add, side, g, y, t, units, row, isRow, divisor, byRows, settings */
export function lossBack(f: i32, at: usize): void {
  const into = word(at, 1);
  const add = word(at, 2);
  const side = word(at, 3);
  const y = word(at, 5);
  const t = word(at, 6);
  const units = word(at, 7);
  const row = word(at, 8);
  const live = liveBytes(at, 9);
  const settings = word(at, 12);
  const factor = splat(<f64>load<real>(word(at, 4)) / divisorOf(at, 10));
  for (let k = 0; k < row; k += 16) {
    const alive = living(live - k);
    for (let i = 0, from = k; i < units; i++, from += row) {
      const slope = slopeOf(f, side, v128.load(y + from), v128.load(t + from), settings);
      depositApart(into + from, v128.and(v128.mul<real>(factor, slope), alive), add, row - k);
    }
  }
}

/** The common losses, for passages to copy: the loss of an entry, and its slope by the first argument. */

export function halfSquaredError(y: v128, t: v128): v128 {
  const d = v128.sub<real>(y, t);
  return v128.mul<real>(v128.mul<real>(splat(0.5), d), d);
}

export function halfSquaredErrorSlope(y: v128, t: v128): v128 {
  return v128.sub<real>(y, t);
}

export function meanSquaredError(y: v128, t: v128): v128 {
  const d = v128.sub<real>(y, t);
  return v128.mul<real>(d, d);
}

export function meanSquaredErrorSlope(y: v128, t: v128): v128 {
  const d = v128.sub<real>(y, t);
  return v128.add<real>(d, d);
}

export function hinge(y: v128, t: v128): v128 {
  return v128.pmax<real>(v128.sub<real>(splat(1), v128.mul<real>(t, y)), splat(0));
}

/** −t if the margin is violated, 0 if not, NaN for NaN. */
export function hingeSlope(y: v128, t: v128): v128 {
  const missing = v128.sub<real>(splat(1), v128.mul<real>(t, y));
  return choose(v128.le<real>(missing, splat(0)), splat(0), v128.neg<real>(t));
}

/** The bytes of a unit's numbers that belong to rows of the batch; all of them for an operand that covers a single row. */
@inline function liveBytes(at: usize, k: i32): i32 {
  return word(at, k) ? word(at, k - 1) : rowsOfBatch << SHIFT;
}

/** The divisor of the sum over all entries. */
@inline function divisorOf(at: usize, k: i32): f64 {
  const divisor = <f64>word(at, k);
  return word(at, k + 1) ? divisor * <f64>rowsOfBatch : divisor;
}

function valueOf(f: i32, y: v128, t: v128, settings: usize): v128 {
  const d = v128.sub<real>(y, t);
  switch (f) {
    case loss.HALF_SQUARED_ERROR:
      return halfSquaredError(y, t);
    case loss.MEAN_SQUARED_ERROR:
      return meanSquaredError(y, t);
    case loss.MEAN_ABSOLUTE_ERROR:
      return v128.abs<real>(d);
    case loss.HUBER: {
      const size = v128.abs<real>(d);
      const delta = broadcast(settings);
      const near = v128.mul<real>(v128.mul<real>(splat(0.5), size), size);
      const far = v128.mul<real>(delta, v128.sub<real>(size, v128.mul<real>(splat(0.5), delta)));
      return choose(v128.le<real>(size, delta), near, far);
    }
    case loss.BINARY_CROSS_ENTROPY: {
      const yes = v128.mul<real>(t, limited(logarithm(y)));
      const no = limited(logarithmOfOnePlus(v128.neg<real>(y)));
      return v128.neg<real>(multiplyAdd(v128.sub<real>(splat(1), t), no, yes));
    }
    case loss.BINARY_CROSS_ENTROPY_WITH_LOGITS: {
      const missing = choose(v128.gt<real>(y, splat(0)), v128.sub<real>(splat(1), t), v128.neg<real>(t));
      const tail = logarithmOfOnePlus(exponential(v128.neg<real>(v128.abs<real>(y))));
      return v128.add<real>(damped(y, missing), tail);
    }
    case loss.HINGE:
      return hinge(y, t);
    case loss.KULLBACK_LEIBLER_PROBABILITY:
      return divergence(y, logarithm(y), t);
    case loss.KULLBACK_LEIBLER_LOGARITHM:
      return divergence(y, y, t);
  }
  return y;
}

/** ∂value/∂y, or ∂value/∂t with side 1. */
function slopeOf(f: i32, side: i32, y: v128, t: v128, settings: usize): v128 {
  const d = side == 0 ? v128.sub<real>(y, t) : v128.sub<real>(t, y);
  switch (f) {
    case loss.HALF_SQUARED_ERROR:
      return d;
    case loss.MEAN_SQUARED_ERROR:
      return v128.add<real>(d, d);
    case loss.MEAN_ABSOLUTE_ERROR:
      return sign(d);
    case loss.HUBER: {
      const delta = broadcast(settings);
      return v128.pmin<real>(v128.pmax<real>(d, v128.neg<real>(delta)), delta);
    }
    case loss.BINARY_CROSS_ENTROPY: {
      if (side == 1)
        return v128.sub<real>(
          limited(logarithmOfOnePlus(v128.neg<real>(y))),
          limited(logarithm(y)),
        );
      const spread = v128.mul<real>(y, v128.sub<real>(splat(1), y));
      return v128.div<real>(d, v128.pmax<real>(spread, splat(1e-12)));
    }
    case loss.BINARY_CROSS_ENTROPY_WITH_LOGITS: {
      if (side == 1) return v128.neg<real>(y);
      const right = v128.sub<real>(v128.sub<real>(splat(1), t), sigmoid(v128.neg<real>(y)));
      return choose(v128.gt<real>(y, splat(0)), right, v128.sub<real>(sigmoid(y), t));
    }
    case loss.HINGE:
      return side == 0 ? hingeSlope(y, t) : hingeSlope(t, y);
    case loss.KULLBACK_LEIBLER_PROBABILITY: {
      if (side == 1) return v128.sub<real>(v128.add<real>(logarithm(t), splat(1)), logarithm(y));
      const quotient = v128.neg<real>(v128.div<real>(t, y));
      return choose(v128.eq<real>(t, splat(0)), nothing(y), quotient);
    }
    case loss.KULLBACK_LEIBLER_LOGARITHM: {
      if (side == 1) return v128.sub<real>(v128.add<real>(logarithm(t), splat(1)), y);
      return v128.neg<real>(t);
    }
  }
  return y;
}

/** t(ln t − l), or 0 for a target of 0. */
function divergence(y: v128, l: v128, t: v128): v128 {
  const value = v128.mul<real>(t, v128.sub<real>(logarithm(t), l));
  return choose(v128.eq<real>(t, splat(0)), nothing(y), value);
}

function limited(logarithm: v128): v128 {
  return v128.pmax<real>(logarithm, splat(-100));
}

/** 0, or NaN for a NaN prediction. */
function nothing(y: v128): v128 {
  return choose(v128.eq<real>(y, y), splat(0), y);
}

function sign(x: v128): v128 {
  const zero = splat(0);
  const negative = choose(v128.lt<real>(x, zero), splat(-1), x);
  return choose(v128.gt<real>(x, zero), splat(1), negative);
}

function damped(x: v128, weight: v128): v128 {
  return choose(v128.eq<real>(weight, splat(0)), splat(0), v128.mul<real>(x, weight));
}
