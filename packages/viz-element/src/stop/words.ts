import { formatNumber } from '../scene/numbers.js';
import type { Reason } from './reason.js';
import { speaking } from '../words/tongue.js';

/** Words about stop conditions. */
export interface StopWords {
  readonly menu: string;
  readonly loss: string;
  readonly gradient: string;
  readonly dead: string;
  readonly reasons: Readonly<Record<Reason['name'], (this: void, reason: Reason) => string>>;
}

const en: StopWords = {
  menu: 'Stop when',
  loss: 'the batch error is below',
  gradient: 'every gradient is below',
  dead: 'a unit dies',
  reasons: {
    loss: ({ limit, found, step }) =>
      `Stopped at step ${step}: the batch error is ${formatNumber(Number(found))}, below ${limit}.`,
    gradient: ({ limit, found, step }) =>
      `Stopped at step ${step}: the largest gradient is ${formatNumber(Number(found))}, below ${limit}.`,
    dead: ({ found, step }) => `Stopped at step ${step}: nothing comes back through ${found} any more.`,
  },
};

export const stopWords = speaking('stops', en);
