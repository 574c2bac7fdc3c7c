import { sourceEdit } from './source-edit.js';

/** Beginnings of Chinese phrases for faults that cannot occur in a self-contained file. */
export const UNMET = [
  'a closing',
  'a key in',
  'a text in UTF-8',
  'an escape',
  'JSON that',
  'not enough',
  'not UTF-8',
  'the end of',
  'the files beside',
  'the JSON ends',
  'the worker',
  'wrong entry of',
];

/** Leaves them out: there the browser parses the JSON, and there are neither workers nor further files. */
export const metPhrases = () =>
  sourceEdit(
    'met-phrases',
    (id) => id.endsWith('/fault/phrases.zh.ts'),
    UNMET.map((start) => [new RegExp(`^${start}.*\n`, 'gm'), '']),
  );
