import { compose, network } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { nameOfEntry } from '../../src/derive/name.js';
import { plainName } from '../../src/derive/name-text.js';

describe('the names in a network of layers', () => {
  const graph = network([2, 3, 1]);
  const nameAt = (id: string, entry = 0, first?: number) =>
    plainName(nameOfEntry(graph.node(id), graph, entry), first);

  it.each([
    ['x', 1, 'x₂'],
    ['hidden/sum', 1, 'net(hidden₂)'],
    ['hidden/tanh', 1, 'hidden₂'],
    ['hidden/weights', 3, 'w(hidden₂,₂)'],
    ['hidden/bias', 2, 'b(hidden₃)'],
    ['output/sigmoid', 0, 'output'],
    ['output/weights', 2, 'w(output₁,₃)'],
    ['E', 0, 'E'],
  ])('%s, entry %i, is %s', (id, entry, name) => {
    expect(nameAt(id, entry)).toBe(name);
  });

  it('omit the row of the batch', () => {
    expect(nameAt('hidden/tanh', 3 * 7 + 1)).toBe('hidden₂');
  });

  it('count from 0 on request', () => {
    expect(nameAt('hidden/sum', 2, 0)).toBe('net(hidden₂)');
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
    ['x/2', 'x₂', 'a unit cut out is that unit'],
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
