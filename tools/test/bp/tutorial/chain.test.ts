import { handWorked } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { pathsOf } from '../../../src/bp/tutorial/chain.js';

describe.each(['tutorial', 'mazur'])('the paths of the network %s', (network) => {
  const { graph } = handWorked(network);

  it.each(graph.parameters)('sum to the gradient of $id', (parameter) => {
    const sum = pathsOf(graph, parameter.id).reduce((total, { product }) => total + product, 0);
    expect(Math.abs(sum - parameter.gradient.data[0])).toBeLessThan(1e-16);
  });

  it('are one for an output weight, two for a hidden weight, and four for a shared hidden bias', () => {
    const counts = graph.parameters.map((parameter) => [parameter.id, pathsOf(graph, parameter.id).length]);
    expect(Object.fromEntries(counts)).toEqual({
      ...{ w1: 2, w2: 2, w3: 2, w4: 2, w5: 1, w6: 1, w7: 1, w8: 1 },
      ...{ b1: 4, b2: 2 },
    });
  });

  it('list their nodes and factors from the error on', () => {
    const [first] = pathsOf(graph, 'w1');
    expect(first.stations).toEqual(['E', 'o1', 'h1', 'w1']);
    expect(first.factors.map(({ name, formula }) => `${name} = ${formula.names}`)).toEqual([
      '∂E/∂out(o1) = out(o1) − t1',
      '∂out(o1)/∂net(o1) = out(o1) · (1 − out(o1))',
      '∂net(o1)/∂out(h1) = w5',
      '∂out(h1)/∂net(h1) = out(h1) · (1 − out(h1))',
      '∂net(h1)/∂w1 = x1',
    ]);
  });
});
