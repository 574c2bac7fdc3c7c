import { operations, weightedSum } from '@bp-graph/core';
import { compose, derive, network, type Graph, type Handle } from '@bp-graph/graph';
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => vi.restoreAllMocks());

describe('the work of a derivation', { timeout: 60_000 }, () => {
  it('is a few hundred products within one row for a weight of a 784-128-10 network', () => {
    const graph = classifier([784, 128, 10], 32);
    const shown = graph.node('hidden/weights').gradient.data[5 * 784 + 300];
    const products = vi.spyOn(weightedSum, 'backward');
    const derivation = derive(graph, { node: 'hidden/weights', entry: [5, 300] });
    expect(derivation.pathCount).toBe(32 * 10 * 10);
    expect(derivation.paths.length).toBe(64);
    expect(derivation.pathSum + derivation.rest).toBeCloseTo(shown, 12);
    const [whole, parts] = [true, false].map(
      (isWhole) => products.mock.calls.filter(([{ output }]) => (output.shape[0] === 32) === isWhole).length,
    );
    // Products over the whole batch are only those of the gradients: two layers, by values, weights and biases.
    expect(whole).toBe(6);
    expect(parts).toBeLessThan(300);
  });

  it('does not grow with the number of paths', () => {
    const graph = classifier([4, 64, 64, 64, 10], 1);
    const products = vi.spyOn(weightedSum, 'backward');
    const { pathCount, paths } = derive(graph, { node: 'hidden1/weights', entry: 0 });
    expect(pathCount).toBe(64 * 64 * 10 * 10);
    expect(paths.length).toBe(64);
    expect(products.mock.calls.length).toBeLessThan(400);
  });

  it('allows counting 2⁵⁰⁰ paths exactly', () => {
    const { pathCount, gradient, rest, pathSum } = derive(diamonds(500), { node: 'w' });
    expect(pathCount).toBe(2n ** 500n);
    expect(rest).toBe(gradient - pathSum);
  });

  it('allows reporting Infinity for more paths than a number can count', () => {
    expect(derive(diamonds(1100), { node: 'w' }).pathCount).toBe(Infinity);
  });

  it('covers a chain of 20,000 nodes without recursion', () => {
    const { graph } = compose((g) => {
      let value: Handle = g.weightedSum(g.input('x', 1, 0.5), g.parameter('w', 0.9));
      for (let k = 0; k < 20_000; k++) value = g.apply('identity', [value], { id: `n${k}` });
      g.loss('half-squared-error', value, g.target('t', 1, 1), { id: 'E' });
      return {};
    });
    const { paths, gatherings, gradient } = derive(graph, { node: 'w' });
    expect(paths[0].factors.length).toBe(20_002);
    expect(gatherings.length).toBe(20_002);
    expect(gradient).toBeCloseTo((0.45 - 1) * 0.5, 15);
  });

  it('evaluates no operation off the paths from the target to E more often than the gradients need', () => {
    const graph = classifier([3, 5, 2], 4);
    const products = vi.spyOn(operations.get('tanh'), 'backward');
    derive(graph, { node: 'output/weights', entry: 0 });
    expect(products).toHaveBeenCalledTimes(1);
  });
});

function classifier(sizes: readonly number[], rows: number): Graph {
  const graph = network(sizes, { output: 'softmax', loss: 'softmax-cross-entropy', targetUnits: 1 });
  const numbers = (units: number, row: number) =>
    Array.from({ length: units }, (_, k) => Math.sin(1 + k * 7 + row));
  graph.feed({
    x: Array.from({ length: rows }, (_, row) => numbers(sizes[0], row)),
    t: Array.from({ length: rows }, (_, row) => [row % 2]),
  });
  return graph;
}

/** A value doubled and halved again, repeatedly, each time along two paths. */
function diamonds(count: number): Graph {
  return compose((g) => {
    let value: Handle = g.weightedSum(g.input('x', 1, 0.5), g.parameter('w', 0.9));
    for (let k = 0; k < count; k++) value = g.scale(g.add(value, value), { factor: 0.5 });
    g.loss('half-squared-error', value, g.target('t', 1, 1), { id: 'E' });
    return {};
  }).graph;
}
