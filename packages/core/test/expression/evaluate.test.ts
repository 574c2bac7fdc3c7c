import { describe, expect, it } from 'vitest';
import { evaluateFormula, evaluateRow } from '../../src/expression/evaluate.js';
import { parseFormula } from '../../src/expression/parse.js';
import { faultOf } from '../support/fault-of.js';

describe('evaluating a formula', () => {
  it('accepts a symbol as a row of units or as one number for every unit', () => {
    const x = [1, 2, 3];
    expect(evaluateRow(parseFormula('x * factor + 1'), { x, factor: 10 })).toEqual([11, 21, 31]);
    expect(evaluateRow(parseFormula('x - mean(x)'), { x })).toEqual([-1, 0, 1]);
    expect(evaluateRow(parseFormula('if(x > 1, x, 0)'), { x: Float64Array.from(x) })).toEqual([0, 2, 3]);
    expect(evaluateFormula(parseFormula('sum(x) + count(x)'), { x })).toBe(9);
    expect(evaluateRow(parseFormula('slice(concat(x, a), 2, 5)'), { x, a: [7, 8] })).toEqual([3, 7, 8]);
    expect(evaluateRow(parseFormula('x + 1'), { x: [] })).toEqual([]);
  });

  it('lets a scope define a symbol with the name of a constant', () => {
    expect(evaluateFormula(parseFormula('e'))).toBe(Math.E);
    expect(evaluateFormula(parseFormula('e'), { e: 3 })).toBe(3);
    expect(evaluateFormula(parseFormula('-∞'))).toBe(-Infinity);
  });

  it('follows IEEE 754 where a formula is undefined', () => {
    expect(evaluateFormula(parseFormula('0 / 0'))).toBeNaN();
    expect(evaluateFormula(parseFormula('log(0)'))).toBe(-Infinity);
    expect(evaluateFormula(parseFormula('NaN + 1'))).toBeNaN();
  });

  it('names a symbol that has no value and suggests the nearest that has one', () => {
    const fault = faultOf(() => evaluateFormula(parseFormula('slop * x'), { slope: 1, x: 2 }));
    expect(fault.message).toBe(
      'symbol without a value: found "slop", expected one of slope, x; did you mean "slope"?',
    );
  });

  it('does not read properties inherited from Object.prototype', () => {
    for (const name of ['constructor', 'toString', 'valueOf']) {
      expect(faultOf(() => evaluateFormula(parseFormula(name), {})).what).toBe('symbol without a value');
    }
    expect(faultOf(() => parseFormula('constructor(1)')).what).toBe('unknown function');
  });

  it('rejects rows of different lengths, and a row where a single number is required', () => {
    faultOf(() => evaluateRow(parseFormula('a + b'), { a: [1, 2], b: [1, 2, 3] }));
    expect(faultOf(() => evaluateFormula(parseFormula('a'), { a: [1, 2] })).what).toBe(
      'formula gives a row of numbers',
    );
  });
});
