import { weightedSum, type Call, type Operation } from '@bp-graph/core';
import type { Jacobian } from './jacobian.js';
import { Product } from './product.js';
import { keepsRowsApart, RowJacobian } from './row-jacobian.js';
import { ScalarJacobian } from './scalar-jacobian.js';
import { SearchedJacobian } from './searched-jacobian.js';
import { WeightedSumJacobian } from './weighted-sum-jacobian.js';

export type { Jacobian } from './jacobian.js';

/** The Jacobian of an operation by input `index`, in the cheapest form that applies. The last form applies to any operation. */
export function jacobianOf(operation: Operation, call: Call, index: number): Jacobian {
  const product = new Product(operation, call, index);
  for (const [fits, Form] of FORMS) if (fits(product)) return new Form(product);
  return new SearchedJacobian(product);
}

type Form = readonly [fits: (product: Product) => boolean, Form: new (product: Product) => Jacobian];

const FORMS: readonly Form[] = [
  [({ operation }) => (operation as unknown) === weightedSum, WeightedSumJacobian],
  [({ size }) => size === 1, ScalarJacobian],
  [keepsRowsApart, RowJacobian],
];
