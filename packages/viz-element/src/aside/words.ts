import { speaking } from '../words/tongue.js';

/** What the table and the list of keys say. */
export interface AsideWords {
  readonly table: string;
  readonly keys: string;
  readonly close: string;
  readonly place: string;
  readonly more: (count: number) => string;
  /** The keys and what they do, where the picture flows down or sideways. */
  readonly keysOf: (down: boolean) => readonly (readonly [keys: readonly string[], meaning: string])[];
}

/** Keys along the flow and across it, where it runs sideways. */
export const [onward, across] = [
  ['←', '→'],
  ['↑', '↓'],
] as const;

const en: AsideWords = {
  table: 'All numbers',
  keys: 'Keys',
  close: 'Close',
  place: 'where',
  more: (count) => `${count} more are in the picture.`,
  keysOf: (down) => [
    [down ? across : onward, 'follow the edges, to inputs and to consumers'],
    [down ? onward : across, 'go through a layer'],
    [['Enter'], 'select; once more on a weight, a bias or an input: type another number'],
    [['Esc'], 'let go of the selection'],
    [['Space'], 'play and pause'],
    [['+', '−', '0'], 'zoom in, out, and show everything'],
    [['d'], 'the derivation of what is selected'],
    [['t'], 'this picture as a table'],
    [['?'], 'these keys'],
  ],
};

export const asideWords = speaking('aside', en);
