import { activations, MAX_SIZE, type Operation } from '@bp-graph/core';
import { Graph, parseGraph, readGraph } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { faultOf, faultsOf } from '../support/faults.js';
import { changed, documentOf, SMALL } from './document.js';
import { WRONG_MEANINGS, WRONG_SHAPES } from './refusals.js';

const input = (id: string): object => ({ id, op: 'input', inputs: [], units: 1 });

describe('a graph file', () => {
  it('contains the nodes with their numbers, constants and edges', () => {
    const { nodes, objective } = readGraph(documentOf(SMALL, [{ node: 'E', weight: 2 }]));
    expect(nodes).toHaveLength(7);
    expect(nodes[0]).toEqual({
      id: 'x',
      op: 'input',
      inputs: [],
      units: 2,
      value: { shape: [1, 2], data: Float64Array.of(0.5, -0.25) },
    });
    expect(nodes[2]).toMatchObject({ id: 'b', value: { shape: [] }, frozen: true });
    expect(nodes[4]).toMatchObject({ op: 'leaky-relu', attributes: { slope: 0.2 } });
    expect(objective).toEqual({ E: 2 });
  });

  it('can be turned into a live graph', () => {
    const graph = new Graph(readGraph(documentOf(SMALL)));
    expect(graph.node('z').value.data[0]).toBeCloseTo(0.3, 15);
    expect(graph.loss).toBeCloseTo(0.5 * 0.7 ** 2, 15);
    expect(graph.parameter('b').frozen).toBe(true);
  });

  it('is read from text, from bytes and from JSON alike', () => {
    const text = documentOf(SMALL);
    expect(readGraph(new TextEncoder().encode(`\uFEFF${text}`))).toEqual(readGraph(text));
    expect(parseGraph(JSON.parse(text))).toEqual(readGraph(text));
  });

  it('may contain numbers that JSON cannot express', () => {
    const text = changed('W', { data: ['-0', 'NaN'] }).replace('[0.5,-0.25]', '["Infinity","-Infinity"]');
    const [x, W] = readGraph(text).nodes.map(({ value }) => [
      ...((value?.data as Float64Array | undefined) ?? []),
    ]);
    expect(x).toEqual([Infinity, -Infinity]);
    expect(Object.is(W[0], -0)).toBe(true);
    expect(W[1]).toBeNaN();
  });

  it('may list its nodes in any order', () => {
    expect(new Graph(readGraph(documentOf([...SMALL].reverse()))).loss).toBeCloseTo(0.245, 15);
  });

  it('may contain no nodes', () => {
    expect(new Graph(readGraph(documentOf([]))).nodes).toEqual([]);
  });

  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    ' ',
    '/',
    '~',
    '0',
    '\u0000',
    '😀',
    '\ud800',
  ])('may name a node %j', (id) => {
    const nodes = [
      input(id),
      { id: 's', op: 'sum', inputs: [id] },
      { id: `${id}!`, op: 'mean-squared-error', inputs: ['s', id] },
    ];
    const graph = new Graph(readGraph(documentOf(nodes, [{ node: `${id}!`, weight: 3 }])));
    graph.feed(Object.fromEntries([[id, [[2], [3]]]]));
    expect([...graph.node(id).value.data]).toEqual([2, 3]);
    expect([...graph.objective]).toEqual([[`${id}!`, 3]]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('a file that is not a graph', { timeout: 60_000 }, () => {
  it.each(WRONG_SHAPES)('is rejected by its shape: %s', (_why, text, where, message) => {
    const [fault] = faultsOf(() => readGraph(text));
    expect(fault.where).toBe(where);
    expect(fault.message).toMatch(message);
  });

  it.each(WRONG_MEANINGS)('is rejected by its meaning: %s', (_why, text, where, message) => {
    const [fault] = faultsOf(() => readGraph(text));
    expect(fault.where).toBe(where);
    expect(fault.message).toMatch(message);
  });

  it.each([
    ['7', 'not a graph file: found 7, expected an object'],
    ['[]', 'not a graph file: found [], expected an object'],
    ['{}', 'not a graph file: at /format: found undefined, expected "bp-graph"'],
    ['{"format":"onnx","version":9}', 'not a graph file: at /format: found "onnx", expected "bp-graph"'],
    [
      '{"schema":"reference-graph/1","total":"E","nodes":[]}',
      'not a graph file: at /format: found "reference-graph/1", expected "bp-graph"; did you mean "readReferenceGraph"?',
    ],
    [
      '{"format":"bp-graph"}',
      'not a version: at /version: found undefined, expected 1, the only one there is',
    ],
    [
      '{"format":"bp-graph","version":"1"}',
      'not a version: at /version: found "1", expected 1, the only one there is',
    ],
    [
      '{"format":"bp-graph","version":2,"nodes":[]}',
      'a version from the future: at /version: found 2, expected 1, the only one there is',
    ],
  ])('is rejected as a whole: %s', (text, message) => {
    expect(faultOf(() => readGraph(text)).message).toBe(message);
  });

  it('is rejected with all its faults in the order of the file', () => {
    const nodes = [
      { ...input('x'), units: '1' },
      { id: 'a', op: 'relu' },
      { id: 'b', op: 'relu', inputs: [1, 2], x: 1 },
    ];
    expect(faultsOf(() => readGraph(documentOf(nodes, [7]))).map(({ where }) => where)).toEqual([
      '/nodes/0/units',
      '/nodes/1/inputs',
      '/nodes/2/inputs/0',
      '/nodes/2/x',
      '/objective/0',
    ]);
  });

  it('is rejected with no more than the first 100 faults', () => {
    const wrong = Array.from({ length: 20_000 }, (_, k) => ({ id: k, op: 'relu', inputs: [] }));
    expect(faultsOf(() => readGraph(documentOf(wrong)))).toHaveLength(100);
    const dangling = Array.from({ length: 20_000 }, (_, k) => ({ id: `n${k}`, op: 'relu', inputs: ['?'] }));
    expect(faultsOf(() => readGraph(documentOf(dangling)))).toHaveLength(100);
    const unknown = Array.from({ length: 20_000 }, (_, k) => ({ node: `n${k}`, weight: 1 }));
    expect(faultsOf(() => readGraph(documentOf(SMALL, unknown)))).toHaveLength(100);
  });

  it('is rejected with a single fault for a list in which everything is wrong', () => {
    expect(faultsOf(() => readGraph(changed('W', { data: Array(500_000).fill(null) })))).toHaveLength(1);
    const attributes = Object.fromEntries(Array.from({ length: 20_000 }, (_, k) => [`a${k}`, null]));
    expect(faultsOf(() => readGraph(changed('y', { attributes })))).toHaveLength(1);
    const fields = Object.fromEntries(Array.from({ length: 20_000 }, (_, k) => [`a${k}`, null]));
    expect(faultsOf(() => readGraph(changed('y', fields)))).toHaveLength(1);
  });

  it('is rejected for excessive nesting without being traversed', () => {
    const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
    const inside = (text: string): string => text.replace('"?"', deep);
    expect(faultOf(() => readGraph(deep)).message).toMatch(/not a graph file: found \[\[\[\[…/);
    expect(faultOf(() => readGraph(inside('{"format":"bp-graph","version":"?"}'))).where).toBe('/version');
    expect(faultsOf(() => readGraph(inside(documentOf(['?']))))[0].where).toBe('/nodes/0');
    expect(faultsOf(() => readGraph(inside(changed('y', { id: '?' }))))[0].where).toBe('/nodes/4/id');
    expect(faultsOf(() => readGraph(inside(changed('W', { data: ['?'] }))))[0].where).toBe('/nodes/1/data/0');
    expect(faultsOf(() => readGraph(inside(changed('y', { attributes: { slope: '?' } }))))[0].where).toBe(
      '/nodes/4/attributes/slope',
    );
    expect(
      faultsOf(() => readGraph(inside(changed('y', { '?': 1 }).replace('"?":1', '"k":"?"'))))[0].where,
    ).toBe('/nodes/4/k');
  });

  it('is rejected if the widths of a few nodes add up to more than can be allocated', () => {
    const doubled = Array.from({ length: 40 }, (_, k) => ({
      id: `n${k + 1}`,
      op: 'concat',
      inputs: [`n${k}`, `n${k}`],
    }));
    const [fault] = faultsOf(() => readGraph(documentOf([input('n0'), ...doubled])));
    expect(fault.message).toMatch(
      `shape too large: at /nodes/31: found "[batch, ${2 ** 31}]", expected at most ${MAX_SIZE}`,
    );
  });

  it('is rejected with a message of readable length, whatever it contains', () => {
    const long = 'x'.repeat(10_000_000);
    for (const fields of [
      { id: long },
      { op: long },
      { inputs: [long] },
      { [long]: 1 },
      { attributes: { [long]: 1 } },
      { attributes: { [long]: null } },
      { attributes: { slope: long } },
    ])
      expect(faultOf(() => readGraph(changed('y', fields))).message.length).toBeLessThan(600);
  });

  it('does not affect an existing graph or any prototype', () => {
    const graph = new Graph(readGraph(documentOf(SMALL)));
    const before = graph.toSpec({ values: true });
    for (const [, text] of [...WRONG_SHAPES, ...WRONG_MEANINGS]) faultOf(() => readGraph(text));
    expect(graph.toSpec({ values: true })).toEqual(before);
    expect(Reflect.ownKeys(Object.prototype)).toEqual(OWN_KEYS);
  });
});

const OWN_KEYS = Reflect.ownKeys(Object.prototype);

describe('a user-defined operation', () => {
  const double = own('double');
  const text = documentOf([input('x'), { id: 'y', op: 'double', inputs: ['x'] }]);

  it('is used if it is passed in', () => {
    const graph = new Graph(readGraph(text, { operations: [double] }));
    graph.feed({ x: [[3]] });
    expect([...graph.node('y').value.data]).toEqual([6]);
  });

  it('is unknown unless it is passed in, and the fault says how', () => {
    expect(faultsOf(() => readGraph(text))[0]).toMatchObject({
      what: 'unknown operation',
      where: '/nodes/1/op',
      found: 'double',
      expected: 'the name of an operation, or readGraph(text, { operations: [...] })',
    });
  });

  it.each([['relu'], ['input']])('must not be named %s, which is taken', (name) => {
    expect(faultOf(() => readGraph(text, { operations: [own(name)] })).message).toMatch(
      `name taken: found "${name}"`,
    );
  });

  it('must not share its name with another user-defined one', () => {
    expect(() => readGraph(text, { operations: [double, own('double')] })).toThrow('name taken');
    expect(() => readGraph(text, { operations: [double, double] })).not.toThrow();
  });

  it('may be named by a word that looks like a number', () => {
    const allowing: Operation = {
      ...double,
      rules: {
        word: {
          meaning: 'a word',
          expected: 'a word',
          default: '',
          allows: (value) => typeof value === 'string',
        },
        number: {
          meaning: 'a number',
          expected: 'a number',
          default: 0,
          allows: (value) => typeof value === 'number',
        },
      },
    };
    const node = { id: 'y', op: 'double', inputs: ['x'], attributes: { word: 'NaN', number: 'Infinity' } };
    const { nodes } = readGraph(documentOf([input('x'), node]), { operations: [allowing] });
    expect(nodes[1].attributes).toEqual({ word: 'NaN', number: Infinity });
  });
});

function own(name: string): Operation {
  return {
    ...activations.get('identity'),
    name,
    forward: ({ inputs: [x], output }) => {
      output.data.forEach((_, i) => (output.data[i] = 2 * x.data[i]));
    },
  };
}
