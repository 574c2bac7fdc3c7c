import { positiveRule } from '../attributes.js';
import { shapeFault } from '../shape-fault.js';
import { formatShape, sameShape, type ReadonlyFloats, type TensorView } from '../tensor.js';
import { batchAndUnits, type Combination } from './combination.js';

type LayerNormalisationAttributes = { readonly epsilon: number };

/** √(mean((x − mean)²) + ε) of a row. */
const DEVIATION = 'sqrt(mean((x - mean(x)) ^ 2) + epsilon)';
const NORMAL = `(x - mean(x)) / ${DEVIATION}`;

/**
 * Normalises every row to mean 0 and variance 1 over its units, then scales and shifts it: gain · x̂ + bias with
 * x̂ = (x − μ) / √(σ² + ε), σ² being the mean of the squared deviations. Gain and bias [units] are further inputs, so
 * that they can be learned, shared or left out (then 1 and 0).
 *
 * With s = √(σ² + ε) and h = gain · g, the vector-Jacobian product is (h − mean(h) − x̂ · mean(h · x̂)) / s. Rows with
 * entries beyond 1e100 are scaled by their largest entry, so that no square overflows.
 * J. L. Ba, J. R. Kiros, G. E. Hinton, "Layer normalization", arXiv:1607.06450, 2016.
 */
export const layerNormalisation: Combination<'layer-normalisation', LayerNormalisationAttributes> = {
  name: 'layer-normalisation',
  family: 'combination',
  symbol: 'norm',
  roles: ['x', 'gain', 'bias'],
  arity: [1, 3],
  couples: true,
  rules: { epsilon: positiveRule('added to the variance for stability', 1e-5) },
  formula: {
    value: `gain * ${NORMAL} + bias`,
    derivatives: [
      `(gain * g - mean(gain * g) - ${NORMAL} * mean(gain * g * ${NORMAL})) / ${DEVIATION}`,
      `g * ${NORMAL}`,
      'g',
    ],
  },
  inferShape([x, ...stretch]) {
    const [, units] = batchAndUnits(x);
    stretch.forEach((shape, k) => {
      if (!sameShape(shape, [units]))
        throw shapeFault(`input ${k + 1}`, shape, `[${units}] for ${formatShape(x)}`);
    });
    return x;
  },
  forward({ inputs: [x, gain, bias], output, attributes: { epsilon } }) {
    const [batch, units] = x.shape;
    for (let row = 0; row < batch; row++) {
      const { normal } = normalise(x, row, epsilon);
      for (let j = 0; j < units; j++) {
        output.data[row * units + j] = entry(gain, j, 1) * normal[j] + entry(bias, j, 0);
      }
    }
  },
  backward({ inputs: [x, gain], attributes: { epsilon } }, gradient, index, into) {
    const [batch, units] = x.shape;
    for (let row = 0; row < batch; row++) {
      const start = row * units;
      const g = gradient.data.slice(start, start + units);
      if (index === 2) {
        addProducts(g, undefined, into.data);
        continue;
      }
      const normalRow = normalise(x, row, epsilon);
      const h = g.map((slope, j) => slope * entry(gain, j, 1));
      if (index === 1) addProducts(g, normalRow.normal, into.data);
      else towardsRow(normalRow, h, into.data, start);
    }
  },
};

/** A row normalised to mean 0 and variance 1, and the factor 1 / √(σ² + ε) that was applied. */
interface NormalRow {
  readonly normal: Float64Array;
  readonly slope: number;
}

function normalise({ shape: [, units], data }: TensorView, row: number, epsilon: number): NormalRow {
  const x = data.slice(row * units, (row + 1) * units);
  const unit = unitOf(x);
  for (let j = 0; j < units; j++) x[j] /= unit;
  const mean = meanOf(x);
  for (let j = 0; j < units; j++) x[j] -= mean;
  const variance = meanOf(x.map((deviation) => deviation * deviation)) + epsilon / unit / unit;
  const slope = 1 / Math.sqrt(Math.max(variance, LEAST_VARIANCE));
  return { normal: x.map((deviation) => deviation * slope), slope: slope / unit };
}

/** Keeps the variance above 0 for equal numbers so large that ε is scaled away. */
export const LEAST_VARIANCE = 1e-300;

/** 1 for rows whose squares are representable, otherwise the magnitude of the largest entry. */
function unitOf(x: ReadonlyFloats): number {
  const greatest = x.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
  return greatest > 1e100 && greatest < Infinity ? greatest : 1;
}

function meanOf(x: ReadonlyFloats): number {
  return x.reduce((sum, entry) => sum + entry, 0) / x.length;
}

function entry(stretch: TensorView | undefined, j: number, otherwise: number): number {
  return stretch === undefined ? otherwise : stretch.data[j];
}

/** into += (h − mean(h) − x̂ · mean(h · x̂)) / s for one row, h being gain · g. */
function towardsRow(
  { normal, slope }: NormalRow,
  h: ReadonlyFloats,
  into: Float64Array,
  start: number,
): void {
  const mean = meanOf(h);
  const along = meanOf(h.map((part, j) => part * normal[j]));
  for (let j = 0; j < h.length; j++) into[start + j] += slope * (h[j] - mean - normal[j] * along);
}

/** into += g · factors; without factors, they are 1. */
function addProducts(g: ReadonlyFloats, factors: ReadonlyFloats | undefined, into: Float64Array): void {
  for (let j = 0; j < g.length; j++) into[j] += g[j] * (factors?.[j] ?? 1);
}
