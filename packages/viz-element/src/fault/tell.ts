import { Fault } from '@bp-graph/core';
import type { FaultWords } from './words.js';

/** The message of an error: translated for faults of this library, unchanged for anything else. */
export function tell(error: unknown, words: FaultWords): string {
  if (error instanceof Fault) return words.told(error);
  return error instanceof Error ? error.message : String(error);
}
