import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/dist-*/',
    '**/reports/',
    '**/coverage/',
    '.nx/',
    'packages/core/kernels/',
    '**/*.gen.ts',
    // Declarations for frameworks whose types this repository does not have; a test compiles them.
    'packages/viz-element/types/',
  ]),
  js.configs.recommended,
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: globals.node } },
  { files: ['apps/examples/*/*.js'], languageOptions: { globals: globals.browser } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // A number in a sentence reads the same as its String().
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Only an alias of an object type is assignable to a Record, which node attributes must be.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // Brackets say that a key is data, dots that it is a field.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // `(x) => push(x)` is the short form of every subscription.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Disposers and observers that do nothing are values like others.
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions', 'methods'] }],
      // `this: void` says that a method may be taken off its object.
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      // A leading underscore says that a parameter is there for its position only.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // The index is a row, a unit or a parameter and is used beside the element in most numeric loops.
      '@typescript-eslint/prefer-for-of': 'off',
    },
  },
  {
    files: ['packages/*/src/**/*.ts', 'apps/*/src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: 'Randomness comes from the seeded generator handed in.',
        },
      ],
    },
  },
  {
    files: ['packages/viz-element/**/*.ts', 'apps/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
  },
  {
    files: ['**/test/**/*.ts'],
    rules: {
      // In a test an absent value should fail loudly right there, which `!` does.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
);
