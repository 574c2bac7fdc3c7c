import { sourceEdit } from './source-edit.js';

/** Removes the random generators that reproduce published results: nothing in a page can ask for one. */
export const oneGenerator = () =>
  sourceEdit(
    'one-generator',
    (id) => id.endsWith('/core/src/bit-generator/index.ts'),
    [
      [/^import \{ xorshift64star \}.*\n/gm, ''],
      [/, xorshift64star\b/g, ''],
    ],
    /xorshift/,
  );
