import type { KernelName } from '@bp-graph/core';

/** A matrix in memory: its address, and the bytes from row to row and from column to column. */
export interface Matrix {
  readonly at: number;
  readonly row: number;
  readonly column: number;
}

/** C = start + A · B, of `rows` by `depth` and `depth` by `columns` numbers. */
export interface Product {
  readonly kernel: 'product';
  readonly rows: number;
  readonly depth: number;
  readonly columns: number;
  readonly a: Matrix;
  readonly b: Matrix;
  readonly c: Matrix;
  /** 0 for 0, 1 for what stands there, 2 for one number of `bias` for every row. */
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

/** What a machine is to do, before it is written down: products are not yet given the kernel that takes them. */
export type MachineOperation = Product | KernelCall;

/** What products start from. */
export const [NOTHING, ADDED, BIAS] = [0, 1, 2];
