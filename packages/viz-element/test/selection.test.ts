import { compose, handWorked, network, takeSnapshot } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { selectedIn, wholeOf } from '../src/selection.js';

const graph = network([2, 3, 1], { activation: 'tanh', loss: 'mean-squared-error', seed: 1 });

describe('the notation of selections', () => {
  it.each([
    ['a node', 'hidden/tanh', 'hidden/tanh', 'hidden/tanh', -1],
    ['a unit', 'hidden/tanh[2]', 'hidden/tanh[2]', 'hidden/tanh', 2],
    ['the one unit of a node', 'output/sum[0]', 'output/sum', 'output/sum', 0],
    ['an entry of a matrix', 'hidden/weights[2, 1]', 'hidden/weights[2, 1]', 'hidden/weights', 5],
    ['an entry without spaces', 'hidden/weights[2,1]', 'hidden/weights[2, 1]', 'hidden/weights', 5],
    ['an entry by its flat index', 'hidden/weights[5]', 'hidden/weights[2, 1]', 'hidden/weights', 5],
    ['an entry of a vector', 'hidden/bias[1]', 'hidden/bias[1]', 'hidden/bias', 1],
    ['a unit by the name of its layer', 'hidden[1]', 'hidden/tanh[1]', 'hidden/tanh', 1],
    ['a layer by its name', 'hidden', 'hidden/tanh', 'hidden/tanh', -1],
  ])('names %s: %s', (_, selection, id, node, unit) => {
    expect(selectedIn(graph, selection)).toEqual({ id, node, unit });
    expect(selectedIn(takeSnapshot(graph), selection)).toEqual({ id, node, unit });
  });

  it.each([
    ...[
      '',
      'nowhere',
      'hid',
      'hidden/',
      '[1]',
      'hidden[]',
      'hidden[3]',
      'hidden[-1]',
      'hidden[1.5]',
      'hidden[1,]',
    ],
    ...[
      'hidden/tanh[3]',
      'hidden/tanh[0, 0]',
      'hidden/weights[3, 0]',
      'hidden/weights[6]',
      'hidden/bias[0, 0]',
    ],
  ])('names nothing of the graph: %j', (selection) => {
    expect(selectedIn(graph, selection)).toBeUndefined();
  });

  it('names nothing where there is no graph, or nothing is selected', () => {
    expect(selectedIn(undefined, 'hidden')).toBeUndefined();
    expect(selectedIn(graph, undefined)).toBeUndefined();
  });

  it('names a neuron as the picture labels it', () => {
    expect(selectedIn(handWorked('tutorial').graph, 'o1')?.id).toBe('o1/sigmoid');
  });

  it('prefers a node whose id looks like a unit of another', () => {
    const odd = compose((g) => {
      g.apply('tanh', [g.input('a', 2, [[1, 2]])], { id: 'a[1]' });
      return {};
    }).graph;
    expect(selectedIn(odd, 'a[1]')).toEqual({ id: 'a[1]', node: 'a[1]', unit: -1 });
    expect(selectedIn(odd, 'a[0]')).toEqual({ id: 'a[0]', node: 'a', unit: 0 });
  });

  it('is that of a node with what follows left out', () => {
    expect(['w5', 'hidden/tanh[2]', 'hidden/weights[1, 2]'].map(wholeOf)).toEqual([
      'w5',
      'hidden/tanh',
      'hidden/weights',
    ]);
  });
});
