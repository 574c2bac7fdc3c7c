import type { Fault } from '@bp-graph/core';
import { activations } from '@bp-graph/core';
import type { Graph } from '@bp-graph/graph';
import { compose, type Values } from '@bp-graph/graph';
import { concat, map, NEVER, of, Subject, throwError } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { describe, expect, it } from 'vitest';
import type { LeafNode } from '../../src/node/leaf-node.js';
import { counted } from '../support/counted.js';
import { faultOf } from '../support/faults.js';
import { record } from '../support/streams.js';
import { unhandledErrors } from '../support/unhandled.js';

const marbles = (test: Parameters<TestScheduler['run']>[0]) => {
  new TestScheduler((actual, expected) => {
    expect(actual).toEqual(expected);
  }).run(test);
};

/** y = x² with E = ½(y − t)². */
const square = () =>
  compose((g) => {
    const x = g.input('x', 1, 1);
    const y = g.multiply(x, x, { id: 'y' });
    const t = g.target('t', 1, 0);
    g.loss('half-squared-error', y, t, { id: 'E' });
    return { x, y, t };
  });

describe('numbers set on a leaf', () => {
  const input = (units: number) => compose((g) => ({ x: g.input('x', units) })).x;

  it('may be given as one number, a row, rows, or a tensor', () => {
    const cases: [units: number, values: Values, shape: number[], data: number[]][] = [
      [1, 5, [1, 1], [5]],
      [1, [5, 6], [2, 1], [5, 6]],
      [2, [5, 6], [1, 2], [5, 6]],
      [2, [5, 6, 7, 8], [2, 2], [5, 6, 7, 8]],
      [2, [[5, 6]], [1, 2], [5, 6]],
      [2, { shape: [2, 2], data: Float64Array.of(5, 6, 7, 8) }, [2, 2], [5, 6, 7, 8]],
      [2, Float32Array.of(5, 6, 7, 8), [2, 2], [5, 6, 7, 8]],
      [2, [Float64Array.of(5, 6), Uint8Array.of(7, 8)], [2, 2], [5, 6, 7, 8]],
      [2, { shape: [1, 2], data: Float32Array.of(5, 6) as never }, [1, 2], [5, 6]],
      [2, { shape: [0, 2], data: new Float64Array(0) }, [0, 2], []],
    ];
    for (const [units, values, shape, data] of cases) {
      const x = input(units);
      x.set(values);
      expect([x.value.shape, [...x.value.data]]).toEqual([shape, data]);
    }
  });

  it('are copied', () => {
    const x = input(2);
    const data = Float64Array.of(1, 2);
    x.set({ shape: [1, 2], data });
    data[0] = 9;
    expect([...x.value.data]).toEqual([1, 2]);
  });

  it('may, for a parameter, be given as a typed array, row by row', () => {
    const { W } = compose((g) => ({ W: g.parameter('W', [[1, 2], [3, 4]]) })); // prettier-ignore
    W.set(Float32Array.of(5, 6, 7, 8));
    expect([W.value.shape, [...W.value.data]]).toEqual([[2, 2], [5, 6, 7, 8]]); // prettier-ignore
    expect(faultOf(() => W.set(Float64Array.of(5, 6)))).toMatchObject({ found: '[2]', expected: '[2, 2]' });
    expect(faultOf(() => W.set([5, 6, 7, 8]))).toMatchObject({ found: '[4]', expected: '[2, 2]' });
  });

  it('are rejected with their place if they do not fit, and change nothing', () => {
    const x = input(2);
    x.set([1, 2]);
    const endless: unknown[] = [];
    endless.push(endless, endless);
    const cases: [values: unknown, what: string, where: string][] = [
      [1, 'values do not fit', 'x'],
      [[1, 2, 3], 'values do not fit', 'x'],
      [[[1, 2, 3]], 'values do not fit', 'x'],
      [[[[1]], [[2]]], 'values do not fit', 'x'],
      [[[1, 2], [3]], 'ragged array', 'x/1'],
      [[[1, 2], 3], 'ragged array', 'x/1'],
      [[[1, '2']], 'not a number', 'x/0/1'],
      [[1, '2'], 'not a number', 'x/1'],
      [{ shape: [2, 2], data: new Float64Array(3) }, 'wrong count of numbers for shape [2, 2]', 'x'],
      [{ shape: [1, 2], data: new Float64Array(3) }, 'wrong count of numbers for shape [1, 2]', 'x'],
      ['12', 'values do not fit', 'x'],
      [null, 'values do not fit', 'x'],
      [undefined, 'values do not fit', 'x'],
      [[], 'no rows', 'x'],
      [[1, , 3, 4], 'not a number', 'x/1'], // eslint-disable-line no-sparse-arrays
      [BigInt64Array.of(1n, 2n), 'not a number', 'x/0'],
      [{ shape: 7, data: [1, 2] }, 'not a size', 'x'],
      [{ shape: [1, 2] }, 'wrong count of numbers for shape [1, 2]', 'x'],
      [{ shape: [1, 2], data: [1, '2'] }, 'not a number', 'x/1'],
      [endless, 'values do not fit', 'x'],
    ];
    for (const [values, what, where] of cases)
      expect(faultOf(() => x.set(values as Values))).toMatchObject({ what, where });
    expect([...x.value.data]).toEqual([1, 2]);
  });

  it('leave an earlier push of the same update in effect if they do not fit', () => {
    const { graph, x } = compose((g) => ({ x: g.input('x', 2, [1, 2]) }));
    x.set([0, 0]);
    graph.update(() => {
      x.set([3, 4]);
      expect(() => x.set([[5, 'six' as unknown as number]])).toThrow('not a number');
    });
    expect([...x.value.data]).toEqual([3, 4]);
  });

  it('must match the shape of a parameter', () => {
    const { w } = compose((g) => ({ w: g.parameter('w', [[1, 2]]) }));
    w.set([[3, 4]]);
    expect([w.value.shape, [...w.value.data]]).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(faultOf(() => w.set([3, 4]))).toMatchObject({ found: '[2]', expected: '[1, 2]' });
    expect([...w.value.data]).toEqual([3, 4]);
  });

  it('may be any numbers, finite or not', () => {
    const x = input(3);
    x.set([NaN, -0, Infinity]);
    expect([...x.value.data]).toEqual([NaN, -0, Infinity]);
  });
});

describe('numbers changed in place', () => {
  const leaf = (graph: Graph, id: string) => graph.node(id) as unknown as LeafNode;

  it('are modified in a copy, with one wave for the whole update', () => {
    const { graph, x, y } = square();
    const seen = record(y.value$);
    const before = x.value;
    graph.update(() => {
      leaf(graph, 'x').write((data) => (data[0] += 1));
      leaf(graph, 'x').write((data) => (data[0] *= 2));
    });
    expect(before.data[0]).toBe(1);
    expect(seen.numbers).toEqual([[1], [16]]);
  });

  it('during a wave are modified after it, one change on top of the other', () => {
    const { graph, x, y } = square();
    y.value$.subscribe(({ data }) => {
      if (data[0] !== 4) return;
      leaf(graph, 'x').write((numbers) => (numbers[0] += 1));
      leaf(graph, 'x').write((numbers) => (numbers[0] *= 10));
    });
    x.set(2);
    expect(x.value.data[0]).toBe(30);
  });

  it('stay as they were if the change fails', () => {
    const { graph, x } = square();
    const fault = faultOf(() => {
      leaf(graph, 'x').write((data) => {
        data[0] = 9;
        throw new Error('no');
      });
    });
    expect(fault.what).toBe('the change failed: no');
    expect(x.value.data[0]).toBe(1);
  });
});

describe('an input driven by a stream', () => {
  it('follows it from the first value on', () => {
    marbles(({ cold, expectObservable }) => {
      const { x, y } = square();
      x.connect(cold('-a-b-(cd|)', { a: 2, b: 3, c: 4, d: 5 }));
      const values = { i: 1, a: 4, b: 9, c: 16, d: 25 };
      expectObservable(y.value$.pipe(map(({ data }) => data[0]))).toBe('ia-b-(cd)', values);
    });
  });

  it('triggers one wave for each value, forward and backward', () => {
    marbles(({ hot, expectObservable }) => {
      const { graph, x, t } = square();
      x.connect(hot('  --a---c-', { a: 2, c: 3 }));
      t.connect(hot('  ----b---', { b: 1 }));
      expectObservable(graph.wave$).toBe('--a-b-c-', { a: 2, b: 3, c: 4 });
      const gradients$ = x.gradient$.pipe(map(({ data }) => data[0]));
      expectObservable(gradients$).toBe('i-a-b-c-', { i: 2, a: 16, b: 12, c: 48 });
    });
  });

  it('keeps its last value when the stream completes, and can be set again', () => {
    const { x, y } = square();
    const driving = x.connect(of(2, 3));
    expect([driving.closed, y.value.data[0]]).toEqual([true, 9]);
    x.set(4);
    expect(y.value.data[0]).toBe(16);
  });

  it('is released when the subscription is closed', () => {
    marbles(({ hot, expectObservable, expectSubscriptions, flush }) => {
      const { x, y } = square();
      const source = hot('-a-b-c-', { a: 2, b: 3, c: 4 });
      const driving = x.connect(source);
      y.value$.subscribe(({ data }) => {
        if (data[0] === 9) driving.unsubscribe();
      });
      expectObservable(y.value$.pipe(map(({ data }) => data[0]))).toBe('ia-b---', { i: 1, a: 4, b: 9 });
      flush();
      expectSubscriptions([source.subscriptions[0]]).toBe('^--!');
    });
  });

  it('is released when the graph is disposed', () => {
    const { graph, x, y } = square();
    const source = new Subject<number>();
    x.connect(source);
    source.next(2);
    graph.dispose();
    expect(source.observed).toBe(false);
    source.next(3);
    expect([x.value.data[0], y.value.data[0]]).toEqual([2, 4]);
    x.connect(concat(of(5), NEVER));
    expect(x.value.data[0]).toBe(2);
  });

  it('reports a failed stream under its own name, and can be set by hand afterwards', () => {
    const { graph, x, y } = square();
    const heard: Fault[] = [];
    graph.error$.subscribe(({ error }) => heard.push(error));
    x.connect(
      concat(
        of(2),
        throwError(() => new Error('the sensor is gone')),
      ),
    );
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({
      what: 'the stream that drives it failed: the sensor is gone',
      where: 'x',
    });
    expect(y.value.data[0]).toBe(4);
    x.set(3);
    expect(y.value.data[0]).toBe(9);
  });

  it('reports a value that does not fit once, skips it, and continues', () => {
    const { graph, x, y } = square();
    const heard: Fault[] = [];
    graph.error$.subscribe(({ error }) => heard.push(error));
    x.connect(of<Values[]>(2, [[1, 2]], [['3' as unknown as number]], 4));
    expect(heard.map(({ what, where }) => [what, where])).toEqual([
      ['values do not fit', 'x'],
      ['not a number', 'x/0/0'],
    ]);
    expect(y.value.data[0]).toBe(16);
  });

  it('reports a value at which an operation fails once, and continues', () => {
    const { graph, t } = compose((g) => {
      const t = g.target('t', 1, 0);
      g.loss('softmax-cross-entropy', g.input('x', 2, [1, 1]), t, { id: 'E' });
      return { t };
    });
    const heard: unknown[] = [];
    graph.error$.subscribe(({ wave, error: { where } }) => heard.push([wave, where]));
    t.connect(of(7, 1));
    expect(heard).toEqual([[1, 'node E, target of row 0']]);
    expect(t.value.data[0]).toBe(1);
  });

  it('keeps its source subscribed after a failure without an observer, and has the failure reported as unhandled', async () => {
    const unhandled = unhandledErrors();
    const { x, y } = square();
    x.connect(of<Values[]>([[1, 2]], 3));
    expect(y.value.data[0]).toBe(9);
    expect(unhandled.errors).toEqual([]);
    await unhandled.arrived();
    expect(unhandled.errors).toMatchObject([{ what: 'values do not fit' }]);
  });

  it('joins an update in which its stream emits', () => {
    const { graph, x, y, t } = square();
    const source = new Subject<number>();
    x.connect(source);
    const waves = graph.wave;
    graph.update(() => {
      source.next(5);
      t.set(1);
    });
    expect([graph.wave - waves, y.value.data[0]]).toEqual([1, 25]);
  });

  it('queues behind a wave during which its stream emits', () => {
    const { x, y, t } = square();
    const source = new Subject<number>();
    t.connect(source);
    const seen: number[][] = [];
    y.value$.subscribe(({ data }) => {
      if (data[0] === 1) return;
      source.next(data[0]);
      seen.push([data[0], t.value.data[0]]);
    });
    x.set(3);
    expect([seen, t.value.data[0]]).toEqual([[[9, 0]], 9]);
  });

  it('may be driven by another node of the graph, whose tensors are only valid until the next wave', () => {
    const { graph, x, y } = compose((g) => {
      const [x, echo] = [g.input('x', 1, 1), g.input('echo', 1, 0)];
      return { x, echo, y: g.scale(x, { factor: 2 }), z: g.scale(echo, { id: 'z', factor: 10 }) };
    });
    const seen = record(graph.node('z').value$);
    graph.input('echo').connect(y.value$);
    for (const value of [2, 3]) x.set(value);
    expect(seen.numbers).toEqual([[0], [20], [40], [60]]);
  });

  it('may be passed to feed beside plain values', () => {
    const { graph, y, t } = square();
    const source = new Subject<number>();
    graph.feed({ x: source, t: 3 });
    source.next(4);
    expect([y.value.data[0], t.value.data[0]]).toEqual([16, 3]);
    expect(faultOf(() => graph.feed({ y: 1 }))).toMatchObject({ what: 'wrong kind of node', where: 'y' });
    expect(faultOf(() => graph.feed({ z: 1 })).what).toBe('unknown node');
  });
});

describe('a frozen parameter', () => {
  it('says so, still has a gradient, and can be set', () => {
    const { w, x } = compose((g) => {
      const x = g.input('x', 1, 3);
      const w = g.parameter('w', [[2]], { frozen: true });
      g.loss('half-squared-error', g.weightedSum(x, w), g.target('t', 1, 0));
      return { w, x };
    });
    expect(w.frozen).toBe(true);
    expect(w.gradient.data[0]).toBe(18);
    w.set([[1]]);
    expect(x.gradient.data[0]).toBe(3);
    w.unfreeze();
    expect(w.frozen).toBe(false);
    w.freeze();
    expect(w.frozen).toBe(true);
  });

  it('makes nothing stale by being frozen', () => {
    const tanh = counted(activations.get('tanh'));
    const { w } = compose((g) => {
      const w = g.parameter('w', [[2]]);
      g.apply(tanh.operation, [w]);
      return { w };
    });
    w.freeze();
    w.unfreeze();
    expect(tanh.forward).toBe(1);
  });
});
