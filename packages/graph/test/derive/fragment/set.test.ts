import { evaluateFormula, parseFormula } from '@bp-graph/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  derivative,
  negation,
  product,
  relation,
  sum,
  type Fragment,
} from '../../../src/derive/fragment/fragment.js';
import { fromExpression } from '../../../src/derive/fragment/from-expression.js';
import { numberFragment } from '../../../src/derive/fragment/number.js';
import { plainNotation } from '../../../src/derive/fragment/plain.js';
import { setFragment } from '../../../src/derive/fragment/set.js';

const plain = plainNotation({ if: 'if', otherwise: 'otherwise' });
const text = (fragment: Fragment) => setFragment(fragment, plain);
const number = (value: number) => numberFragment(value, 4);
const symbol = (base: string): Fragment => ({ kind: 'symbol', base, subscript: '' });
const [a, b] = ['a', 'b'].map(symbol);

describe('a fragment', () => {
  it.each<[string, Fragment]>([
    ['∂a/∂b', derivative(a, b)],
    ['−0.1526 · 0.1361', product([number(-0.1526), number(0.1361)])],
    ['0.1361 · (−0.1526)', product([number(0.1361), number(-0.1526)])],
    ['0.0015 − 0.2500', sum([withFour(0.0015), number(-0.25)])],
    ['a − 0.5000 · (−0.2500)', sum([a, negation(product([number(0.5), number(-0.25)]))])],
    ['a − 0.5000 · b', sum([a, product([number(-0.5), b])])],
    ['a − (a + b)', sum([a, negation(sum([a, b]))])],
    ['(a + b) · a', product([sum([a, b]), a])],
    ['a · (2.500·10⁻⁷)', product([a, number(2.5e-7)])],
    ['a ← a − b = 2', relation('←', [a, relation('=', [sum([a, negation(b)]), number(2)])])],
    ['a / (b / a)', { kind: 'fraction', over: a, under: { kind: 'fraction', over: b, under: a } }],
    ['(a + b)^(−b)', { kind: 'power', base: sum([a, b]), exponent: negation(b) }],
    ['√(a + b)', { kind: 'root', inside: sum([a, b]) }],
    ['|a|', { kind: 'bars', inside: a }],
    ['max(a, b)', { kind: 'call', name: 'max', args: [a, b] }],
  ])('is typeset as %s', (expected, fragment) => {
    expect(text(fragment)).toBe(expected);
  });
});

describe('the formula of an operation', () => {
  it.each([
    ['1 / (1 + exp(-x))', '1 / (1 + e^(−x))'],
    ['y * (g - sum(g * y))', 'y · (g − Σ(g · y))'],
    ['log(sum(exp(y))) - y', 'ln(Σ(e^y)) − y'],
    ['-a / b ^ 2', '−a / b^2'],
    ['sqrt(2 / pi) * abs(x)', '√(2 / π) · |x|'],
    ['log1p(x) + expm1(x)', 'ln(1 + x) + (e^x − 1)'],
    ['if(x > 0, 1, if(x < 0, 0, a))', '{1 if x > 0; 0 if x < 0; a otherwise}'],
    ['a - (b - a) - b', 'a − (b − a) − b'],
    ['max(x, -100)', 'max(x, −100)'],
  ])('%s is written %s', (formula, expected) => {
    expect(text(fromExpression(parseFormula(formula), { digits: 4 }))).toBe(expected);
  });

  it('keeps its meaning when parsed again', () => {
    const leaf = fc.oneof(fc.constantFrom('x', 'y', 'z'), fc.integer({ min: 1, max: 9 }).map(String));
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc
          .tuple(tie('tree'), fc.constantFrom('+', '-', '*', '/'), tie('tree'))
          .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
        tie('tree').map((inside) => `(-${inside})`),
      ),
    }));
    const write = (formula: string) => text(fromExpression(parseFormula(formula), { digits: 6 }));
    fc.assert(
      fc.property(tree, (formula) => {
        expect(valueOf(write(formula))).toBeCloseTo(valueOf(formula), 6);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

function withFour(value: number): Fragment {
  return { kind: 'number', value, negative: false, digits: value.toFixed(4) };
}

function valueOf(formula: string): number {
  const value = evaluateFormula(parseFormula(formula), { x: 1.7, y: -0.6, z: 2.9 });
  return Number.isFinite(value) && Math.abs(value) < 1e6 ? value : 0;
}
