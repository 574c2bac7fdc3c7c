import { BATCH, activations, type Operation } from '@bp-graph/core';
import { topology, type GraphSpec, type NodeSpec } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { MAX_FAULTS } from '../src/graph-fault.js';
import { MAX_ID } from '../src/placement.js';
import { faultOf, faultsOf } from './support/faults.js';

const input = (id: string, units = 1): NodeSpec => ({ id, op: 'input', inputs: [], units });
const node = (id: string, op: string, ...inputs: string[]): NodeSpec => ({ id, op, inputs });
const parameter = (id: string, shape: readonly number[]): NodeSpec => ({
  id,
  op: 'parameter',
  inputs: [],
  value: { shape, data: new Float64Array(shape.reduce((size, n) => size * n, 1)) },
});
const graph = (...nodes: NodeSpec[]): GraphSpec => ({ nodes });
const refused = (...nodes: NodeSpec[]) => faultsOf(() => topology(graph(...nodes)));

describe('the order of a graph', () => {
  it('puts inputs before their readers, whatever the order of the file', () => {
    const { nodes } = topology(
      graph(node('E', 'mean-squared-error', 'y', 't'), node('y', 'tanh', 'x'), input('t'), input('x')),
    );
    expect(nodes.map(({ spec }) => spec.id)).toEqual(['t', 'x', 'y', 'E']);
    expect(nodes.map(({ inputs }) => inputs)).toEqual([[], [], [1], [2, 0]]);
    expect(nodes.map(({ position }) => position)).toEqual([0, 1, 2, 3]);
  });

  it('ranks a node by the length of its longest path from a leaf', () => {
    // x ─▶ a ─▶ b ─▶ sum
    //  └────────────▶
    const { nodes } = topology(
      graph(node('sum', 'add', 'x', 'b'), node('b', 'tanh', 'a'), node('a', 'tanh', 'x'), input('x')),
    );
    expect(nodes.map(({ spec, rank }) => [spec.id, rank])).toEqual([
      ['x', 0],
      ['a', 1],
      ['b', 2],
      ['sum', 3],
    ]);
  });

  it('keeps the order of the file among nodes of one rank', () => {
    const { nodes } = topology(
      graph(input('x'), node('c', 'tanh', 'x'), node('a', 'tanh', 'x'), node('b', 'tanh', 'x')),
    );
    expect(nodes.map(({ spec }) => spec.id)).toEqual(['x', 'c', 'a', 'b']);
  });

  it('counts two edges if a node reads another twice', () => {
    const { nodes } = topology(graph(input('x'), node('square', 'multiply', 'x', 'x')));
    expect(nodes[1].inputs).toEqual([0, 0]);
  });

  it('infers shapes along the order, leaving the batch open', () => {
    const { nodes, position } = topology(
      graph(
        input('x', 3),
        parameter('W', [5, 3]),
        node('z', 'weighted-sum', 'x', 'W'),
        node('y', 'sum', 'z'),
      ),
    );
    const shapeOf = (id: string) => nodes[position.get(id) ?? -1].shape;
    expect(shapeOf('x')).toEqual([BATCH, 3]);
    expect(shapeOf('W')).toEqual([5, 3]);
    expect(shapeOf('z')).toEqual([BATCH, 5]);
    expect(shapeOf('y')).toEqual([BATCH, 1]);
  });

  it('fills in default attributes', () => {
    const { nodes } = topology(graph(input('x'), node('y', 'leaky-relu', 'x')));
    expect(nodes[1].spec.attributes).toEqual({ slope: 0.01 });
  });

  it('accepts a user-defined operation in place of a name', () => {
    const twice: Operation = { ...activations.get('identity'), name: 'twice' };
    const { nodes } = topology({ nodes: [input('x'), { id: 'y', op: twice, inputs: ['x'] }] });
    expect(nodes[1].spec.operation).toBe(twice);
  });

  it('is empty for a graph with no nodes', () => {
    expect(topology(graph()).nodes).toEqual([]);
  });

  it('handles 100,000 nodes in a row and 100,000 side by side', () => {
    const size = 100_000;
    const chain = [input('0'), ...Array.from({ length: size }, (_, i) => node(`${i + 1}`, 'tanh', `${i}`))];
    expect(topology({ nodes: chain.toReversed() }).nodes.at(-1)).toMatchObject({
      rank: size,
      position: size,
    });
    const fan = [input('x'), ...Array.from({ length: size }, (_, i) => node(`${i}`, 'tanh', 'x'))];
    expect(topology({ nodes: fan }).nodes.at(-1)).toMatchObject({ rank: 1, position: size });
  });
});

describe('the total loss', () => {
  const losses = [
    input('x'),
    input('t'),
    node('loss1', 'mean-squared-error', 'x', 't'),
    node('loss2', 'mean-absolute-error', 'x', 't'),
  ];

  it('is the sum of all scalars that nothing reads, each with weight 1, by default', () => {
    expect([...topology(graph(...losses)).objective]).toEqual([
      [2, 1],
      [3, 1],
    ]);
  });

  it('leaves out scalars that another node reads', () => {
    const total: NodeSpec = {
      id: 'E',
      op: 'weighted-total',
      inputs: ['loss1', 'loss2'],
      attributes: { weights: [1, 2] },
    };
    expect([...topology(graph(...losses, total)).objective]).toEqual([[4, 1]]);
  });

  it('does not count a scalar parameter as a loss', () => {
    expect([...topology(graph(parameter('w', []))).objective]).toEqual([]);
  });

  it('is the weighted sum of the declared nodes', () => {
    expect([...topology({ nodes: losses, objective: { loss2: 0.5 } }).objective]).toEqual([[3, 0.5]]);
  });

  it('rejects unknown nodes, nodes that are not scalars, and weights that are not numbers', () => {
    const faults = faultsOf(() =>
      topology({
        nodes: [...losses, input('wide', 3)],
        objective: { loss3: 1, wide: 1, loss1: NaN, 'a/b~c': 1 },
      }),
    );
    expect(faults.map(({ what, where }) => [what, where])).toEqual([
      ['unknown node', '/objective/loss3'],
      ['not a scalar', '/objective/wide'],
      ['not a weight', '/objective/loss1'],
      ['unknown node', '/objective/a~1b~0c'],
    ]);
    expect(faults[0].nearest).toBe('loss1');
    expect(faults[1].found).toBe('[batch, 3]');
  });
});

describe('a fault in a graph', () => {
  it('names the nodes of a cycle', () => {
    const [fault] = refused(
      input('x'),
      node('before', 'tanh', 'x'),
      node('a', 'add', 'before', 'c'),
      node('b', 'tanh', 'a'),
      node('c', 'tanh', 'b'),
      node('after', 'tanh', 'c'),
    );
    const turns = ['a → b → c → a', 'b → c → a → b', 'c → a → b → c'];
    expect(fault.what).toBe('cycle');
    expect(fault.where).toBe(`/nodes/${2 + turns.indexOf(String(fault.found))}/inputs`);
  });

  it('names a node that reads itself', () => {
    expect(refused(node('a', 'tanh', 'a'))[0]).toMatchObject({ what: 'cycle', found: 'a → a' });
  });

  it('abbreviates a cycle of many nodes', () => {
    const ring = Array.from({ length: 50_000 }, (_, i) => node(`n${i}`, 'tanh', `n${(i + 1) % 50_000}`));
    const [fault] = refused(...ring);
    expect(fault.what).toBe('cycle');
    expect(String(fault.found).split(' → ')).toHaveLength(9);
    expect(String(fault.found).endsWith('…')).toBe(true);
  });

  it('names an unknown input, and the nearest that exists', () => {
    const [fault] = refused(input('hidden'), node('y', 'add', 'hidden', 'hiden'));
    expect(fault).toMatchObject({
      what: 'unknown node',
      where: '/nodes/1/inputs/1',
      found: 'hiden',
      nearest: 'hidden',
    });
  });

  it('names an id that is a duplicate, not a string, empty or too long', () => {
    const long = 'x'.repeat(MAX_ID + 1);
    const faults = refused(input('x'), input('x'), input(7 as unknown as string), input(''), input(long));
    expect(faults.map(({ what, where }) => [what, where])).toEqual([
      ['duplicate id', '/nodes/1/id'],
      ['not an id', '/nodes/2/id'],
      ['not an id', '/nodes/3/id'],
      ['not an id', '/nodes/4/id'],
    ]);
    expect(topology(graph(input('x'.repeat(MAX_ID)))).nodes).toHaveLength(1);
  });

  it('names an unknown operation and the nearest that exists', () => {
    expect(refused(input('x'), node('y', 'sigmoyd', 'x'))[0]).toMatchObject({
      what: 'unknown operation',
      where: '/nodes/1/op',
      found: 'sigmoyd',
      nearest: 'sigmoid',
    });
  });

  it('names an attribute that is unknown, missing or wrong', () => {
    const withAttributes = (op: string, attributes: Record<string, unknown>): NodeSpec => ({
      ...node(op, op, 'x'),
      attributes,
    });
    const faults = refused(
      input('x', 3),
      withAttributes('leaky-relu', { slop: 1 }),
      withAttributes('slice', { from: 0 }),
      withAttributes('elu', { alpha: '1' }),
    );
    expect(faults.map(({ what, where }) => [what, where])).toEqual([
      ['unknown attribute', '/nodes/1/attributes'],
      ['missing attribute', '/nodes/2/attributes/to'],
      ['wrong value of attribute alpha', '/nodes/3/attributes'],
    ]);
    expect(faults[0].nearest).toBe('slope');
  });

  it('names a wrong number of inputs', () => {
    const faults = refused(
      input('x'),
      node('one', 'add', 'x'),
      node('two', 'tanh', 'x', 'x'),
      node('three', 'subtract', 'x'),
      { ...input('four'), inputs: ['x'] },
    );
    expect(faults.map(({ what, found, expected }) => [what, found, expected])).toEqual([
      ['wrong count of inputs of one', 1, '2 or more'],
      ['wrong count of inputs of two', 2, '1'],
      ['wrong count of inputs of three', 1, '2'],
      ['wrong count of inputs of four', 1, '0'],
    ]);
  });

  it('names both nodes and both shapes if shapes do not fit', () => {
    const { message } = faultOf(() =>
      topology(graph(input('left', 2), input('right', 3), node('both', 'add', 'left', 'right'))),
    );
    for (const part of ['both', 'left [batch, 2]', 'right [batch, 3]']) expect(message).toContain(part);
  });

  it('names an invalid width', () => {
    const faults = refused(input('a', 0), input('b', NaN), input('c', 1.5), input('d', -2), {
      ...input('e'),
      units: undefined,
    });
    expect(faults.map(({ where }) => where)).toEqual([0, 1, 2, 3, 4].map((i) => `/nodes/${i}/units`));
  });

  it('rejects sizes beyond any memory without allocating it', () => {
    expect(refused(input('x', 1e12))[0]).toMatchObject({ what: 'shape too large', where: '/nodes/0/units' });
    const vast: NodeSpec = { ...parameter('W', []), value: { shape: [1e6, 1e6], data: new Float64Array(0) } };
    expect(refused(vast)[0]).toMatchObject({ what: 'shape too large', where: '/nodes/0/shape' });
  });

  it('names a parameter without numbers, or with more or fewer than its shape holds', () => {
    const bare: NodeSpec = { id: 'W', op: 'parameter', inputs: [] };
    const short: NodeSpec = { ...bare, id: 'V', value: { shape: [2, 2], data: new Float64Array(3) } };
    const [without, wrong] = refused(bare, short);
    expect(without).toMatchObject({ what: 'parameter W without numbers', where: '/nodes/0/data' });
    expect(wrong).toMatchObject({ where: '/nodes/1/data', found: 3, expected: '4 numbers for [2, 2]' });
  });

  it('names an initial value that does not fit its input', () => {
    const wide: NodeSpec = { ...input('x', 2), value: { shape: [4, 3], data: new Float64Array(12) } };
    const short: NodeSpec = { ...input('t', 2), value: { shape: [4, 2], data: new Float64Array(7) } };
    expect(refused(wide, short)).toMatchObject([
      { what: 'value of x', where: '/nodes/0/value', found: '[4, 3]', expected: '[batch, 2]' },
      { what: 'value of t', where: '/nodes/1/value', found: 7, expected: '8 numbers for [4, 2]' },
    ]);
  });

  it('omits the value if none was found', () => {
    const { message } = faultOf(() => topology(graph({ id: 'W', op: 'parameter', inputs: [] })));
    expect(message).not.toContain('undefined');
  });

  it('is collected with others of the same pass, and the message says how many there are', () => {
    const action = () => topology(graph(node('a', 'nonsense'), node('b', 'tanh'), input('a')));
    expect(faultsOf(action).map(({ what }) => what)).toEqual([
      'duplicate id',
      'unknown operation',
      'wrong count of inputs of b',
    ]);
    expect(faultOf(action).message).toMatch(/^duplicate id \(and 2 more\): at \/nodes\/2\/id: found "a"/);
  });

  it('is collected with no more than the first of very many', () => {
    const wires = Array.from({ length: 100_000 }, (_, i) => `missing${i}`);
    const crowd = Array.from({ length: 900 }, (_, i) => input(`node${i}`));
    const faults = refused(...crowd, node('y', 'add', ...wires));
    expect(faults).toHaveLength(MAX_FAULTS);
    expect(faults[99].found).toBe('missing99');
  });

  it('is not repeated for a node that only reads the faulty one', () => {
    const faults = refused(input('x'), input('w', 2), node('y', 'add', 'x', 'w'), node('z', 'tanh', 'y'));
    expect(faults).toHaveLength(1);
  });
});

describe('words with a special meaning in JavaScript', () => {
  const words = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

  it('can be used as ids', () => {
    const nodes = [...words.map((id) => input(id)), node('sum', 'add', ...words)];
    const { position } = topology({ nodes });
    expect(words.map((id) => position.get(id))).toEqual([0, 1, 2, 3, 4]);
  });

  it('are unknown as ids, operations, attributes and losses unless defined', () => {
    for (const word of words) {
      expect(refused(node('y', 'tanh', word))[0]).toMatchObject({ what: 'unknown node', found: word });
      expect(refused(node('y', word))[0]).toMatchObject({ what: 'unknown operation', found: word });
      const attributes = JSON.parse(`{"${word}": 1}`) as Record<string, unknown>;
      const odd: NodeSpec = { id: 'y', op: 'tanh', inputs: ['x'], attributes };
      expect(refused(input('x'), odd)[0]).toMatchObject({ what: 'unknown attribute', found: word });
      const objective = JSON.parse(`{"${word}": 1}`) as Record<string, number>;
      const [fault] = faultsOf(() => topology({ nodes: [input('x')], objective }));
      expect(fault).toMatchObject({ what: 'unknown node', found: word });
    }
  });

  it('do not change any prototype', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const attributes = JSON.parse('{"__proto__": {"polluted": true}}') as Record<string, unknown>;
    refused(input('__proto__'), { id: 'constructor', op: 'tanh', inputs: ['__proto__'], attributes });
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
