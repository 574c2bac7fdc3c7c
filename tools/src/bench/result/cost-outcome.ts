import type { Engine } from '@bp-graph/graph';
import type { Cost } from '../cost/cost.js';

/** The result of a cost on one engine. */
export interface CostOutcome {
  readonly cost: Cost;
  readonly engine: Engine;
  /** For each quotient its values, round by round; empty if it could not be measured. */
  readonly values: readonly (readonly number[])[];
  /** Why it could not be measured. */
  readonly absence?: string;
  readonly failed?: true;
}
