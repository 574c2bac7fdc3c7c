import {
  compose,
  handWorked,
  locales,
  network,
  setFragment,
  valueFormula,
  type Graph,
} from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { plainNotation } from '../../src/derive/fragment/plain.js';

function written(graph: Graph, id: string, entry = 0): string {
  return setFragment(valueFormula(graph, id, entry), plainNotation(locales.get('en').cases));
}

describe('the formula of a value', () => {
  const { graph } = handWorked('tutorial');

  it('shows a weighted sum term by term', () => {
    expect(written(graph, 'h1/sum')).toBe(
      'net(h1) = w1 · x1 + w2 · x2 + b1 = 0.1000 · 0.1000 + 0.2000 · 0.2000 + 0.5500 = 0.6000',
    );
  });

  it('shows the function of an activation', () => {
    expect(written(graph, 'o1/sigmoid')).toBe('o1 = 1 / (1 + e^(−net(o1))) = 1 / (1 + e^(−1.3784)) = 0.7987');
  });

  it('shows the sum of two losses', () => {
    expect(written(graph, 'E')).toBe('E = E1 + E2 = 0.3110 + 0.0116 = 0.3227');
  });

  it('names the units and weights of a layer', () => {
    const layers = network([2, 2, 1], { seed: 1 });
    layers.feed({
      x: [
        [0.5, -1],
        [3, 4],
      ],
      t: [[1], [0]],
    });
    const second = written(layers, 'hidden/sum', 3);
    expect(second).toMatch(/^net\(hidden₁\) = w\(hidden₁,₀\) · x₀ \+ w\(hidden₁,₁\) · x₁ \+ b\(hidden₁\) = /);
    expect(second).toContain(' · 3 ');
  });

  it('shows only the number if no formula evaluates to it', () => {
    expect(written(graph, 'x1')).toBe('x1 = 0.1000');
    const { graph: rows } = compose((g) => {
      const x = g.input('x', 1, [[1], [2], [3]]);
      return { E: g.apply('mean-squared-error', [x, g.target('t', 1, [[0], [0], [1]])], { id: 'E' }) };
    });
    expect(written(rows, 'E')).toBe('E = 3');
  });

  it('abbreviates a long sum', () => {
    const wide = network([20, 1], { seed: 1 });
    wide.feed({ x: [Array.from({ length: 20 }, () => 1)], t: [[1]] });
    expect(written(wide, 'output/sum')).toContain(' + …');
  });
});
