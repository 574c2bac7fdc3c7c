import type { KernelName } from '@bp-graph/core';

/** A matrix in memory: its address, and the strides from row to row and from column to column, in bytes. */
export interface Matrix {
  readonly at: number;
  readonly row: number;
  readonly column: number;
}

/** C = start + A · B, where A is `rows` by `depth` and B is `depth` by `columns`. */
export interface Product {
  readonly kernel: 'product';
  readonly rows: number;
  readonly depth: number;
  readonly columns: number;
  readonly a: Matrix;
  readonly b: Matrix;
  readonly c: Matrix;
  /** The initial value, one of `sumStarts`; a bias is one number per row. */
  readonly start: number;
  readonly bias: number;
  readonly biasStep: number;
}

/** A kernel with its operands. */
export interface KernelCall {
  readonly kernel: Exclude<KernelName, 'product' | 'sparseProduct' | 'dots'>;
  readonly operands: Readonly<Record<string, number>>;
  readonly variant: number;
}

/** An operation of a machine before it is written: products have not been assigned a kernel yet. */
export type MachineOperation = Product | KernelCall;
