import { sourceEdit } from './source-edit.js';

/**
 * Removes the random generators that reproduce published results, since nothing in a page can ask for one, and of the one that
 * remains what is not used: copies, jumps along its stream, and a check of states, which all come from itself.
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
  sourceEdit('lean-generator', (id) => /\/pure-rand\/.*\/xoroshiro128plus\.js$/.test(id), [
    [/^const jumps = \[[^\]]*\];\n/gm, ''],
    [/^\t(?:clone|jump)\(\) \{\n[^]*?\n\t\}\n/gm, ''],
    [/if \(!\(state\.length === 4\)\) throw new Error\(".*?"\);/g, ''],
  ]),
];
