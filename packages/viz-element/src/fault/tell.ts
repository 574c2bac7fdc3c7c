import { Fault } from '@bp-graph/core';
import type { FaultWords } from './words.js';

/** What was thrown, in words. What is no fault of this library speaks for itself. */
export function tell(error: unknown, words: FaultWords): string {
  if (error instanceof Fault) return words.told(error);
  return error instanceof Error ? error.message : String(error);
}
