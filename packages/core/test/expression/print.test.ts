import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateFormula } from '../../src/expression/evaluate.js';
import {
  application,
  conditional,
  infix,
  negation,
  numberLiteral,
  substitute,
  symbolName,
  type Expression,
  type Operator,
  type Relation,
} from '../../src/expression/expression.js';
import { toLatex } from '../../src/expression/latex.js';
import { toMathML } from '../../src/expression/mathml.js';
import { parseFormula } from '../../src/expression/parse.js';
import { toText } from '../../src/expression/text.js';
import { operations } from '../../src/operations.js';

describe('printing a formula', () => {
  it.each([
    ['1 / (1 + exp(-x))', '1 / (1 + e^(−x))', '\\frac{1}{1 + e^{-x}}'],
    ['y * (1 - y)', 'y · (1 − y)', 'y \\cdot \\left(1 - y\\right)'],
    ['a - (b - c)', 'a − (b − c)', 'a - \\left(b - c\\right)'],
    ['(a - b) - c', 'a − b − c', 'a - b - c'],
    ['a / (b * c)', 'a / (b · c)', '\\frac{a}{b \\cdot c}'],
    ['(a / b) ^ 2', '(a / b)^2', '\\left(\\frac{a}{b}\\right)^{2}'],
    ['a * (b / c)', 'a · (b / c)', 'a \\cdot \\frac{b}{c}'],
    ['(a ^ b) ^ c', '(a^b)^c', '\\left(a^{b}\\right)^{c}'],
    ['a ^ b ^ c', 'a^(b^c)', 'a^{b^{c}}'],
    ['-x ^ 2', '−x^2', '-x^{2}'],
    ['(-x) ^ 2', '(−x)^2', '\\left(-x\\right)^{2}'],
    ['a + -b', 'a + (−b)', 'a + \\left(-b\\right)'],
    ['-(a + b)', '−(a + b)', '-\\left(a + b\\right)'],
    ['log(x) + log1p(x)', 'ln(x) + ln(1 + x)', '\\ln\\left(x\\right) + \\ln\\left(1 + x\\right)'],
    ['expm1(x)', 'e^x − 1', 'e^{x} - 1'],
    ['sqrt(2 / pi)', '√(2 / π)', '\\sqrt{\\frac{2}{\\pi}}'],
    ['abs(x - 1)', '|x − 1|', '\\left|x - 1\\right|'],
    ['sum(t * y)', 'Σ(t · y)', '\\sum\\left(t \\cdot y\\right)'],
    ['erf(x_1)', 'erf(x₁)', '\\operatorname{erf}\\left(x_{1}\\right)'],
    ['alpha * w_ij', 'α · w_ij', '\\alpha \\cdot w_{ij}'],
    ['atZero', 'atZero', '\\mathrm{atZero}'],
    ['infinity', '∞', '\\infty'],
    ['1e-12', '10^(−12)', '10^{-12}'],
    ['2.5e21 * x', '2.5 · 10^21 · x', '2.5 \\cdot 10^{21} \\cdot x'],
    ['1e-7 ^ x', '(10^(−7))^x', '\\left(10^{-7}\\right)^{x}'],
    [
      'if(x > 0, 1, if(x <= -1, 2, x))',
      '{1 if x > 0; 2 if x ≤ −1; x otherwise}',
      '\\begin{cases} 1 & \\text{if } x > 0 \\\\ 2 & \\text{if } x \\le -1 \\\\ x & \\text{otherwise} \\end{cases}',
    ],
  ])('prints %s as %s', (formula, text, latex) => {
    expect(toText(parseFormula(formula))).toBe(text);
    expect(toLatex(parseFormula(formula))).toBe(latex);
  });

  it('shows substituted numbers, rounded to the requested digits', () => {
    const sigmoid = parseFormula('1 / (1 + exp(-x))');
    const filled = substitute(sigmoid, { x: 0.6 });
    const value = substitute(parseFormula('y'), { y: evaluateFormula(filled) });
    expect(`${toText(filled)} = ${toText(value)}`).toBe('1 / (1 + e^(−0.6)) = 0.645656');
    expect(toText(substitute(sigmoid, { x: -0.6 }))).toBe('1 / (1 + e^(−(−0.6)))');
    expect(toText(substitute(parseFormula('a * b ^ 2'), { a: -2, b: -3 }))).toBe('(−2) · (−3)^2');
    expect(toText(substitute(parseFormula('x'), { x: 2 / 3 }), { digits: 3 })).toBe('0.667');
    expect(toText(substitute(parseFormula('a - b'), { a: NaN, b: -Infinity }))).toBe('NaN − (−∞)');
  });

  it('substitutes expressions for symbols and leaves other symbols alone', () => {
    const chain = substitute(parseFormula('a * b'), { a: parseFormula('y - t'), b: parseFormula('w ^ 2') });
    expect(toText(chain)).toBe('(y − t) · w^2');
    expect(toText(substitute(parseFormula('if(x > k, max(x, y), -x)'), { x: 1 }))).toBe(
      '{max(1, y) if 1 > k; −1 otherwise}',
    );
  });

  it('writes MathML that browsers render without a library', () => {
    expect(toMathML(parseFormula('1 / (1 + exp(-x_1))'))).toBe(
      '<math xmlns="http://www.w3.org/1998/Math/MathML">' +
        '<mfrac><mn>1</mn><mrow><mn>1</mn><mo>+</mo><msup><mi>e</mi><mrow><mo>−</mo>' +
        '<msub><mi>x</mi><mi>1</mi></msub></mrow></msup></mrow></mfrac></math>',
    );
    const cases = toMathML(parseFormula('if(x < 0, sqrt(2) * abs(x), sum(x))'));
    expect(cases).toContain('<mo>&lt;</mo>');
    expect(cases).toContain('<msqrt><mn>2</mn></msqrt>');
    expect(cases).toContain('<mo>∑</mo>');
  });

  it('escapes what a substituted symbol may contain', () => {
    expect(toMathML(symbolName('<img>&'))).toContain('<mi>&lt;img&gt;&amp;</mi>');
    expect(toLatex(symbolName('a%b'))).toBe('\\mathrm{a\\%b}');
  });

  it('closes every element in the MathML of every formula in the library', () => {
    for (const { formula } of operations) {
      for (const text of [formula.value, ...formula.derivatives]) {
        const open: string[] = [];
        for (const [, slash, tag] of toMathML(parseFormula(text)).matchAll(/<(\/?)(\w+)[^>]*>/g)) {
          if (slash === '') open.push(tag);
          else expect(open.pop()).toBe(tag);
        }
        expect(open).toEqual([]);
      }
    }
  });

  it('prints text that parses as the same formula', () => {
    fc.assert(
      fc.property(expressions, (expression) => {
        const scope = { x: 0.7, alpha: -1.3, w_ij: 2 };
        const again = parseFormula(toText(expression, { digits: 17 }));
        expect(evaluateFormula(again, scope)).toEqual(evaluateFormula(expression, scope));
        expect(toText(again, { digits: 17 })).toBe(toText(expression, { digits: 17 }));
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

const { tree: expressions } = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom('x', 'alpha', 'w_ij', 'pi').map(symbolName),
    // Beyond these, numbers are printed as a product with a power of ten.
    fc.double({ min: 1e-6, max: 1e20, noNaN: true }).map(numberLiteral),
    tie('tree').map(negation),
    fc
      .tuple(tie('tree'), fc.constantFrom<Operator>('+', '-', '*', '/', '^'), tie('tree'))
      .map((parts) => infix(...parts)),
    fc
      .tuple(fc.constantFrom('log', 'sqrt', 'tanh', 'abs', 'sum'), tie('tree'))
      .map(([name, x]) => application(name, [x])),
    fc.tuple(tie('tree'), tie('tree')).map((args) => application('max', args)),
    fc
      .tuple(
        fc.constantFrom<Relation>('<', '<=', '>', '>=', '=='),
        tie('tree'),
        tie('tree'),
        tie('tree'),
        tie('tree'),
      )
      .map(([relation, left, right, then, otherwise]) =>
        conditional({ relation, left, right }, then, otherwise),
      ),
  ),
}));
