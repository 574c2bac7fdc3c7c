import { broadcast, choose, deposit, multiplyAdd, put, SHIFT, splat } from './lanes';
import { word } from './word';

/** Layer normalisation: the units of each lane are brought to mean 0 and variance 1. */

let inverseUnit: v128;
let mean: v128;
let slope: v128;

/** Rows with entries beyond this are scaled by their largest entry, so that no square overflows. */
@inline function most(): f64 {
  return sizeof<real>() == 8 ? 1e100 : 1e15;
}

/** A lower bound on the variance, reached only by constant rows. */
@inline function least(): f64 {
  return sizeof<real>() == 8 ? 1e-300 : 1e-37;
}

/** Computes mean and deviation of the lanes at an address. */
function measure(x: usize, units: i32, row: i32, epsilon: v128): void {
  let greatest = splat(0);
  let sum = splat(0);
  for (let i = 0, from = x; i < units; i++, from += row) {
    const size = v128.abs<real>(v128.load(from));
    greatest = choose(v128.gt<real>(size, greatest), size, greatest);
  }
  const isGreat = v128.and(
    v128.gt<real>(greatest, splat(most())),
    v128.lt<real>(greatest, splat(Infinity)),
  );
  inverseUnit = v128.div<real>(splat(1), choose(isGreat, greatest, splat(1)));
  for (let i = 0, from = x; i < units; i++, from += row)
    sum = multiplyAdd(v128.load(from), inverseUnit, sum);
  const count = splat(<f64>units);
  mean = v128.div<real>(sum, count);
  sum = splat(0);
  for (let i = 0, from = x; i < units; i++, from += row) {
    const deviation = deviationOf(v128.load(from));
    sum = multiplyAdd(deviation, deviation, sum);
  }
  const guard = v128.mul<real>(v128.mul<real>(epsilon, inverseUnit), inverseUnit);
  const variance = v128.pmax<real>(v128.add<real>(v128.div<real>(sum, count), guard), splat(least()));
  slope = v128.div<real>(splat(1), v128.sqrt<real>(variance));
}

@inline function deviationOf(x: v128): v128 {
  return v128.sub<real>(v128.mul<real>(x, inverseUnit), mean);
}

@inline function normalOf(x: v128): v128 {
  return v128.mul<real>(deviationOf(x), slope);
}

/** normalise: y, x, units, row, epsilon, gain, gainStride, bias, biasStride */
export function normalise(at: usize): void {
  const y = word(at, 1);
  const x = word(at, 2);
  const units = word(at, 3);
  const row = word(at, 4);
  const epsilon = broadcast(word(at, 5));
  const gainStep = word(at, 7) << SHIFT;
  const biasStep = word(at, 9) << SHIFT;
  for (let k = 0; k < row; k += 16) {
    measure(x + k, units, row, epsilon);
    let gain: usize = word(at, 6);
    let bias: usize = word(at, 8);
    for (let i = 0, from = k; i < units; i++, from += row) {
      const normal = normalOf(v128.load(x + from));
      put(y + from, multiplyAdd(broadcast(gain), normal, broadcast(bias)), row - k);
      gain += gainStep;
      bias += biasStep;
    }
  }
}

/** normaliseBack: into, add, x, g, units, row, epsilon, gain, gainStride — (h − mean(h) − x̂ · mean(h · x̂)) / s, h being gain · g. */
export function normaliseBack(at: usize): void {
  const into = word(at, 1);
  const add = word(at, 2);
  const x = word(at, 3);
  const g = word(at, 4);
  const units = word(at, 5);
  const row = word(at, 6);
  const epsilon = broadcast(word(at, 7));
  const gainStep = word(at, 9) << SHIFT;
  const count = splat(<f64>units);
  for (let k = 0; k < row; k += 16) {
    measure(x + k, units, row, epsilon);
    let ofAll = splat(0);
    let along = splat(0);
    let gain: usize = word(at, 8);
    for (let i = 0, from = k; i < units; i++, from += row) {
      const h = v128.mul<real>(broadcast(gain), v128.load(g + from));
      ofAll = v128.add<real>(ofAll, h);
      along = multiplyAdd(h, normalOf(v128.load(x + from)), along);
      gain += gainStep;
    }
    ofAll = v128.div<real>(ofAll, count);
    along = v128.div<real>(along, count);
    const scale = v128.mul<real>(slope, inverseUnit);
    gain = word(at, 8);
    for (let i = 0, from = k; i < units; i++, from += row) {
      const h = v128.mul<real>(broadcast(gain), v128.load(g + from));
      const part = v128.mul<real>(normalOf(v128.load(x + from)), along);
      const own = v128.sub<real>(v128.sub<real>(h, ofAll), part);
      deposit(into + from, v128.mul<real>(scale, own), add, row - k);
      gain += gainStep;
    }
  }
}
