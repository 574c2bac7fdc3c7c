import type { AttributeRules } from '../attributes.js';
import type { Named } from '../family.js';
import type { AnyOptions } from '../options.js';
import type { TensorView } from '../tensor.js';

/** What a network learns: the class of a row, or numbers. */
export type Task = 'classification' | 'regression';

/** A measure of the quality of outputs; unlike a loss it needs no gradient. The best value is 1 for every metric. */
export interface Metric<N extends string = string, O = AnyOptions> extends Named {
  readonly name: N;
  /** The name that menus show. */
  readonly title: string;
  readonly formula: string;
  readonly task: Task;
  readonly options: AttributeRules;
  /**
   * The metric of `outputs` [rows, units] against `targets`. NaN without rows, and if the outputs contain NaN.
   * @throws Fault if the shapes do not fit, or for an unknown option.
   */
  measure(outputs: TensorView, targets: TensorView, options?: Partial<O>, where?: string): number;
}
