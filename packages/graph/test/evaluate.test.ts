import { BATCH, combinations, type Operation } from '@bp-graph/core';
import { compose, network, probe } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { faultOf } from './support/faults.js';
import { emissions } from './support/streams.js';

const xor = () => {
  const graph = network([2, 3, 1], { seed: 2 });
  graph.feed({ x: [[0, 1]], t: [[1]] });
  return graph;
};

describe('a probe', () => {
  it('leaves no trace on the graph', () => {
    const graph = xor();
    const before = graph.nodes.map(({ value, gradient }) => [[...value.data], [...gradient.data]]);
    const heard = graph.nodes.flatMap((node) => [emissions(node.value$), emissions(node.gradient$)]);
    const { wave } = graph;
    const beside = probe(graph, {
      values: {
        x: [
          [5, 6],
          [7, 8],
        ],
        t: [[0], [0]],
        'output/bias': [3],
      },
    });
    beside.gradients();
    beside.value('E');
    expect(graph.nodes.map(({ value, gradient }) => [[...value.data], [...gradient.data]])).toEqual(before);
    expect(heard.every(({ count }) => count === 0)).toBe(true);
    expect([graph.wave, graph.batch]).toEqual([wave, 1]);
  });

  it('computes what the graph would with the same numbers, to the last bit', () => {
    const graph = xor();
    const values = {
      x: [
        [5, 6],
        [7, 8],
      ],
      t: [[0], [1]],
      'hidden/bias': [1, 2, 3],
    };
    const beside = probe(graph, { values });
    const gradients = beside.gradients();
    graph.feed(values);
    expect(beside.loss).toBe(graph.loss);
    for (const { id, value, gradient } of graph.nodes) {
      expect([...beside.value(id).data]).toEqual([...value.data]);
      expect(beside.value(id).shape).toEqual(value.shape);
      expect(gradients.get(id)?.shape).toEqual(gradient.shape);
      [...gradient.data].forEach((g, i) => expect(gradients.get(id)?.data[i]).toBeCloseTo(g, 14));
    }
  });

  it('counts units along all axes but the batch axis, as the graph does', () => {
    const folded = (name: string, fold: readonly number[]): Operation => ({
      ...combinations.get('scale'),
      name,
      inferShape: ([[batch]]) => [batch, ...fold],
      forward: ({ inputs: [x], output }) => {
        output.data.set(x.data);
      },
      backward: (_call, { data }, _index, into) => {
        data.forEach((g, i) => (into.data[i] += g));
      },
    });
    const { graph, block } = compose((g) => {
      const rows = [
        [1, 2, 3, 4, 5, 6],
        [7, 8, 9, 10, 11, 12],
      ];
      const block = g.apply(folded('block', [3, 2]), [g.input('x', 6, rows)], { id: 'block' });
      const flat = g.apply(folded('flat', [6]), [block]);
      g.loss('half-squared-error', flat, g.target('t', 6, [new Array(6).fill(1), new Array(6).fill(0)]));
      return { block };
    });
    expect([block.shape, block.units]).toEqual([[BATCH, 3, 2], 6]);
    block.clamp(0, 2);
    const beside = probe(graph);
    expect(beside.loss).toBe(graph.loss);
    expect([...block.value.data]).toEqual([1, 2, 0, 4, 5, 6, 7, 8, 0, 10, 11, 12]);
    expect([...graph.input('x').gradient.data]).toEqual([0, 1, 0, 3, 4, 5, 7, 8, 0, 10, 11, 12]);
    const gradients = beside.gradients();
    for (const { id, value, gradient } of graph.nodes) {
      expect([...beside.value(id).data]).toEqual([...value.data]);
      expect([...(gradients.get(id)?.data ?? [])]).toEqual([...gradient.data]);
    }
  });

  it("takes the numbers it is not given from the graph's present state", () => {
    const graph = xor();
    expect(probe(graph).loss).toBe(graph.loss);
    expect([...probe(graph, { values: { x: [[2, 2]] } }).value('t').data]).toEqual([1]);
  });

  it('with a different batch size leaves nodes that depend on numbers it was not given without a value', () => {
    const map = probe(xor(), {
      values: {
        x: [
          [0, 0],
          [0, 1],
          [1, 0],
        ],
      },
    });
    expect(map.value('output/sigmoid').shape).toEqual([3, 1]);
    expect(faultOf(() => map.value('t'))).toMatchObject({ what: 'no value', where: 't' });
    expect(faultOf(() => map.loss)).toMatchObject({ what: 'the loss has no value', where: 'E' });
  });

  it("runs in the mode it is given, regardless of the graph's mode", () => {
    const { graph, y } = compose((g) => ({
      y: g.dropout(g.input('x', 32, new Array<number>(32).fill(1)), { id: 'y' }),
    }));
    const zeros = (data: ArrayLike<number>) => Array.from(data).filter((value) => value === 0).length;
    graph.setMode({ training: true, draw: 3 });
    expect(zeros(probe(graph).value('y').data)).toBe(0);
    expect([...probe(graph, { training: true, draw: 3 }).value('y').data]).toEqual([...y.value.data]);
    expect([...probe(graph, { training: true, draw: 4 }).value('y').data]).not.toEqual([...y.value.data]);
  });

  it('rejects unknown ids, nodes that are not leaves, and numbers that do not fit', () => {
    const graph = xor();
    const refused = (values: Record<string, number[] | number[][]>) =>
      faultOf(() => probe(graph, { values }));
    expect(refused({ y: [1] })).toMatchObject({ what: 'unknown node', found: 'y' });
    expect(refused({ 'hidden/sum': [1, 2, 3] })).toMatchObject({ what: 'not a leaf', where: 'hidden/sum' });
    expect(refused({ x: [[1, 2, 3]] })).toMatchObject({ what: 'values do not fit', where: 'x' });
    for (const misfit of [
      [[1]],
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      [1, 2, 3, 4, 5, 6, 7],
    ])
      // prettier-ignore
      expect(refused({ 'hidden/weights': misfit })).toMatchObject({
        what: 'values do not fit',
        where: 'hidden/weights',
      });
    expect(
      refused({
        x: [
          [1, 2],
          [3, 4],
        ],
        t: [[1]],
      }),
    ).toMatchObject({
      what: 'inputs of different batch sizes',
      where: 'x and t',
    });
    expect(faultOf(() => probe(graph).value('y')).what).toBe('unknown node');
  });

  it('names the node whose operation fails', () => {
    const picky: Operation = {
      ...combinations.get('scale'),
      name: 'picky',
      forward({ inputs: [x], output }) {
        if (x.data[0] < 0) throw new RangeError('below 0');
        output.data.set(x.data);
      },
    };
    const { graph } = compose((g) => ({ y: g.apply(picky, [g.input('x', 1, 1)], { id: 'y' }) }));
    expect(faultOf(() => probe(graph, { values: { x: -1 } }))).toMatchObject({
      what: 'picky failed: below 0',
      where: 'node y',
    });
  });

  it('has gradient 0, not NaN, for an infinite derivative of something the loss does not depend on', () => {
    const { graph } = compose((g) => {
      const x = g.input('x', 1, 1);
      g.divide(x, g.input('zero', 1, 0));
      g.loss('half-squared-error', x, g.target('t', 1, 0));
      return {};
    });
    const gradients = probe(graph).gradients();
    expect([gradients.get('x')?.data[0], gradients.get('zero')?.data[0]]).toEqual([1, 0]);
  });
});
