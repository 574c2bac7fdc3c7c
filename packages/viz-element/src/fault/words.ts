import type { FaultParts } from '@bp-graph/core';
import { speaking } from '../words/tongue.js';

/** How what went wrong is told. */
export interface FaultWords {
  /** A fault as one sentence; its parts are phrases in English, which `message` joins. */
  readonly told: (fault: FaultParts & { readonly message: string }) => string;
  /** What is not there yet. */
  readonly waits: (what: string) => string;
}

const en: FaultWords = { told: ({ message }) => message, waits: (what) => `Waits for ${what} …` };

export const faultWords = speaking('faults', en);
