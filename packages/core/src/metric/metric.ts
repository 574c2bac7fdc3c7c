import type { AttributeRules } from '../attributes.js';
import type { Named } from '../family.js';
import type { AnyOptions } from '../options.js';
import type { TensorView } from '../tensor.js';

/** What a network is to learn: to name the class of a row, or numbers. */
export type Task = 'classification' | 'regression';

/** A figure that says how good outputs are; unlike a loss it need not have a gradient. At best 1, for all of them. */
export interface Metric<N extends string = string, O = AnyOptions> extends Named {
  readonly name: N;
  /** As a menu shows it. */
  readonly title: string;
  readonly formula: string;
  readonly task: Task;
  readonly options: AttributeRules;
  /**
   * The figure for `outputs` [rows, units] against `targets`. NaN without rows, and if there is NaN among the outputs.
   * @throws Fault if the shapes do not fit, or for an option it does not have.
   */
  measure(outputs: TensorView, targets: TensorView, options?: Partial<O>, where?: string): number;
}
