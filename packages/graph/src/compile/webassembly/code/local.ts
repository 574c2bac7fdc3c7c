import type { ValueType } from './arithmetic.js';

/** A variable of a function. */
export interface Local {
  readonly type: ValueType;
  readonly index: number;
}
