import { activations, elementwise, evaluateFormula, losses, type Operation } from '@bp-graph/core';
import {
  compose,
  derive,
  handWorked,
  network,
  type DerivationFactor,
  type DerivationTarget,
  type Draft,
  type Graph,
  type Handle,
  toText,
} from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { fromExpression, named } from '../../../src/derive/fragment/from-expression.js';
import { plainNotation } from '../../../src/derive/fragment/plain.js';
import { setFragment } from '../../../src/derive/fragment/set.js';

describe('the formula of a factor', () => {
  it("is the operation's own, with the names of this graph and then with its numbers", () => {
    const factors = factorsOf(handWorked('tutorial').graph, { node: 'w1' });
    expect(factors.map(textsOf)).toEqual([
      ['o1 − t1', '0.7987 − 0.0100'],
      ['o1 · (1 − o1)', '0.7987 · (1 − 0.7987)'],
      ['w5', '0.5000'],
      ['h1 · (1 − h1)', '0.6457 · (1 − 0.6457)'],
      ['x1', '0.1000'],
    ]);
  });

  it('names the units of a layer and the weight between them', () => {
    const graph = network([2, 3, 2], { seed: 1 });
    graph.feed({ x: [[1, 2]], t: [[0, 1]] });
    const factors = factorsOf(graph, { node: 'hidden/weights', entry: [2, 1] });
    expect(factors.map((factor) => textsOf(factor)[0])).toEqual([
      'output₁ − t₁',
      'output₁ · (1 − output₁)',
      'w(output₁,₃)',
      '1 − hidden₃^2',
      'x₂',
    ]);
  });

  it('of softmax distinguishes the unit itself from other units', () => {
    const graph = network([2, 2], { output: 'softmax', seed: 1 });
    graph.feed({ x: [[1, 2]], t: [[0, 1]] });
    const texts = derive(graph, { node: 'output/sum', unit: 0 }).paths.map(
      ({ factors }) => textsOf(factors[1])[0],
    );
    expect(texts).toEqual(['output₁ · (1 − output₁)', 'output₁ · (−output₂)']);
  });

  it('treats a class index as a distribution, and divides a mean by its rows', () => {
    const { graph } = compose((g) => {
      const x = g.input('x', 2, [
        [1, 2],
        [3, 4],
      ]);
      g.loss('softmax-cross-entropy', x, g.target('t', 1, [[1], [0]]), { id: 'E' });
      return {};
    });
    const at = (unit: number) => textsOf(factorsOf(graph, { node: 'x', unit, row: 0 })[0]);
    expect(at(0)).toEqual(['e^x₁ / Σ(e^x) / 2', 'e^1 / 10.107 / 2']);
    expect(at(1)).toEqual(['(e^x₂ / Σ(e^x) − 1) / 2', '(e^2 / 10.107 − 1) / 2']);
  });

  it('of a case distinction contains all cases, also with numbers, so that it shows which one applies', () => {
    const { graph } = compose((g) => {
      const y = g.apply('leaky-relu', [g.input('x', 1, -2)], { id: 'y' });
      g.loss('half-squared-error', y, g.target('t', 1, 0), { id: 'E' });
      return {};
    });
    expect(textsOf(factorsOf(graph, { node: 'x' })[1])).toEqual([
      '{1 if x > 0; 0.0100 otherwise}',
      '{1 if −2 > 0; 0.0100 otherwise}',
    ]);
  });

  it('of a case distinction has enough digits to show which case applies', () => {
    const { graph } = compose((g) => {
      const y = g.apply('hard-tanh', [g.input('x', 1, 0.999999)], { id: 'y' });
      g.loss('half-squared-error', y, g.target('t', 1, 0), { id: 'E' });
      return {};
    });
    expect(toText(derive(graph, { node: 'x' }), { sections: ['factors'] })).toContain(
      '∂y/∂x = {1 if |x| < 1; 0 otherwise} = {1 if |0.999999| < 1; 0 otherwise} = 1\n',
    );
  });

  it.each(activations.names)('exists for the activation %s', (name) => {
    const graph = graphOf((g) => g.apply(name, [g.input('x', 3, [[0.3, -0.6, 1.1]])], { id: 'y' }));
    expectRight(factorsOf(graph, { node: 'x', unit: 1 })[1]);
  });

  it.each(losses.names)('exists for the loss %s', (name) => {
    const { graph } = compose((g) => {
      const index = name === 'softmax-cross-entropy';
      const y = g.input('y', 3, [[0.3, 0.6, 0.1]]);
      g.loss(name, y, index ? g.target('t', 1, 1) : g.target('t', 3, [[0.5, 0.2, 0.3]]), { id: 'E' });
      return {};
    });
    expectRight(factorsOf(graph, { node: 'y', unit: 1 })[0]);
  });

  it.each([
    ['add', 2],
    ['subtract', 2],
    ['multiply', 2],
    ['divide', 2],
    ['concat', 2],
    ['dot', 2],
    ['sum', 1],
    ['mean', 1],
  ] as const)('exists for the combination %s', (name, count) => {
    const graph = graphOf((g) => {
      const inputs = ['x', 'z'].slice(0, count).map((id, k) => g.input(id, 3, [[0.3 + k, -0.6, 1.1]]));
      return g.apply(name, inputs, { id: 'y' });
    });
    for (const { id } of graph.inputs) {
      const factors = factorsOf(graph, { node: id, unit: 1 });
      expectRight(factors[factors.length - 1]);
    }
  });

  it('exists for a layer normalisation, and for its gain and bias', () => {
    const graph = graphOf((g) => {
      const x = g.input('x', 3, [[0.3, -0.6, 1.1]]);
      return g.layerNormalisation(x, g.parameter('gain', [1, 2, 3]), g.parameter('bias', [0, 1, 0]), {
        id: 'y',
      });
    });
    for (const { factors } of derive(graph, { node: 'x', unit: 1 }).paths) expectRight(factors[1]);
    for (const node of ['gain', 'bias']) expectRight(factorsOf(graph, { node, entry: 2 })[1]);
  });

  it('names all three inputs of a custom combination', () => {
    const lerp = elementwise({
      name: 'lerp',
      symbol: '↔',
      arity: [3, 3],
      value: ([a, b, c], i) => a.data[i] + c.data[i] * (b.data[i] - a.data[i]),
      derivative: ([a, b, c], i, index) => [1 - c.data[i], c.data[i], b.data[i] - a.data[i]][index],
      formula: { value: 'a + c * (b - a)', derivatives: ['1 - c', 'c', 'b - a'] },
    });
    const graph = graphOf((g) =>
      g.apply(lerp, [g.input('p', 1, 2), g.input('q', 1, 5), g.input('r', 1, 0.25)], { id: 'y' }),
    );
    for (const node of ['p', 'q', 'r']) expectRight(factorsOf(graph, { node })[1]);
  });

  it('is omitted if it does not evaluate to the number: written for two factors, it is given three', () => {
    const graph = graphOf((g) => g.multiply(...[2, 3, 4].map((x, k) => g.input(`x${k}`, 1, x)), { id: 'y' }));
    const [, factor] = factorsOf(graph, { node: 'x0' });
    expect(factor.value).toBe(12);
    expect(factor.formula).toBeUndefined();
  });

  it.each(['a +', '2 * a', 'α * a', 'a ^ (1 / 0)'])(
    'is omitted if an operation declares %j, which is wrong',
    (text) => {
      const wrong: Operation = elementwise({
        name: 'wrong',
        symbol: '?',
        arity: [1, 1],
        value: ([a], i) => a.data[i] * a.data[i] * a.data[i],
        derivative: ([a], i) => 3 * a.data[i] * a.data[i],
        formula: { value: 'a ^ 3', derivatives: [text] },
      });
      const graph = graphOf((g) => g.apply(wrong, [g.input('x', 1, 2)], { id: 'y' }));
      const [, factor] = factorsOf(graph, { node: 'x' });
      expect(factor.value).toBe(12);
      expect(factor.formula).toBeUndefined();
    },
  );
});

function graphOf(draw: (g: Draft) => Handle): Graph {
  return compose((g) => {
    const y = draw(g);
    const zeros = Array.from({ length: y.shape[1] }, () => 0);
    g.loss('half-squared-error', y, g.target('t', y.shape[1], [zeros]), { id: 'E' });
    return {};
  }).graph;
}

function factorsOf(graph: Graph, target: DerivationTarget): readonly DerivationFactor[] {
  return derive(graph, target).paths[0].factors;
}

function expectRight({ formula, value }: DerivationFactor): void {
  expect(formula).toBeDefined();
  expect(evaluateFormula(formula!.filled)).toBeCloseTo(value, 10);
}

/** The formula, then the formula with numbers, as plain text. */
function textsOf({ formula }: DerivationFactor): readonly string[] {
  const { expression, filled, symbols } = formula!;
  const notation = plainNotation({ if: 'if', otherwise: 'otherwise' });
  return [expression, filled].map((each) =>
    setFragment(fromExpression(each, { symbol: named(symbols, 1), digits: 4 }), notation),
  );
}
