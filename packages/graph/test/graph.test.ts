import { combinations, type Operation } from '@bp-graph/core';
import {
  compose,
  Graph,
  network,
  probe,
  writeGraph,
  type GraphSpec,
  type NodeSpec,
  type Values,
} from '@bp-graph/graph';
import { Subject } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { faultOf } from './support/faults.js';

describe('a graph', () => {
  it('lists its nodes in topological order, and its inputs, targets and parameters', () => {
    const graph = network([2, 3, 1]);
    const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);
    expect(ids(graph.nodes).slice(-5)).toEqual([
      'hidden/sum',
      'hidden/tanh',
      'output/sum',
      'output/sigmoid',
      'E',
    ]);
    expect([ids(graph.inputs), ids(graph.targets)]).toEqual([['x'], ['t']]);
    expect(ids(graph.parameters)).toEqual(['hidden/weights', 'hidden/bias', 'output/weights', 'output/bias']);
    expect(graph.nodes.map(({ position }) => position)).toEqual([...graph.nodes.keys()]);
  });

  it('shows for each node what it is and how it is connected', () => {
    const graph = network([2, 3, 1]);
    const sum = graph.node('hidden/sum');
    expect(sum).toMatchObject({ op: 'weighted-sum', family: 'weighted-sum', symbol: 'Σ', units: 3, rank: 1 });
    expect(sum.inputs.map(({ id }) => id)).toEqual(['x', 'hidden/weights', 'hidden/bias']);
    expect(sum.edges.map(({ consumer }) => consumer.id)).toEqual(['hidden/tanh']);
    expect(graph.node('hidden/weights')).toMatchObject({ op: 'parameter', family: 'parameter', units: 6 });
  });

  it('finds nodes by id, and suggests the nearest for an unknown one', () => {
    const graph = network([2, 3, 1]);
    expect([graph.has('output/sum'), graph.has('output/som')]).toEqual([true, false]);
    expect(faultOf(() => graph.node('output/som'))).toMatchObject({
      what: 'unknown node',
      found: 'output/som',
      nearest: 'output/sum',
    });
    expect(faultOf(() => graph.node('output')).nearest).toBe('output/sigmoid');
    expect(faultOf(() => probe(graph).value('hidden')).nearest).toBe('hidden/tanh');
    expect(faultOf(() => graph.input('output/sum'))).toMatchObject({
      what: 'wrong kind of node',
      expected: 'input or target',
    });
    expect(faultOf(() => graph.parameter('x')).expected).toBe('parameter');
    expect(graph.input('t').family).toBe('target');
  });

  it('can be turned into data and back, with the same numbers', () => {
    const graph = network([2, 3, 1], { seed: 4 });
    graph.feed({
      x: [
        [1, 2],
        [3, 4],
      ],
      t: [[0], [1]],
    });
    graph.parameter('output/bias').freeze();
    graph.parameter('hidden/bias').set([1, 2, 3]);
    const again = new Graph(graph.toSpec({ values: true }));
    expect(again.loss).toBe(graph.loss);
    expect(again.nodes.map(({ id, value }) => [id, [...value.data]])).toEqual(
      graph.nodes.map(({ id, value }) => [id, [...value.data]]),
    );
    expect(again.parameters.map(({ frozen }) => frozen)).toEqual([false, false, false, true]);
    expect(again.toSpec({ values: true })).toEqual(graph.toSpec({ values: true }));
    const bare = new Graph(graph.toSpec());
    expect([bare.hasLoss, bare.node('x').hasValue]).toEqual([false, false]);
  });

  it('shares no array with its data', () => {
    const graph = network([1, 1]);
    const before = graph.toSpec();
    for (const value of [8, 9]) graph.parameter('output/weights').set([[value]]);
    expect(before.nodes.find(({ id }) => id === 'output/weights')?.value?.data[0]).not.toBeOneOf([8, 9]);
  });

  it('accepts ids that have a special meaning in JavaScript', () => {
    const words = ['__proto__', 'constructor', 'prototype', 'toString'];
    const { graph } = compose((g) => {
      const inputs = words.map((word, k) => g.input(word, 1, k + 1));
      g.loss('half-squared-error', g.apply('add', inputs), g.target('hasOwnProperty', 1, 0), {
        id: 'valueOf',
      });
      return {};
    });
    expect(graph.loss).toBe(50);
    graph.feed(JSON.parse('{"__proto__": 2, "constructor": 0}') as Record<string, Values>);
    expect(graph.node('__proto__').value.data[0]).toBe(2);
    expect(graph.loss).toBe((2 + 0 + 3 + 4) ** 2 / 2);
    graph.differentiate({ valueOf: 3 });
    expect(graph.node('__proto__').gradient.data[0]).toBe(27);
    const again = new Graph(JSON.parse(JSON.stringify(graph.toSpec())) as GraphSpec);
    expect([...again.objective]).toEqual([['valueOf', 3]]);
    expect(({} as Record<string, unknown>)['2']).toBeUndefined();
  });

  it('accepts a user-defined operation like those of the library', () => {
    const cube: Operation = {
      ...combinations.get('scale'),
      name: 'cube',
      rules: {},
      formula: { value: 'a ^ 3', derivatives: ['3 * a ^ 2'] },
      forward({ inputs: [x], output }) {
        x.data.forEach((value, i) => (output.data[i] = value ** 3));
      },
      backward({ inputs: [x] }, { data: g }, _index, into) {
        x.data.forEach((value, i) => (into.data[i] += 3 * value ** 2 * g[i]));
      },
    };
    const { graph, x, y } = compose((g) => {
      const x = g.input('x', 1, 2);
      const y = g.apply(cube, [x]);
      g.loss('half-squared-error', y, g.target('t', 1, 7));
      return { x, y };
    });
    expect([y.id, y.op, y.value.data[0], x.gradient.data[0]]).toEqual(['cube', 'cube', 8, 12]);
    expect(graph.toSpec().nodes.find(({ id }) => id === 'cube')?.op).toBe(cube);
  });

  it('can be built from modified specifications of another, without anything left of the old ones', () => {
    const graph = network([1, 1, 1]);
    const nodes = graph.topology.nodes.map(({ spec }): NodeSpec =>
      spec.op === 'tanh' ? { ...spec, op: 'relu' } : spec,
    );
    const changed = new Graph({ nodes });
    changed.feed({ x: -5, t: 0 });
    changed.parameter('hidden/weights').set([[1]]);
    changed.parameter('hidden/bias').set([0]);
    expect(changed.node('hidden/tanh').value.data[0]).toBe(0);
  });

  it('rejects invalid values with their place, in feed too', () => {
    const graph = network([2, 1]);
    for (const nothing of [null, undefined, {}, 'x', true])
      expect(faultOf(() => graph.feed({ x: nothing as Values })).where).toMatch(/^x/);
    const stream = new Subject<Values>();
    graph.feed({ x: stream });
    stream.next([1, 2]);
    expect([...graph.node('x').value.data]).toEqual([1, 2]);
  });

  it('rejects a loss weight that is not a number', () => {
    const graph = network([1, 1]);
    expect(faultOf(() => graph.differentiate({ E: NaN }))).toMatchObject({
      what: 'not a weight',
      where: 'E',
    });
    expect([...graph.objective]).toEqual([['E', 1]]);
  });

  it.each([
    ['the text of a file', (text: string): unknown => text, /^not fields: .*found "{/],
    ['the JSON of a file', (text: string): unknown => JSON.parse(text), /^unknown field: .*found "format"/],
    ['nothing that has nodes', (): unknown => ({}), /^wrong nodes: .*found undefined/],
  ])('is not made of %s, which readGraph reads', (_, given, message) => {
    const { message: told } = faultOf(() => new Graph(given(writeGraph(network([2, 1]))) as GraphSpec));
    expect(told).toMatch(message);
    expect(told).toContain('at graph, as from readGraph:');
  });

  it('may have no nodes', () => {
    const graph = new Graph({ nodes: [] });
    expect([graph.nodes, graph.hasLoss, graph.batch]).toEqual([[], false, 1]);
    graph.dispose();
  });

  it('accepts a batch with no rows', () => {
    const graph = network([2, 3, 1]);
    graph.feed({
      x: { shape: [0, 2], data: new Float64Array(0) },
      t: { shape: [0, 1], data: new Float64Array(0) },
    });
    expect([graph.loss, graph.batch]).toEqual([0, 0]);
    expect([...graph.node('hidden/bias').gradient.data]).toEqual([0, 0, 0]);
    expect(graph.node('hidden/tanh').gradient.shape).toEqual([0, 3]);
  });
});
