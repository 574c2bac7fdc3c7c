import type { FaultParts } from '@bp-graph/core';
import { speaking } from '../words/tongue.js';

/** Words for faults. */
export interface FaultWords {
  /** A fault as one sentence. Its parts are English phrases; `message` joins them. */
  readonly told: (fault: FaultParts & { readonly message: string }) => string;
  /** What is shown while something is not there yet: `#id` for an element, otherwise an English phrase. */
  readonly waits: (what: string) => string;
}

const en: FaultWords = { told: ({ message }) => message, waits: (what) => `Waits for ${what} …` };

export const faultWords = speaking('faults', en);
