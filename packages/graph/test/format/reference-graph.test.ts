import { fromNested, type Nested } from '@bp-graph/core';
import {
  Graph,
  handWorked,
  network,
  probe,
  readGraph,
  readReferenceGraph,
  writeGraph,
  writeReferenceGraph,
} from '@bp-graph/graph';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultOf } from '../support/faults.js';

interface ReferenceFile {
  readonly total: string;
  readonly nodes: readonly { readonly id: string; readonly value: Nested; readonly grad: Nested | null }[];
}

const folder = new URL('../data/graphs/', import.meta.url);
const files = readdirSync(folder).map((name) => ({ name, file: read(name) }));

describe.each(files)('$name', ({ file }) => {
  const graph = new Graph(readReferenceGraph(file).spec);

  it('has the reference values and gradients of all nodes, to 1e-12, in a live graph', () => {
    for (const { id, value, grad } of file.nodes) {
      const node = graph.node(id);
      expect(deviation(node.value.data, value), `value of ${id}`).toBeLessThan(1e-12);
      if (grad !== null) expect(deviation(node.gradient.data, grad), `gradient of ${id}`).toBeLessThan(1e-12);
    }
  });

  it('has the same values and gradients in plain evaluation', () => {
    const evaluation = probe(graph);
    const gradients = evaluation.gradients();
    for (const { id, value, grad } of file.nodes) {
      expect(deviation(evaluation.value(id).data, value), `value of ${id}`).toBeLessThan(1e-12);
      if (grad !== null)
        expect(deviation(gradients.get(id)!.data, grad), `gradient of ${id}`).toBeLessThan(1e-12);
    }
  });

  it('is written and read back as the same graph with the same numbers', () => {
    const text = writeReferenceGraph(graph);
    const again = new Graph(readReferenceGraph(JSON.parse(text)).spec);
    expect(writeReferenceGraph(again)).toBe(text);
    for (const { id } of file.nodes) expect(again.node(id).value).toEqual(graph.node(id).value);
  });

  it('is written with the operations, attributes and shapes it was read with', () => {
    const facts = (source: unknown): unknown[] =>
      (
        source as { nodes: { id: string; op: string; inputs: string[]; attrs: object; shape: number[] }[] }
      ).nodes
        .map(({ id, op, inputs, attrs, shape }) => ({ id, op, inputs, attrs, shape }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(facts(JSON.parse(writeReferenceGraph(graph)))).toEqual(facts(file));
  });
});

describe('a reference graph exported from a graph', () => {
  it('has a weighted total if the graph has several losses', () => {
    const graph = network([2, 3, 2]);
    graph.feed({ x: [1, 2], t: [0, 1] });
    graph.differentiate({ E: 0.25 });
    const written = JSON.parse(writeReferenceGraph(graph)) as ReferenceFile;
    expect(written.total).toBe('total');
    expect(written.nodes.at(-1)).toMatchObject({ op: 'weighted_total', inputs: ['E'], value: graph.loss });
  });

  it('is rejected for an operation that has no neutral form', () => {
    const graph = network([2, 3, 1], { activation: 'mish' });
    graph.feed({ x: [1, 2], t: 1 });
    expect(() => writeReferenceGraph(graph)).toThrow(/no neutral form: at hidden\/mish: found "mish"/);
  });
});

describe('a graph survives the round trip through the neutral form', () => {
  /** There and back, as text in this library's own format. */
  const roundTrip = (nodes: readonly object[]): string => {
    const text = JSON.stringify({ format: 'bp-graph', version: 1, nodes });
    const { spec } = readReferenceGraph(JSON.parse(writeReferenceGraph(new Graph(readGraph(text)))));
    return writeGraph(spec, { values: true });
  };
  const nodes = [
    { id: 'x', op: 'input', inputs: [], units: 2, shape: [1, 2], data: [0.5, '-0'] },
    { id: 'W', op: 'parameter', inputs: [], shape: [1, 2], data: [0.1, 'NaN'], frozen: true },
    { id: 'b', op: 'parameter', inputs: [], shape: [1], data: [0.3] },
    { id: 't', op: 'target', inputs: [], units: 1, shape: [1, 1], data: [1] },
    { id: 'z', op: 'weighted-sum', inputs: ['x', 'W', 'b'] },
    { id: 'y', op: 'leaky-relu', inputs: ['z'], attributes: { slope: 0.2 } },
    { id: 'E', op: 'half-squared-error', inputs: ['y', 't'] },
  ];
  const linesOf = (entries: readonly object[]): readonly string[] =>
    entries.map((entry) => JSON.stringify(entry));

  it('with its frozen parameters, its attributes and numbers that JSON cannot express', () => {
    const text = roundTrip(nodes);
    for (const line of linesOf(nodes)) expect(text).toContain(`    ${line}`);
    expect(text.match(/frozen/g)).toHaveLength(1);
  });

  it.each([
    [
      'a batch without rows',
      nodes.map((node) => ('units' in node ? { ...node, shape: [0, node.units], data: [] } : node)),
    ],
    [
      'parameters without numbers',
      [
        ...nodes,
        { id: 'p', op: 'parameter', inputs: [], shape: [0, 2], data: [] },
        { id: 'q', op: 'parameter', inputs: [], shape: [2, 0, 3], data: [] },
      ],
    ],
  ])('with %s', (_, entries) => {
    const text = roundTrip(entries);
    for (const line of linesOf(entries)) expect(text).toContain(`    ${line}`);
  });
});

describe('a file that is not a reference graph', () => {
  const leaf = { id: 'x', op: 'input', inputs: [], attrs: {}, shape: [1, 1], value: [[1]] };
  const document = (...nodes: unknown[]) => ({ schema: 'reference-graph/1', total: 'E', nodes });

  it.each([
    ['another schema', { schema: 'reference-graph/2' }, '/schema', 'reference-graph/2'],
    ['no nodes', { schema: 'reference-graph/1', total: 'E' }, '/nodes', undefined],
    ['no total', { ...document(leaf), total: 7 }, '/total', 7],
    ['a node that is none', document('x'), '/nodes/0', 'x'],
    ['an unknown operation', document({ ...leaf, op: 'sigmod' }), '/nodes/0/op', 'sigmod'],
    [
      'an unknown attribute',
      document({ ...leaf, op: 'leaky_relu', attrs: { slope: 1 } }),
      '/nodes/0/attrs',
      'slope',
    ],
    ['another axis', document({ ...leaf, op: 'concat', attrs: { axis: 0 } }), '/nodes/0/attrs/axis', 0],
    ['a number as a text', document({ ...leaf, value: [['1']] }), '/nodes/0/value/0/0', '1'],
    [
      'a text in the last row',
      document({
        ...leaf,
        shape: [2, 2],
        value: [
          [1, 2],
          [3, 'q'],
        ],
      }),
      '/nodes/0/value/1/1',
      'q',
    ],
    [
      'ragged rows further in',
      document({
        ...leaf,
        op: 'param',
        shape: [2, 2, 1],
        value: [
          [[1], [2]],
          [[3], [4, 5]],
        ],
      }),
      '/nodes/0/value/1/1',
      [4, 5],
    ],
    [
      'a text in place of rows',
      document({ ...leaf, op: 'param', shape: [], value: 'q' }),
      '/nodes/0/value',
      'q',
    ],
    ['ragged rows', document({ ...leaf, shape: [2, 2], value: [[1, 2], [3]] }), '/nodes/0/value/1', [3]],
    ['a value of another shape', document({ ...leaf, shape: [2, 1] }), '/nodes/0/value', [1, 1]],
    ['a size below 0', document({ ...leaf, shape: [-1] }), '/nodes/0/shape', [-1]],
    [
      'a size that is not that of its rows',
      document({ ...leaf, shape: [0, 2], value: [[]] }),
      '/nodes/0/value',
      [1, 0],
    ],
    ['a word for frozen', document({ ...leaf, op: 'param', frozen: 'yes' }), '/nodes/0/frozen', 'yes'],
    ['inputs that are no ids', document({ ...leaf, inputs: [1] }), '/nodes/0/inputs', [1]],
  ])('is rejected: %s', (_, json, where, found) => {
    expect(faultOf(() => readReferenceGraph(json))).toMatchObject({ where, found });
  });

  it.each([
    [
      'a file of our own format',
      JSON.parse(writeGraph(handWorked('mazur').graph)),
      'not a reference graph: at /schema: found undefined, expected "reference-graph/1"; did you mean "readGraph"?',
    ],
    [
      'the text of a file',
      '{"schema":"reference-graph/1"}',
      'not a reference graph: found "{\\"schema\\":\\"reference-graph/1\\"}", expected the JSON of a file, JSON.parse(text)',
    ],
    ['nothing', null, 'not a reference graph: found null, expected the JSON of a file, JSON.parse(text)'],
  ])('is rejected with the way to read it: %s', (_, json: unknown, message) => {
    expect(faultOf(() => readReferenceGraph(json)).message).toBe(message);
  });

  it('is rejected with all its faults', () => {
    const faults = faultOf(() => readReferenceGraph(document({ ...leaf, op: 'a' }, { ...leaf, op: 'b' })));
    expect(faults).toMatchObject({ faults: [{ where: '/nodes/0/op' }, { where: '/nodes/1/op' }] });
  });
});

function read(name: string): ReferenceFile {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as ReferenceFile;
}

/** The largest error, relative to the exact number or 10⁻³. */
function deviation(found: ArrayLike<number>, exact: Nested): number {
  const numbers = fromNested(exact).data;
  expect(found).toHaveLength(numbers.length);
  return Math.max(
    ...Array.from(found, (x, i) => Math.abs(x - numbers[i]) / Math.max(1e-3, Math.abs(numbers[i]))),
  );
}
