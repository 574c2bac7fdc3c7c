import { locales } from '@bp-graph/graph';
import { expect, it } from 'vitest';
import { languages } from '../src/language.js';

it('the elements support the languages of derivations', () => {
  expect(languages).toEqual(locales.names);
});
