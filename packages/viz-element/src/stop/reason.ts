import type { StopCondition } from './conditions.js';

/** Why a run stopped by itself. */
export interface Reason {
  readonly name: StopCondition['name'];
  readonly limit: number;
  readonly found: string;
  readonly step: number;
}
