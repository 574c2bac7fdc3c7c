import { compose, handWorked, network, type Graph } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/derivation/explanation.js';

const ROWS = [
  [0, 1],
  [1, 0],
  [1, 1],
];

const graphs: Readonly<Record<string, () => [Graph, string, number]>> = {
  'the hand-worked network': () => [handWorked('tutorial').graph, 'w1', 0],
  'layers over several rows': () => {
    const { graph } = compose(
      (g) => {
        const y = g.layer('y', g.layer('h', g.input('x', 2, ROWS), 3, 'tanh'), 2, 'sigmoid');
        g.loss('binary-cross-entropy', y, g.target('t', 2, ROWS));
        return {};
      },
      { seed: 1 },
    );
    return [graph, 'h/weights', 3];
  },
  'ten layers, whose gradients vanish': () => {
    const graph = network([2, ...new Array<number>(9).fill(2), 1], { activation: 'sigmoid', seed: 1 });
    graph.feed({ x: [[30, 2]], t: [[0]] });
    return [graph, 'hidden1/weights', 1];
  },
};

describe.each(Object.entries(graphs))('the explanation of %s', (_, make) => {
  const [graph, node, entry] = make();
  /** What a reader sees of it, without the factor it stands for. */
  const text = (formula: unknown): string =>
    JSON.stringify(formula, (key, part: unknown) => (key === 'factor' ? undefined : part));
  const { paths, backward, derivation } = explain(graph, { node, entry }, { paths: 12, language: 'en' });
  const factors = [...new Set(paths.flatMap((path) => path.factors))];

  it('has no two lines with the same symbols', () => {
    const left = (line: { formula: unknown; note?: string }): string => {
      const { parts = [] } = line.formula as { parts?: readonly unknown[] };
      return `${text(parts[0])} ${/row \d/.exec(line.note ?? '')?.[0] ?? ''}`;
    };
    for (const lines of [factors.map(left), backward.map(left)])
      expect(new Set(lines).size).toBe(lines.length);
  });

  it('prints significant digits of every number other than 0', () => {
    const products = derivation.paths.map(({ product }) => product);
    const printed = [
      ...paths.map(({ product }, k) => [products[k], product] as const),
      ...factors.map(({ value }) => [NaN, value] as const),
    ];
    for (const [number, digits] of printed)
      if (number !== 0 && digits !== '0') expect(digits).toMatch(/[1-9]/);
    for (const { product } of paths.filter((_, k) => products[k] !== 0)) expect(product).not.toBe('0');
  });
});

it('an explanation with more paths than it shows has those that contribute most', () => {
  const graph = network([2, 8, 8, 1], { seed: 1 });
  graph.feed({ x: [[0.5, -1]], t: [[1]] });
  const shown = (paths: number): number[] => {
    const { derivation } = explain(graph, { node: 'hidden1/weights', entry: 0 }, { paths, language: 'en' });
    return derivation.paths.map(({ product }) => Math.abs(product));
  };
  const all = shown(8);
  expect(all).toHaveLength(8);
  expect(shown(3)).toEqual([...all].sort((a, b) => b - a).slice(0, 3));
});
