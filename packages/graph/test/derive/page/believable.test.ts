import { createOptimizer, optimizers, evaluateFormula, parseFormula } from '@bp-graph/core';
import {
  compose,
  derive,
  handWorked,
  pageOf,
  toLatex,
  toMarkdown,
  toMathML,
  toText,
  valueFormula,
  type Derivation,
  type Draft,
  type Fragment,
  type Graph,
  type Handle,
  type Page,
} from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { randomGraph } from '../../support/random-graph.js';

const update = { updater: createOptimizer('sgd'), learningRate: 0.5 };
const sums = { update: { ...update, updater: createOptimizer('momentum') } };

const graphs: Readonly<Record<string, () => Graph>> = {
  'worked by hand': () => handWorked('tutorial').graph,
  'whose gradients vanish': () =>
    chain(9, (g, x, k) => g.neuron(`h${k}`, x, [g.parameter(`w${k}`, 0.1 + 0.03 * k)], 0.2, 'sigmoid')),
  'whose gradients explode': () =>
    chain(7, (g, x, k) => g.neuron(`h${k}`, x, [g.parameter(`w${k}`, 30 + 7.3 * k)], 0.2, 'leaky-relu')),
  'whose units are saturated': () =>
    chain(3, (g, x, k) => g.neuron(`h${k}`, x, [g.parameter(`w${k}`, 9.7)], 1, 'sigmoid')),
  'whose tangents are saturated': () =>
    chain(3, (g, x, k) => g.neuron(`h${k}`, x, [g.parameter(`w${k}`, 8.3)], 1, 'tanh')),
  'that is used again and again': () => {
    const shared = new Map<string, Handle>();
    return chain(5, (g, x) => {
      if (!shared.has('w')) shared.set('w', g.parameter('w', 0.9)).set('b', g.parameter('b', 0.1));
      const [w, b] = shared.values();
      return g.add(g.tanh(g.weightedSum(x, w, b)), g.scale(x, { factor: 0.01 }));
    });
  },
  'of zeros': () =>
    chain(2, (g, x, k) =>
      g.neuron(`h${k}`, g.scale(x, { factor: -0 }), [g.parameter(`w${k}`, -0)], -0, 'relu'),
    ),
  'of classes': () =>
    compose((g) => {
      const z = g.linear('z', g.input('x', 2, [[30, 0.7], [1, -3]]), 3); // prettier-ignore
      g.loss('softmax-cross-entropy', z, g.target('c', 1, [[2], [0]]), { id: 'C', weight: 0.003 });
      g.loss('kullback-leibler', g.softmax(z), g.target('t', 3, [[0, 1, 0], [1, 0, 0]]), { id: 'K' }); // prettier-ignore
      return {};
    }).graph,
  'of layers that are normalised': () =>
    compose((g) => {
      const h = g.layer('h', g.input('x', 3, [[0.2, 0.7, -1], [2, 5, 4]]), 3, 'tanh'); // prettier-ignore
      const n = g.apply('layer-normalisation', [h]);
      g.loss('mean-squared-error', n, g.target('t', 3, [[0, 1, 0], [0, 0, 1]]), { id: 'E' }); // prettier-ignore
      return {};
    }).graph,
};

describe.each(Object.entries(graphs))('a derivation of a graph %s', (_, make) => {
  it('prints every calculation so that it gives its printed result, to at least three digits', () => {
    expectBelievable(make());
  });
});

it(
  'a derivation of a random graph prints every calculation so that it gives its printed result',
  { timeout: 120_000 },
  () => {
    let lines = 0;
    for (let seed = 0; seed < 60; seed++) lines += expectBelievable(randomGraph(seed));
    expect(lines).toBeGreaterThan(10_000);
  },
);

describe('the numbers of a derivation', () => {
  const graph = graphs['whose gradients vanish']();
  const derivation = derive(graph, { node: 'w0' }, { update });

  it('are the same in text and in every other format', () => {
    const numbers = (text: string): string[] => text.match(/\d+\.\d+/g) ?? [];
    const plain = numbers(toText(derivation).replaceAll('·10', ' '));
    expect(plain.length).toBeGreaterThan(50);
    expect(numbers(toLatex(derivation))).toEqual(plain);
    expect(numbers(toMarkdown(derivation))).toEqual(plain);
    expect(numbers(toMathML(derivation).replaceAll(/<[^>]*>/g, ' '))).toEqual(plain);
  });

  it('show a step that changes almost nothing', () => {
    expect(toText(derivation, { sections: ['update'] })).toBe(
      'update\nAgainst the gradient, by rate times gradient: w0 grows by 4.932·10⁻¹².\nw0 ← 0.1 − 0.5 · (−9.864·10⁻¹²) = 0.10000000000493',
    );
  });

  it('show the remainder of 1 − o, however close to 1 an output is', () => {
    const saturated = derive(graphs['whose units are saturated'](), { node: 'w0' });
    expect(toText(saturated, { sections: ['factors'] })).toContain(
      '∂h0/∂net(h0) = h0 · (1 − h0) = 0.999998772 · (1 − 0.999998772) = 1.228·10⁻⁶',
    );
  });

  it('are omitted if no number of digits would make them reproducible', () => {
    const { graph: deep } = compose((g) => {
      const y = g.apply('tanh', [g.weightedSum(g.input('x', 1, 1), g.parameter('w', 18.7))], { id: 'y' });
      g.loss('half-squared-error', y, g.target('t', 1, 0), { id: 'E' });
      return {};
    });
    expect(toText(derive(deep, { node: 'w' }), { sections: ['factors'] })).toContain(
      '∂y/∂weighted-sum = 1 − y^2 = 2.288·10⁻¹⁶\n',
    );
  });
});

/**
 * Checks every line of every derivation of every parameter, and how each number is reached. Returns how many lines were
 * checked.
 */
function expectBelievable(graph: Graph): number {
  let lines = 0;
  for (const { id, gradient, value } of graph.parameters) {
    for (let entry = 0; entry < Math.min(2, gradient.data.length); entry++) {
      for (const options of [{ update }, sums]) {
        const derivation = derive(graph, { node: id, entry }, { maxPaths: 4, ...options });
        lines += expectLines(derivation);
      }
      for (const name of optimizers.names) {
        const update = { updater: createOptimizer(name), learningRate: 0.0375, baseRate: 0.1 };
        lines += expectLines(derive(graph, { node: id, entry }, { maxPaths: 1, update }), ['update']);
      }
    }
    expect(value.data.length).toBeGreaterThan(0);
  }
  const { writing } = pageOf(derive(graph, { node: graph.parameters[0].id, entry: 0 }));
  for (const node of graph.nodes.filter(({ inputs }) => inputs.length > 0))
    node.value.data.forEach((_, entry) => {
      expectLine(valueFormula(graph, node.id, entry), writing);
    });
  return lines;
}

function expectLines(derivation: Derivation, sections?: readonly string[]): number {
  const { blocks, writing } = pageOf(derivation, sections && { sections });
  const formulas = blocks.flatMap((block) => ('formula' in block ? [block.formula] : []));
  for (const formula of formulas) expectLine(formula, writing);
  return formulas.length;
}

function expectLine(formula: Fragment, writing: Page['writing']): void {
  if (formula.kind !== 'relation') return;
  const parts = formula.parts.flatMap((part) => (part.kind === 'relation' ? part.parts : [part]));
  const texts = parts.map((part) => writing.text(part));
  const worths = texts.map(worth);
  const [result, aim = NaN] = [texts[texts.length - 1], worths[worths.length - 1]];
  expect(result, texts.join(' = ')).toMatch(
    /^−?(\d+|∞|NaN|0\.0*[1-9]\d\d+|[1-9]\d*\.\d+)(·10[⁻⁰¹²³⁴-⁹]+)?$/u,
  );
  if (!Number.isFinite(aim)) return;
  for (const found of worths) {
    if (found === undefined) continue;
    expect(Math.abs(found - aim), texts.join(' = ')).toBeLessThanOrEqual(1.02 * lastPlace(result));
  }
}

/** The result of evaluating a printed formula; undefined if it contains names. */
function worth(text: string): number | undefined {
  const plain = text.replaceAll(/·10([⁻⁰¹²³⁴-⁹]+)/gu, (_, power: string) => `e${ordinary(power)}`);
  try {
    return evaluateFormula(parseFormula(plain.replaceAll('∞', 'infinity')));
  } catch {
    return undefined;
  }
}

function lastPlace(result: string): number {
  const [, decimals = '', power = ''] = /^[^.·]*(?:\.(\d+))?(?:·10(.+))?$/u.exec(result) ?? [];
  // From 10,000 on there are no decimals; smaller numbers without decimals are whole.
  const isWhole = /^−?\d{1,4}$/u.test(result);
  return 10 ** (Number(ordinary(power)) - (isWhole ? 4 : decimals.length));
}

function ordinary(text: string): string {
  return Array.from(text, (digit) => '-0123456789'['⁻⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)]).join('');
}

/** Units one after the other, from x = 1.3 to a target of 1. */
function chain(length: number, unit: (g: Draft, x: Handle, k: number) => Handle): Graph {
  return compose((g) => {
    let value: Handle = g.input('x', 1, 1.3);
    for (let k = 0; k < length; k++) value = unit(g, value, k);
    g.loss('half-squared-error', value, g.target('t', 1, 1), { id: 'E' });
    return {};
  }).graph;
}
