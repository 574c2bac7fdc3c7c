import { describe, expect, it } from 'vitest';
import { evaluateFormula } from '../../src/expression/evaluate.js';
import { substitute, symbolsOf } from '../../src/expression/expression.js';
import { toLatex } from '../../src/expression/latex.js';
import { parseFormula } from '../../src/expression/parse.js';
import { toText } from '../../src/expression/text.js';
import { faultOf } from '../support/fault-of.js';

const scope = { a: 2, b: 3, c: 5, x: -0.5 };

describe('parsing a formula', () => {
  it.each([
    ['a + b * c', 17],
    ['(a + b) * c', 25],
    ['a - b - c', -6],
    ['c / a / b', 5 / 6],
    ['a ^ b ^ a', 512],
    ['-a ^ 2', -4],
    ['(-a) ^ 2', 4],
    ['a * -b', -6],
    ['a ^ -1', 0.5],
    ['-a * b + c', -1],
    ['--a', 2],
    ['1.5e1 + 2E-1', 15.2],
    ['if(a > b, 1, if(a == 2, 2, 3))', 2],
    ['if(x <= -0.5, 1, 0) + if(x >= 0, 10, 20) + if(x < 0, 100, 0)', 121],
    ['exp(0) + log(e) + sqrt(4) + abs(x) + sign(x)', 3.5],
    ['expm1(0) + log1p(0) + tanh(0) + erf(0) + erfc(0)', 1],
    ['max(a, b, c) - min(a, b)', 3],
    ['sin(pi / 2) + cos(pi)', 0],
    ['2 · 3 − 4 × 1', 2],
    ['ln(e^2) + √(4) + |x|', 4.5],
    ['{1 if a > b; 2 if a ≤ 2; 3 otherwise}', 2],
  ])('evaluates %s to %d', (text, value) => {
    expect(evaluateFormula(parseFormula(text), scope)).toBeCloseTo(value, 12);
  });

  it('accepts letters with an accent, even if it is a character of its own', () => {
    expect(evaluateFormula(parseFormula('m\u0302 / v̂'), { 'm\u0302': 6, 'v\u0302': 3 })).toBe(2);
  });

  it('accepts the printed letter and digits of a symbol as well', () => {
    expect([...symbolsOf(parseFormula('α · x₁₂ + w_ij − σ_x + x_3'))]).toEqual([
      'alpha',
      'x12',
      'w_ij',
      'sigma_x',
      'x3',
    ]);
  });

  it.each([
    ['1 +', 'line 1, column 4', 'the end', /number, a symbol/],
    ['(a + b', 'line 1, column 7', 'the end', /\)/],
    ['a b', 'line 1, column 3', 'b', /operator or the end/],
    ['2x', 'line 1, column 2', 'x', /operator or the end/],
    ['a +\n  $', 'line 2, column 3', '$', /number, a symbol/],
    ['a + * b', 'line 1, column 5', '*', /number, a symbol/],
    ['tahn(x)', 'line 1, column 1', 'tahn', /one of if, exp/],
    ['exp(a, b)', 'line 1, column 1', 'exp', /1/],
    ['max(a)', 'line 1, column 1', 'max', /2 or more/],
    ['if(a, b, c)', 'line 1, column 5', ',', /comparison/],
    ['if(a > b, c)', 'line 1, column 12', ')', /,/],
    ['', 'line 1, column 1', 'the end', /number, a symbol/],
    ['{1 if a > 0}', 'line 1, column 12', '}', /;/],
    ['1..2', 'line 1, column 2', '.', /number, a symbol/],
    ['😀', 'line 1, column 1', '😀', /number, a symbol/],
  ])('rejects %j at %s', (text, where, found, expected) => {
    const fault = faultOf(() => parseFormula(text));
    expect(fault.where).toBe(where);
    expect(fault.found).toBe(found);
    expect(fault.expected).toMatch(expected);
  });

  it('suggests the intended function', () => {
    expect(faultOf(() => parseFormula('tahn(x)')).nearest).toBe('tanh');
  });

  it('rejects a formula that is too long or nested too deeply', () => {
    expect(faultOf(() => parseFormula('1+'.repeat(5000) + '1')).what).toBe('formula too long');
    for (const opening of ['(', '-', '2^', '|', 'exp(', 'if(1 > ', '{1 if 1 > 0; ']) {
      expect(faultOf(() => parseFormula(opening.repeat(150))).what).toBe('formula is nested too deeply');
    }
  });

  it('handles the longest allowed formula in every function', () => {
    const expression = parseFormula('1+'.repeat(1999) + 'x');
    expect(evaluateFormula(substitute(expression, { x: 1 }))).toBe(2000);
    expect(toText(expression)).toHaveLength(1999 * 4 + 1);
    expect(toLatex(expression)).toHaveLength(1999 * 4 + 1);
    expect(symbolsOf(expression).size).toBe(1);
  });

  it('returns a tree that cannot be modified', () => {
    const expression = parseFormula('max(a, if(b > 0, -b, 1) ^ 2)');
    const seen: unknown[] = [expression];
    while (seen.length > 0) {
      const part = seen.pop();
      if (typeof part !== 'object' || part === null) continue;
      expect(Object.isFrozen(part)).toBe(true);
      seen.push(...(Object.values(part) as unknown[]));
    }
  });
});
