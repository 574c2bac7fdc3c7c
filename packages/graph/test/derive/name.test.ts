import { compose, edit, network, type Graph } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { nameOfEntry } from '../../src/derive/name.js';
import { plainName } from '../../src/derive/name-text.js';

describe('the names in a network of layers', () => {
  const graph = network([2, 3, 1]);
  const nameAt = (id: string, entry = 0, first?: number) =>
    plainName(nameOfEntry(graph.node(id), graph, entry), first);

  it.each([
    ['x', 1, 'x₁'],
    ['hidden/sum', 1, 'net(hidden₁)'],
    ['hidden/tanh', 1, 'hidden₁'],
    ['hidden/weights', 3, 'w(hidden₁,₁)'],
    ['hidden/bias', 2, 'b(hidden₂)'],
    ['output/sigmoid', 0, 'output'],
    ['output/weights', 2, 'w(output₀,₂)'],
    ['E', 0, 'E'],
  ])('%s, entry %i, is %s', (id, entry, name) => {
    expect(nameAt(id, entry)).toBe(name);
  });

  it('omit the row of the batch', () => {
    expect(nameAt('hidden/tanh', 3 * 7 + 1)).toBe('hidden₁');
  });

  it('count from 0, as selections and the picture do, and from 1 on request', () => {
    expect(nameAt('hidden/sum', 2)).toBe('net(hidden₂)');
    expect(nameAt('hidden/sum', 2, 1)).toBe('net(hidden₃)');
  });
});

describe('the names in a layer with an activation of its own for every neuron', () => {
  const { graph } = compose((g) => {
    const h = g.layer('hidden', g.input('x', 2, [1, 2]), 3, ['relu', 'tanh', 'sigmoid']);
    return { y: g.layer('output', h, 1, 'identity') };
  });
  const namesIn = (of: Graph) => (id: string) => plainName(nameOfEntry(of.node(id), of, 0));

  it('tell the neurons apart', () => {
    expect(['hidden/0', 'hidden/1', 'hidden/2', 'hidden/sum/2'].map(namesIn(graph))).toEqual([
      'hidden₀',
      'hidden₁',
      'hidden₂',
      'net(hidden₂)',
    ]);
  });

  it('follow the units when one is removed, whatever their ids are', () => {
    const fewer = edit(graph, (e) => {
      e.remove('hidden/sum/0');
      e.removeUnit('hidden', 0);
    });
    expect(['hidden/1', 'hidden/2', 'hidden/sum/2'].map(namesIn(fewer))).toEqual([
      'hidden₀',
      'hidden₁',
      'net(hidden₁)',
    ]);
  });
});

describe('the names of nodes', () => {
  const { graph } = compose((g) => {
    const x = g.input('x', 2);
    const h = g.neuron('h1', x, [1, g.parameter('w', 2)], 0, 'tanh');
    const both = g.weightedSum(h, g.parameter('u', 1), undefined, { id: 'block/y/sum' });
    g.apply('tanh', [both], { id: 'block/y/tanh' });
    g.apply('relu', [both], { id: 'block/y/relu' });
    g.apply('tanh', [g.weightedSum(h, g.parameter('v', 1), undefined, { id: 'z' })], { id: 'taken/tanh' });
    g.parameter('taken', 0);
    g.apply('dropout', [h], { id: 'h1/dropout' });
    g.apply('identity', [h], { id: 'odd/' });
    return {};
  });
  const name = (id: string) => plainName(nameOfEntry(graph.node(id), graph, 0));

  it.each([
    ['h1/sum', 'net(h1)', 'a sum belongs to its neuron'],
    ['h1/tanh', 'h1', 'an activation is its neuron'],
    ['h1/w1', 'w1(h1)', 'a weight belongs to its neuron'],
    ['x/1', 'x₁', 'a unit cut out is that unit'],
    ['w', 'w', 'a parameter of its own has its id'],
    ['z', 'z', 'a sum without a layer has its id'],
    ['block/y/sum', 'net(block/y)', 'layers within blocks keep the block'],
    ['block/y/tanh', 'block/y/tanh', 'of two activations of one sum neither is the neuron'],
    ['taken/tanh', 'taken/tanh', 'an id that is another node is not taken'],
    ['h1/dropout', 'h1/dropout', 'other operations keep their id'],
    ['odd/', 'odd/', 'an id that ends in a slash is kept'],
  ])('show %s as %s: %s', (id, expected) => {
    expect(name(id)).toBe(expected);
  });
});
