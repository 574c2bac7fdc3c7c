import { speaking } from '../words/tongue.js';

/** Words of the loss chart. */
export interface ChartWords {
  readonly heading: string;
  readonly log: string;
  readonly empty: string;
  readonly step: (step: string) => string;
  /** A text alternative for the curve. */
  readonly curve: (first: string, from: number, last: string, to: number) => string;
}

const en: ChartWords = {
  heading: 'Error',
  log: 'log',
  empty: 'Nothing has been trained yet. Press Play or Step, and the error is drawn here.',
  step: (step) => `step ${step}`,
  curve: (first, from, last, to) => `Error ${first} at step ${from}, ${last} at step ${to}`,
};

export const chartWords = speaking('chart', en);
