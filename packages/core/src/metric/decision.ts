import { checkClassIndex } from '../class-index.js';
import { Fault } from '../fault.js';
import { formatShape, type ReadonlyFloats, type TensorView } from '../tensor.js';

/** How many classes outputs of this width distinguish: a single unit two, several units one each. */
export function classCount(outputs: TensorView): number {
  const units = outputUnits(outputs);
  return units === 1 ? 2 : units;
}

/**
 * The predicted class of each row of outputs [rows, units]: for a single unit, 1 above the threshold and 0 otherwise; for
 * several, the index of the largest, the first on ties; NaN for a row that contains NaN.
 */
export function decide(outputs: TensorView, threshold: number): Float64Array {
  const units = outputUnits(outputs);
  const { data, shape } = outputs;
  return Float64Array.from({ length: shape[0] }, (_, row) =>
    units === 1 ? above(data[row], threshold) : indexOfLargest(data, row * units, units),
  );
}

/**
 * The true class of each row. Targets have the outputs' shape (one-hot, a distribution or, for a single unit, class 1
 * above ½, which covers 0 and 1 as well as −1 and 1) or, for several units, are one class index per row.
 * @throws Fault if they are neither, or a class index is invalid.
 */
export function classesOf(targets: TensorView, outputs: TensorView): Float64Array {
  const rows = outputs.shape[0];
  const fits = targets.shape[0] === rows;
  if (fits && targets.data.length === outputs.data.length) return decide(targets, 0.5);
  if (fits && targets.data.length === rows) {
    return Float64Array.from(targets.data, (index, row) => checkClassIndex(index, row, classCount(outputs)));
  }
  throw new Fault({
    what: 'targets do not fit the outputs',
    found: formatShape(targets.shape),
    expected: `${formatShape(outputs.shape)}, or one class index for each of the ${rows} rows`,
  });
}

function above(value: number, threshold: number): number {
  return Number.isNaN(value) ? NaN : Number(value > threshold);
}

function indexOfLargest(data: ReadonlyFloats, start: number, units: number): number {
  let largest = 0;
  for (let i = 0; i < units; i++) {
    if (Number.isNaN(data[start + i])) return NaN;
    if (data[start + i] > data[start + largest]) largest = i;
  }
  return largest;
}

function outputUnits({ shape }: TensorView): number {
  if (shape.length === 1) return 1;
  if (shape.length === 2 && shape[1] > 0) return shape[1];
  throw new Fault({ what: 'not outputs of a batch', found: formatShape(shape), expected: '[rows, units]' });
}
