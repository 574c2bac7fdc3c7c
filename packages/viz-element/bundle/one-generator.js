import { sourceEdit } from './source-edit.js';

/**
 * Removes the random generators that reproduce published results, since nothing in a page can ask for one, and a check of
 * states, which come from this generator alone.
 */
export const oneGenerator = () => [
  sourceEdit(
    'one-generator',
    (id) => id.endsWith('/core/src/bit-generator/index.ts'),
    [
      [/^import \{ xorshift64star \}.*\n/gm, ''],
      [/, xorshift64star\b/g, ''],
    ],
    /xorshift/,
  ),
  sourceEdit('no-state-checks', (id) => /\/pure-rand\/.*\/xoroshiro128plus\.js$/.test(id), [
    [/if \(!\(state\.length === 4\)\) throw new Error\(".*?"\);/g, ''],
  ]),
];
