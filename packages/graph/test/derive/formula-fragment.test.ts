import { formulaFragment, locales, setFragment } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { plainNotation } from '../../src/derive/fragment/plain.js';

const written = (...of: Parameters<typeof formulaFragment>): string =>
  setFragment(formulaFragment(...of), plainNotation(locales.get('en').cases));

describe('a formula on its own', () => {
  it('is typeset', () => {
    expect(written('1 - y ^ 2')).toBe('1 − y^2');
    expect(written('if(x > 0, x, slope * x)')).toBe('{x if x > 0; slope · x otherwise}');
  });

  it('shows numbers in place of the symbols that have values', () => {
    expect(written('slope * x', { numbers: { slope: 0.5 } })).toBe('0.5000 · x');
    expect(written('x / 3.14159265', { digits: 2 })).toBe('x / 3.14');
  });

  it('is rejected if it is invalid', () => {
    expect(() => formulaFragment('1 +')).toThrow(/formula|expression/i);
  });
});
