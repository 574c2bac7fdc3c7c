import { exponential, logarithmOfOnePlus } from './exponential';
import { choose, deposit, depositApart, living, put, SHIFT, splat, total } from './lanes';
import { rowsOfBatch } from './state';
import { word } from './word';

/**
 * Row operations with one row per lane: softmax, log-softmax and softmax cross-entropy. The largest entry of a row counts as
 * exactly 1 and the others are summed separately, so that nothing overflows and a share near 1 keeps its (tiny) distance
 * from 1.
 *
 * In float32, softmax of two entries is within 2 units in the last place of e^d / (1 + e^d), and log-softmax within 1.8, for the
 * rounded difference d of the entries. The rounding of d itself changes a share by up to |d| / 2 units, and further entries add
 * the roundings of their sum: both are left alone, because each would take seven operations more per exponential.
 */

let greatest: v128;
let peak: v128;
let rest: v128;
let whole: v128;
let excess: v128;
let logarithmOfWhole: v128;

/** Finds the index of the largest entry of each lane; the first on ties. */
function findPeak(x: usize, units: i32, row: i32): void {
  let most = v128.load(x);
  let found = splat(0);
  for (let i = 1, from = x + row; i < units; i++, from += row) {
    const entry = v128.load(from);
    const isMore = v128.gt<real>(entry, most);
    most = choose(isMore, entry, most);
    found = choose(isMore, splat(<f64>i), found);
  }
  greatest = most;
  peak = found;
}

/** Σ e^(x − greatest) over all entries but the largest; NaN if any entry is NaN. */
function sumExponentials(x: usize, units: i32, row: i32): void {
  findPeak(x, units, row);
  let sum = v128.sub<real>(greatest, greatest);
  // Infinity − Infinity is NaN, but an infinite largest entry takes the whole share.
  sum = choose(v128.eq<real>(greatest, greatest), splat(0), sum);
  for (let i = 0, from = x; i < units; i++, from += row)
    sum = v128.add<real>(sum, v128.andnot(powerOf(v128.load(from)), isPeak(i)));
  rest = sum;
  whole = v128.add<real>(splat(1), sum);
  // What rounding took from the whole, relative to it.
  if (sizeof<real>() == 4)
    excess = v128.div<real>(v128.sub<real>(sum, v128.sub<real>(whole, splat(1))), whole);
}

/** Prepares `logShare`: the logarithm is the same for all entries of a row. */
function takeLogarithm(): void {
  logarithmOfWhole = logarithmOfOnePlus(rest);
}

@inline function isPeak(i: i32): v128 {
  return v128.eq<real>(peak, splat(<f64>i));
}

function powerOf(x: v128): v128 {
  return exponential(v128.sub<real>(x, greatest));
}

/** Entry i of the softmax. */
function share(x: v128, i: i32): v128 {
  const power = choose(isPeak(i), splat(1), powerOf(x));
  const value = v128.div<real>(power, whole);
  if (sizeof<real>() == 8) return value;
  return v128.sub<real>(value, v128.mul<real>(value, excess));
}

/** The logarithm of entry i of the softmax. */
function logShare(x: v128, i: i32): v128 {
  const distance = choose(isPeak(i), splat(0), v128.sub<real>(x, greatest));
  return v128.sub<real>(distance, logarithmOfWhole);
}

/** 1 minus entry i of the softmax, given as `share`, without cancellation. */
function shareOfOthers(share: v128, i: i32): v128 {
  const ofPeak = v128.div<real>(rest, whole);
  return choose(isPeak(i), ofPeak, v128.sub<real>(splat(1), share));
}

/** softmax: y, x, units, row */
export function softmax(at: usize): void {
  const y = word(at, 1);
  const x = word(at, 2);
  const units = word(at, 3);
  const row = word(at, 4);
  for (let k = 0; k < row; k += 16) {
    sumExponentials(x + k, units, row);
    for (let i = 0, from = k; i < units; i++, from += row)
      put(y + from, share(v128.load(x + from), i), row - k);
  }
}

/** logSoftmax: y, x, units, row */
export function logSoftmax(at: usize): void {
  const y = word(at, 1);
  const x = word(at, 2);
  const units = word(at, 3);
  const row = word(at, 4);
  for (let k = 0; k < row; k += 16) {
    sumExponentials(x + k, units, row);
    takeLogarithm();
    for (let i = 0, from = k; i < units; i++, from += row)
      put(y + from, logShare(v128.load(x + from), i), row - k);
  }
}

/** softmaxBack: into, add, y, g, units, row — y(g − Σ g y), with gradients relative to that of the largest share. */
export function softmaxBack(at: usize): void {
  const into = word(at, 1);
  const add = word(at, 2);
  const y = word(at, 3);
  const g = word(at, 4);
  const units = word(at, 5);
  const row = word(at, 6);
  for (let k = 0; k < row; k += 16) {
    findPeak(y + k, units, row);
    let origin = splat(0);
    for (let i = 0, from = k; i < units; i++, from += row)
      origin = choose(isPeak(i), v128.load(g + from), origin);
    let mean = splat(0);
    for (let i = 0, from = k; i < units; i++, from += row)
      mean = v128.add<real>(mean, v128.mul<real>(v128.load(y + from), v128.sub<real>(v128.load(g + from), origin)));
    for (let i = 0, from = k; i < units; i++, from += row) {
      const slope = v128.sub<real>(v128.sub<real>(v128.load(g + from), origin), mean);
      deposit(into + from, v128.mul<real>(v128.load(y + from), slope), add, row - k);
    }
  }
}

/** logSoftmaxBack: into, add, y, g, units, row — g − e^y Σ g, without cancelling a share near 1 against its own gradient. */
export function logSoftmaxBack(at: usize): void {
  const into = word(at, 1);
  const add = word(at, 2);
  const y = word(at, 3);
  const g = word(at, 4);
  const units = word(at, 5);
  const row = word(at, 6);
  for (let k = 0; k < row; k += 16) {
    findPeak(y + k, units, row);
    let others = splat(0);
    let own = splat(0);
    for (let i = 0, from = k; i < units; i++, from += row) {
      const slope = v128.load(g + from);
      own = choose(isPeak(i), slope, own);
      others = v128.add<real>(others, v128.andnot(slope, isPeak(i)));
    }
    let rare = splat(0);
    for (let i = 0, from = k; i < units; i++, from += row)
      rare = v128.add<real>(rare, v128.andnot(exponential(v128.load(y + from)), isPeak(i)));
    for (let i = 0, from = k; i < units; i++, from += row) {
      const power = exponential(v128.load(y + from));
      const slope = v128.load(g + from);
      // 1 − e^y of the largest entry is the sum of all other shares.
      const ofPeak = v128.sub<real>(v128.mul<real>(slope, rare), v128.mul<real>(power, others));
      const ofOther = v128.sub<real>(slope, v128.mul<real>(power, v128.add<real>(own, others)));
      depositApart(into + from, choose(isPeak(i), ofPeak, ofOther), add, row - k);
    }
  }
}

/** crossEntropy: into, y, t, units, row, classes, byRows */
export function crossEntropy(at: usize): void {
  const into = word(at, 1);
  const y = word(at, 2);
  const t = word(at, 3);
  const units = word(at, 4);
  const row = word(at, 5);
  const classes = word(at, 6);
  const live = row == 1 << SHIFT ? row : rowsOfBatch << SHIFT;
  let sum = splat(0);
  for (let k = 0; k < live; k += 16) {
    sumExponentials(y + k, units, row);
    takeLogarithm();
    let ofRows = classes ? validity(v128.load(t + k), units) : splat(0);
    for (let i = 0, from = k; i < units; i++, from += row) {
      const weight = weightOf(t, k, from, i, classes);
      ofRows = v128.sub<real>(ofRows, damped(logShare(v128.load(y + from), i), weight));
    }
    sum = v128.add<real>(sum, v128.and(ofRows, living(live - k)));
  }
  const whole = <f64>total(sum);
  store<real>(into, <real>(word(at, 7) ? whole / <f64>rowsOfBatch : whole));
}

/** crossEntropyBack: into, add, side, g, y, t, units, row, classes, byRows */
export function crossEntropyBack(at: usize): void {
  const into = word(at, 1);
  const add = word(at, 2);
  const side = word(at, 3);
  const y = word(at, 5);
  const t = word(at, 6);
  const units = word(at, 7);
  const row = word(at, 8);
  const classes = word(at, 9);
  const live = row == 1 << SHIFT ? row : rowsOfBatch << SHIFT;
  const divisor = word(at, 10) ? <f64>rowsOfBatch : 1;
  const factor = splat(<f64>load<real>(word(at, 4)) / divisor);
  for (let k = 0; k < row; k += 16) {
    sumExponentials(y + k, units, row);
    if (side) takeLogarithm();
    let weights = splat(0);
    for (let i = 0, from = k; i < units; i++, from += row)
      weights = v128.add<real>(weights, weightOf(t, k, from, i, classes));
    for (let i = 0, from = k; i < units; i++, from += row) {
      const logit = v128.load(y + from);
      const weight = weightOf(t, k, from, i, classes);
      const own = share(logit, i);
      // Written as p(Σt − t) − t(1 − p) so that the gradient of a correct answer does not cancel.
      const towardsLogit = v128.sub<real>(
        v128.mul<real>(own, v128.sub<real>(weights, weight)),
        v128.mul<real>(weight, shareOfOthers(own, i)),
      );
      const slope = side == 0 ? towardsLogit : v128.neg<real>(logShare(logit, i));
      depositApart(into + from, v128.and(v128.mul<real>(factor, slope), living(live - k)), add, row - k);
    }
  }
}

/** The target probability of unit i: its own entry, or 1 if i is the class. */
@inline function weightOf(t: usize, k: i32, from: i32, i: i32, classes: i32): v128 {
  if (!classes) return v128.load(t + from);
  return v128.and(v128.eq<real>(v128.load(t + k), splat(<f64>i)), splat(1));
}

/** 0 if a class is an integer below `units`; otherwise NaN, which stops the step. */
function validity(classes: v128, units: i32): v128 {
  const isWhole = v128.eq<real>(v128.floor<real>(classes), classes);
  const isKnown = v128.and(
    v128.ge<real>(classes, splat(0)),
    v128.lt<real>(classes, splat(<f64>units)),
  );
  return choose(v128.and(isWhole, isKnown), splat(0), splat(NaN));
}

function damped(x: v128, weight: v128): v128 {
  return choose(v128.eq<real>(weight, splat(0)), splat(0), v128.mul<real>(x, weight));
}
