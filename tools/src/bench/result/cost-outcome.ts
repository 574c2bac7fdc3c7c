import type { Engine } from '@bp-graph/graph';
import type { Cost } from '../cost/cost.js';

/** What came of a cost for one engine. */
export interface CostOutcome {
  readonly cost: Cost;
  readonly engine: Engine;
  /** For each quotient its values, round by round; none where it could not be measured. */
  readonly values: readonly (readonly number[])[];
  /** Why not. */
  readonly absence?: string;
  readonly failed?: true;
}
