import { numberRule } from '../attributes.js';
import { elementwise } from './combination.js';

/** A value times the constant `factor`, which is not learned. */
export const scale = elementwise<'scale', { readonly factor: number }>({
  name: 'scale',
  symbol: '·',
  arity: [1, 1],
  rules: { factor: numberRule('scaling factor', 1) },
  value: ([a], i, { factor }) => factor * a.data[i],
  derivative: (_inputs, _i, _index, { factor }) => factor,
  formula: { value: 'factor * a', derivatives: ['factor'] },
});
