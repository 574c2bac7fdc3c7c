import { activations, combinations } from '@bp-graph/core';
import { compose, probe } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { counted } from '../support/counted.js';
import { faultOf } from '../support/faults.js';
import { record } from '../support/streams.js';

/** x ─▶ h = 2x ─▶ E = ½ Σ h². Two units, two rows. */
const doubled = () =>
  compose((g) => {
    const x = g.input('x', 2, [
      [1, 2],
      [3, 4],
    ]);
    const h = g.scale(x, { id: 'h', factor: 2 });
    const zeros = [
      [0, 0],
      [0, 0],
    ];
    g.loss('half-squared-error', h, g.target('t', 2, zeros), { id: 'E' });
    return { x, h };
  });

describe('a clamp', () => {
  it('holds one unit in every row, and blocks the gradient through it', () => {
    const { graph, x, h } = doubled();
    const seen = [record(h.value$), record(x.gradient$)];
    h.clamp(10, 1);
    expect(seen[0].numbers.at(-1)).toEqual([2, 10, 6, 10]);
    expect([...h.gradient.data]).toEqual([2, 10, 6, 10]);
    expect(seen[1].numbers.at(-1)).toEqual([4, 0, 12, 0]);
    expect(graph.loss).toBe((4 + 100 + 36 + 100) / 2);
    expect([h.clamped, [...h.held]]).toEqual([true, [[1, 10]]]);
    x.set([
      [5, 6],
      [7, 8],
    ]);
    expect(seen.map(({ numbers }) => numbers.at(-1))).toEqual([
      [10, 10, 14, 10],
      [20, 0, 28, 0],
    ]);
  });

  it('holds the whole node if no unit is given', () => {
    const { x, h } = doubled();
    h.clamp(3);
    expect([...h.value.data]).toEqual([3, 3, 3, 3]);
    expect([...x.gradient.data]).toEqual([0, 0, 0, 0]);
  });

  it('to 0 is what ablating a unit or a node does', () => {
    const { x, h } = doubled();
    h.ablate(0);
    expect([...h.value.data]).toEqual([0, 4, 0, 8]);
    expect([...x.gradient.data]).toEqual([0, 8, 0, 16]);
    h.ablate();
    expect([...h.value.data]).toEqual([0, 0, 0, 0]);
  });

  it('can be released for one unit or for the whole node, which restores the values of before', () => {
    const { graph, x, h } = doubled();
    const before = [graph.loss, [...h.value.data], [...x.gradient.data]];
    h.clamp(5);
    h.release(0);
    expect([...h.value.data]).toEqual([2, 5, 6, 5]);
    h.release();
    expect([graph.loss, [...h.value.data], [...x.gradient.data]]).toEqual(before);
    expect([h.clamped, h.held.size]).toEqual([false, 0]);
  });

  it('replaces the value of an earlier one', () => {
    const { h } = doubled();
    h.clamp(1);
    h.clamp(2, 1);
    expect([...h.value.data]).toEqual([1, 2, 1, 2]);
  });

  it('recomputes the node and what depends on it, and nothing before it', () => {
    const [before, held, after] = [0, 1, 2].map(() => counted(activations.get('tanh')));
    const { h } = compose((g) => {
      const x = g.apply(before.operation, [g.input('x', 1, 1)]);
      const h = g.apply(held.operation, [x]);
      g.apply(after.operation, [h]);
      return { h };
    });
    h.clamp(1);
    expect([before, held, after].map(({ forward }) => forward)).toEqual([1, 2, 2]);
  });

  it('is batched with the other changes of an update', () => {
    const { graph, x, h } = doubled();
    const seen = record(h.value$);
    graph.update(() => {
      h.clamp(7, 0);
      x.set([[5, 6]]);
      graph.input('t').set([[0, 0]]);
    });
    expect(seen.numbers).toEqual([
      [2, 4, 6, 8],
      [7, 12],
    ]);
  });

  it('on an input hides newly set values until it is released', () => {
    const { x, h } = doubled();
    x.clamp(0, 1);
    expect([...h.value.data]).toEqual([2, 0, 6, 0]);
    x.set([
      [5, 6],
      [7, 8],
    ]);
    expect([...x.value.data]).toEqual([5, 0, 7, 0]);
    x.release();
    expect([...x.value.data]).toEqual([5, 6, 7, 8]);
  });

  it('on a parameter addresses its entries', () => {
    const { w, y } = compose((g) => {
      const w = g.parameter('w', [
        [1, 2],
        [3, 4],
      ]);
      return { w, y: g.weightedSum(g.input('x', 2, [1, 1]), w) };
    });
    w.clamp(0, 3);
    expect([...w.value.data]).toEqual([1, 2, 3, 0]);
    expect([...y.value.data]).toEqual([3, 3]);
    w.release(3);
    expect([...y.value.data]).toEqual([3, 7]);
  });

  it('applies in a probe as well', () => {
    const { graph, h } = doubled();
    h.clamp(10, 1);
    const beside = probe(graph, { values: { x: [[1, 1]], t: [[0, 0]] } });
    expect([...beside.value('h').data]).toEqual([2, 10]);
    expect([...(beside.gradients().get('x')?.data ?? [])]).toEqual([4, 0]);
  });

  it('is rejected for a unit that does not exist, and for a value that is not a number', () => {
    const { h } = doubled();
    expect(faultOf(() => h.clamp(1, 2))).toMatchObject({ what: 'no such unit', where: 'h' });
    expect(faultOf(() => h.ablate(-1)).what).toBe('no such unit');
    expect(faultOf(() => h.release(0.5)).what).toBe('no such unit');
    expect(faultOf(() => h.clamp(NaN))).toMatchObject({ what: 'not a value to hold', where: 'h' });
    expect(h.clamped).toBe(false);
  });

  it('is rolled back if it makes a wave fail', () => {
    const { graph, t } = compose((g) => {
      const t = g.target('t', 1, 1);
      g.loss('softmax-cross-entropy', g.input('x', 3, [1, 2, 3]), t, { id: 'E' });
      return { t };
    });
    const { loss } = graph;
    expect(() => t.clamp(7)).toThrow('not a class index');
    expect([t.clamped, t.value.data[0], graph.loss]).toEqual([false, 1, loss]);
    t.set(2);
    expect(graph.loss).toBeLessThan(loss);
    t.clamp(0);
    expect(() => t.clamp(9)).toThrow('not a class index');
    expect([...t.held]).toEqual([[0, 0]]);
  });

  it('that is released restores the last valid value, not one from a failed push', () => {
    const { graph } = compose((g) => {
      const [t, other] = [g.target('t', 1, 1), g.target('other', 1, 0)];
      g.loss('softmax-cross-entropy', g.input('x', 3, [1, 2, 3]), other, { id: 'E' });
      g.scale(t);
      return {};
    });
    graph.input('t').clamp(5);
    expect(() => graph.feed({ t: 3, other: 9 })).toThrow('not a class index');
    expect(graph.node('t').value.data[0]).toBe(5);
    graph.node('t').release();
    expect(graph.node('t').value.data[0]).toBe(1);
  });

  it('may be released without having been set, and a push that fails after that still leaves the value unchanged', () => {
    const { graph } = compose((g) => {
      g.loss('softmax-cross-entropy', g.input('x', 2, [1, 2]), g.target('t', 1, 1));
      return {};
    });
    graph.node('t').release();
    expect(() => graph.input('t').set(5)).toThrow('not a class index');
    expect(graph.node('t').value.data[0]).toBe(1);
  });

  it('is discarded if the update that set it fails', () => {
    const { graph, h } = doubled();
    expect(() =>
      graph.update(() => {
        h.clamp(1);
        throw new Error('no');
      }),
    ).toThrow('no');
    graph.update(() => undefined);
    h.clamp(5, 0);
    expect([...h.value.data]).toEqual([5, 4, 5, 8]);
  });

  it("on a node that is waiting for its inputs applies from the node's first value on", () => {
    const { x, y } = compose((g) => {
      const x = g.input('x', 2);
      return { x, y: g.apply(combinations.get('scale'), [x]) };
    });
    y.clamp(4, 0);
    expect(y.hasValue).toBe(false);
    x.set([1, 2]);
    expect([...y.value.data]).toEqual([4, 2]);
  });
});
