import { loss, type Reduction } from '@bp-graph/core';
import {
  compose,
  handWorked,
  locales,
  network,
  setFragment,
  valueFormula,
  type Graph,
  type OperationChoice,
} from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { plainNotation } from '../../src/derive/fragment/plain.js';

/** A loss of the inputs 1, 2 and 3, in one row each, in as many columns, with the targets 0, 0 and 1. */
function overRows(by: OperationChoice, reduction?: Reduction, columns = 1): Graph {
  const rowsOf = (...numbers: number[]) => numbers.map((number) => new Array<number>(columns).fill(number));
  const { graph } = compose((g) => {
    const x = g.input('x', columns, rowsOf(1, 2, 3));
    const t = g.target('t', columns, rowsOf(0, 0, 1));
    return { E: g.apply(by, [x, t], { id: 'E', ...(reduction && { reduction }) }) };
  });
  return graph;
}

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
    const wrong = loss({
      name: 'wrong',
      reduction: 'sum',
      value: (y, t) => y - t,
      derivative: () => 1,
      targetDerivative: () => -1,
      formula: { value: 'y + t', derivative: '1', targetDerivative: '-1' },
    });
    expect(written(overRows(wrong), 'E')).toBe('E = 5');
  });

  it('shows a loss over several rows and units as a sum over all of them', () => {
    expect(written(overRows('mean-squared-error'), 'E')).toBe('E = Σ((x − t)^2) / 3 = 9 / 3 = 3');
    expect(written(overRows('half-squared-error', 'sum'), 'E')).toBe('E = Σ((x − t)^2 / 2) = 4.5000');
    expect(written(overRows('half-squared-error', 'batch-mean', 2), 'E')).toBe(
      'E = Σ((x − t)^2 / 2) / 3 = 9 / 3 = 3',
    );
  });

  it('puts the attributes of a loss over several rows into its formula', () => {
    expect(written(overRows('huber'), 'E')).toBe(
      'E = Σ({(x − t)^2 / 2 if |x − t| ≤ 1; |x − t| − 1 / 2 otherwise}) / 3 = 3.5000 / 3 = 1.1667',
    );
  });

  it('shows the cross-entropy of several rows with class indices', () => {
    const { graph: classes } = compose((g) => {
      const x = g.input('x', 2, [
        [0, 0],
        [0, 0],
      ]);
      return { E: g.apply('softmax-cross-entropy', [x, g.target('t', 1, [[0], [1]])], { id: 'E' }) };
    });
    expect(written(classes, 'E')).toBe('E = Σ(t · (ln(Σ(e^x)) − x)) / 2 = 1.3863 / 2 = 0.6931');
  });

  it('shows only the number of a loss over very many rows', () => {
    const column = Array.from({ length: 5000 }, () => [1]);
    const { graph: many } = compose((g) => ({
      E: g.apply('mean-squared-error', [g.input('x', 1, column), g.target('t', 1, column)], { id: 'E' }),
    }));
    expect(written(many, 'E')).toBe('E = 0');
  });

  it('abbreviates a long sum', () => {
    const wide = network([20, 1], { seed: 1 });
    wide.feed({ x: [Array.from({ length: 20 }, () => 1)], t: [[1]] });
    expect(written(wide, 'output/sum')).toContain(' + …');
  });
});
