import type { Fault } from '@bp-graph/core';
import { activations, combinations, losses, type Operation } from '@bp-graph/core';
import { compose, Graph, type Handle, type NodeSpec } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';
import { counted, type Counted } from './support/counted.js';
import { faultOf } from './support/faults.js';
import { neurons } from './support/networks.js';
import { emissions, record } from './support/streams.js';
import { unhandledErrors } from './support/unhandled.js';

const TIMEOUT = 60_000;

/** Nodes with inputs are recomputed; leaves are not. */
const computedNodes = (graph: Graph) => graph.nodes.filter(({ inputs }) => inputs.length > 0);

describe('a forward wave', () => {
  it('makes every node of a 2-8-8-8-8-8-1 network emit once when both inputs change, where naive joining makes 65,536 emissions', () => {
    const { graph } = neurons([2, 8, 8, 8, 8, 8, 1]);
    const heard = graph.nodes.map((node) => emissions(node.value$));
    graph.feed({ x1: -0.3, x2: 0.7 });
    const expected = graph.nodes.map(({ id, inputs }) => (inputs.length > 0 || id.startsWith('x') ? 1 : 0));
    expect(heard.map(({ count }) => count)).toEqual(expected);
    expect(expected.filter((count) => count === 1)).toHaveLength(2 + 2 * 41 + 1);
  });

  it('computes each of 60 stacked diamonds once, where naive joining computes the last 2⁶⁰ times', () => {
    //      ┌▶ left ─┐
    //  top ┤        ├▶ bottom, which is the top of the next
    //      └▶ right ┘
    const counts: Counted[] = [];
    const own = (name: string): Operation => {
      const count = counted(name === 'add' ? combinations.get('add') : activations.get('tanh'));
      counts.push(count);
      return count.operation;
    };
    const { graph } = compose((g) => {
      let top: Handle = g.input('x', 1, 1);
      for (let k = 1; k <= 60; k++) {
        const left = g.apply(own('tanh'), [top], { id: `left${k}` });
        const right = g.apply(own('tanh'), [top], { id: `right${k}` });
        top = g.apply(own('add'), [left, right], { id: `bottom${k}` });
      }
      return {};
    });
    expect(counts.map(({ forward }) => forward)).toEqual(counts.map(() => 1));
    const last = emissions(graph.node('bottom60').value$);
    graph.feed({ x: 2 });
    expect(counts.map(({ forward }) => forward)).toEqual(counts.map(() => 2));
    expect(last.count).toBe(1);
  });

  it('exposes no mixture of old and new values', () => {
    const { graph, x, difference } = compose((g) => {
      const x = g.input('x', 1, 1);
      const near = g.named('near', x);
      const far = g.named('far', g.named('middle', g.named('start', x)));
      return { x, difference: g.subtract(near, far, { id: 'difference' }) };
    });
    const seen = record(difference.value$);
    const readings: number[] = [];
    for (const node of graph.nodes)
      node.value$.subscribe(() =>
        readings.push(graph.node('near').value.data[0] - graph.node('far').value.data[0]),
      );
    for (const value of [2, 3, 5]) x.set(value);
    expect(seen.numbers).toEqual([[0], [0], [0], [0]]);
    expect(new Set(readings)).toEqual(new Set([0]));
  });

  it('recomputes what depends on the change and nothing else', () => {
    const names = ['ofX', 'ofY', 'ofBoth', 'afterY'];
    const counts = names.map(() => counted(activations.get('tanh')));
    const both = counted(combinations.get('add'));
    const { x, y } = compose((g) => {
      const [x, y] = [g.input('x', 1, 0.1), g.input('y', 1, 0.2)];
      const ofX = g.apply(counts[0].operation, [x]);
      const ofY = g.apply(counts[1].operation, [y]);
      g.apply(counts[2].operation, [g.apply(both.operation, [ofX, ofY])]);
      g.apply(counts[3].operation, [ofY]);
      return { x, y };
    });
    const made = () => [...counts.map(({ forward }) => forward), both.forward];
    expect(made()).toEqual([1, 1, 1, 1, 1]);
    x.set(0.3);
    expect(made()).toEqual([2, 1, 2, 1, 2]);
    y.set(0.4);
    expect(made()).toEqual([2, 2, 3, 2, 3]);
  });

  it('makes nodes that the change does not reach emit nothing', () => {
    const { x, ofX, ofY } = compose((g) => {
      const [x, y] = [g.input('x', 1, 0.1), g.input('y', 1, 0.2)];
      return { x, ofX: g.tanh(x), ofY: g.tanh(y) };
    });
    const [reached, apart] = [emissions(ofX.value$), emissions(ofY.value$)];
    x.set(0.3);
    expect([reached.count, apart.count]).toEqual([1, 0]);
  });

  it('batches the changes of an update, of which the last to the same input counts', () => {
    const { graph, x, y, sum } = compose((g) => {
      const [x, y] = [g.input('x', 1, 1), g.input('y', 1, 2)];
      return { x, y, sum: g.add(x, y) };
    });
    const seen = record(sum.value$);
    graph.update(() => {
      x.set(10);
      graph.update(() => y.set(20));
      x.set(100);
    });
    expect(seen.numbers).toEqual([[3], [120]]);
  });

  it('is numbered, and its end is signalled', () => {
    const { graph, x, y } = compose((g) => {
      const x = g.input('x', 1, 1);
      return { x, y: g.tanh(x) };
    });
    const log: string[] = [];
    graph.wave$.subscribe((number) => log.push(`wave ${number}`));
    y.value$.subscribe(() => log.push('y'));
    expect(graph.wave).toBe(1);
    x.set(2);
    x.set(3);
    expect(log).toEqual(['y', 'y', 'wave 2', 'y', 'wave 3']);
  });

  it('runs once every input it needs has a value', () => {
    const { x, y, sum } = compose((g) => {
      const [x, y] = [g.input('x'), g.input('y')];
      return { x, y, sum: g.add(x, y) };
    });
    const seen = record(sum.value$);
    expect(sum.hasValue).toBe(false);
    expect(faultOf(() => sum.value)).toMatchObject({ what: 'no value yet', expected: 'a value for input x' });
    x.set(1);
    expect(seen.numbers).toEqual([]);
    expect(faultOf(() => sum.value).expected).toBe('a value for input y');
    y.set(2);
    expect(seen.numbers).toEqual([[3]]);
  });

  it('adapts to the batch size, up and down', () => {
    const { graph, x, h, E } = compose((g) => {
      const x = g.input('x', 2);
      const h = g.layer('h', x, 3, 'tanh');
      return { x, h, E: g.loss('mean-squared-error', h, g.target('t', 3)) };
    });
    for (const rows of [1, 4, 2, 2, 5, 1]) {
      const ones = { shape: [rows, 3], data: new Float64Array(3 * rows).fill(1) };
      graph.feed({ x: { shape: [rows, 2], data: new Float64Array(2 * rows).fill(0.5) }, t: ones });
      expect(graph.batch).toBe(rows);
      expect(h.value.shape).toEqual([rows, 3]);
      expect(h.value.data).toHaveLength(3 * rows);
      expect(h.gradient.shape).toEqual([rows, 3]);
      expect(x.gradient.data).toHaveLength(2 * rows);
      expect(E.value.shape).toEqual([]);
    }
  });

  it('rejects inputs of different batch sizes, names both, and keeps the old values', () => {
    const { graph, x, sum } = compose((g) => {
      const [x, y] = [g.input('x', 1, 1), g.input('y', 1, 2)];
      return { x, sum: g.add(x, y) };
    });
    const fault = faultOf(() => {
      x.set([[1], [2]]);
    });
    expect(fault).toMatchObject({ what: 'inputs of different batch sizes', where: 'x and y', found: [2, 1] });
    expect(fault.message).toMatch(/feed all of them at once, or use probe$/);
    expect([graph.batch, [...x.value.data], [...sum.value.data]]).toEqual([1, [1], [3]]);
    graph.feed({ x: [[1], [2]], y: [[3], [4]] });
    expect([...sum.value.data]).toEqual([4, 6]);
  });

  it('alternates between the same two arrays, so that a running graph allocates nothing', () => {
    const { graph } = neurons([2, 3, 1]);
    const arrays = () => graph.nodes.map((node) => [node.value.data, node.gradient.data]);
    const step = (value: number) => {
      graph.update(() => {
        graph.feed({ x1: value, x2: -value, t: value });
        for (const parameter of graph.parameters) parameter.set(value);
      });
      return arrays();
    };
    const [first, second, third, fourth] = [1, 2, 3, 4].map(step);
    first.forEach(([value, gradient], i) => {
      expect(second[i][0]).not.toBe(value);
      expect(third[i][0]).toBe(value);
      expect(fourth[i][0]).toBe(second[i][0]);
      expect(fourth[i][1]).toBe(gradient);
    });
  });

  it(
    'handles a chain of 100,000 nodes, forward and backward',
    () => {
      const size = 100_000;
      const nodes: NodeSpec[] = [
        { id: '0', op: 'input', inputs: [], units: 1 },
        ...Array.from({ length: size }, (_, i): NodeSpec => ({
          id: `${i + 1}`,
          op: 'scale',
          inputs: [`${i}`],
          attributes: { factor: i % 2 === 0 ? 2 : 0.5 },
        })),
        { id: 't', op: 'target', inputs: [], units: 1 },
        { id: 'E', op: 'half-squared-error', inputs: [`${size}`, 't'] },
      ];
      const graph = new Graph({ nodes });
      graph.feed({ 0: 3, t: 1 });
      expect(graph.node(`${size}`).value.data[0]).toBe(3);
      expect(graph.node(`${size - 1}`).value.data[0]).toBe(6);
      expect(graph.node('0').gradient.data[0]).toBe(2);
      expect(graph.node(`${size - 1}`).gradient.data[0]).toBe(1);
      graph.feed({ 0: 5 });
      expect(graph.node('0').gradient.data[0]).toBe(4);
      graph.dispose();
      expect(graph.subscriptionCount).toBe(0);
    },
    TIMEOUT,
  );

  it(
    'can be torn down in time linear in the edges, even if one parameter feeds 100,000 nodes',
    () => {
      const size = 100_000;
      const { graph } = compose((g) => {
        const [x, b] = [g.input('x', 1, 1), g.parameter('b', [[1]])];
        for (let k = 0; k < size; k++) g.weightedSum(x, b, undefined, { id: `z${k}` });
        return {};
      });
      expect(graph.subscriptionCount).toBe(2 * size);
      graph.dispose();
      expect(graph.subscriptionCount).toBe(0);
    },
    TIMEOUT,
  );
});

describe('a backward wave', () => {
  it('makes every node of a 2-8-8-8-8-8-1 network emit its gradient once when both inputs change', () => {
    const { graph } = neurons([2, 8, 8, 8, 8, 8, 1]);
    const heard = graph.nodes.map((node) => emissions(node.gradient$));
    graph.feed({ x1: -0.3, x2: 0.7 });
    expect(heard.map(({ count }) => count)).toEqual(graph.nodes.map(() => 1));
  });

  it('runs if a gradient is observed, and not otherwise', () => {
    const square = counted(combinations.get('multiply'));
    const { x, E } = compose((g) => {
      const x = g.input('x', 1, 3);
      return { x, E: g.loss('half-squared-error', g.apply(square.operation, [x, x]), g.target('t', 1, 0)) };
    });
    x.set(2);
    expect(square.backward).toBe(0);
    const seen = record(x.gradient$);
    expect([square.backward, seen.numbers]).toEqual([2, [[16]]]);
    x.set(1);
    expect([square.backward, seen.numbers]).toEqual([4, [[16], [2]]]);
    seen.subscription.unsubscribe();
    x.set(5);
    expect(square.backward).toBe(4);
    expect(E.gradient.data[0]).toBe(1);
  });

  it('runs on request, once until something changes', () => {
    const tanh = counted(activations.get('tanh'));
    const { graph, x } = compose((g) => {
      const x = g.input('x', 1, 3);
      g.loss('half-squared-error', g.apply(tanh.operation, [x]), g.target('t', 1, 0));
      return { x };
    });
    graph.backward();
    graph.backward();
    expect(x.gradient.data).toHaveLength(1);
    expect(tanh.backward).toBe(1);
    x.set(1);
    graph.backward();
    expect(tanh.backward).toBe(2);
  });

  it('recomputes only the gradients of nodes before a change', () => {
    const counts = ['a', 'b', 'c'].map(() => counted(activations.get('tanh')));
    const { graph, t2 } = compose((g) => {
      const x = g.input('x', 1, 0.3);
      const [a, b, c] = counts.map(({ operation }) => operation);
      g.loss('half-squared-error', g.apply(b, [g.apply(a, [x])]), g.target('t1', 1, 0));
      const t2 = g.target('t2', 1, 0);
      g.loss('half-squared-error', g.apply(c, [g.input('y', 1, 0.2)]), t2);
      return { t2 };
    });
    graph.backward();
    t2.set(1);
    graph.backward();
    expect(counts.map(({ backward }) => backward)).toEqual([1, 1, 2]);
  });

  it('has no gradient while the loss has no value', () => {
    const { graph, x } = compose((g) => {
      const x = g.input('x', 1, 1);
      g.loss('half-squared-error', x, g.target('t'));
      return { x };
    });
    expect(graph.hasLoss).toBe(false);
    const seen = record(x.gradient$);
    expect(faultOf(() => graph.backward())).toMatchObject({
      what: 'nothing to differentiate',
      expected: 'a value for target t',
    });
    expect(faultOf(() => x.gradient).what).toBe('no gradient yet');
    graph.feed({ t: 0 });
    expect(seen.numbers).toEqual([[1]]);
  });

  it('reports that there is no loss', () => {
    const { graph } = compose((g) => ({ y: g.tanh(g.input('x', 1, 1)) }));
    expect(faultOf(() => graph.backward()).expected).toBe('a g.loss or a scalar node at the end');
  });

  it('computes zeros of the right shape for a node that the loss does not depend on', () => {
    const { aside, w, x } = compose((g) => {
      const x = g.input('x', 2, [
        [1, 2],
        [3, 4],
      ]);
      const w = g.parameter('w', [
        [1, 1],
        [1, 1],
        [1, 1],
      ]);
      const aside = g.weightedSum(x, w);
      g.loss(
        'half-squared-error',
        g.stopGradient(g.tanh(x)),
        g.target('t', 2, [
          [0, 0],
          [0, 0],
        ]),
      );
      return { aside, w, x };
    });
    expect([aside.gradient.shape, [...aside.gradient.data]]).toEqual([
      [2, 3],
      [0, 0, 0, 0, 0, 0],
    ]);
    expect([w.gradient.shape, [...w.gradient.data]]).toEqual([
      [3, 2],
      [0, 0, 0, 0, 0, 0],
    ]);
    expect([x.gradient.shape, [...x.gradient.data]]).toEqual([
      [2, 2],
      [0, 0, 0, 0],
    ]);
  });

  it('computes zero, not NaN, for an infinite derivative of something the loss does not depend on', () => {
    const { x } = compose((g) => {
      const x = g.input('x', 1, 1);
      g.divide(x, g.input('zero', 1, 0));
      g.loss('half-squared-error', x, g.target('t', 1, 0));
      return { x };
    });
    expect(x.gradient.data[0]).toBe(1);
  });
});

describe('the total loss', () => {
  const twoLosses = () =>
    compose((g) => {
      const x = g.input('x', 1, 3);
      const E1 = g.loss('half-squared-error', x, g.target('t1', 1, 1), { id: 'E1', weight: 2 });
      const E2 = g.loss('mean-absolute-error', x, g.target('t2', 1, 0), { id: 'E2', weight: 0.5 });
      return { x, E1, E2 };
    });

  it('is the weighted sum of several losses, and gradients are too', () => {
    const { graph, x, E1, E2 } = twoLosses();
    expect(graph.loss).toBe(2 * 2 + 0.5 * 3);
    expect([E1, E2, x].map((node) => node.gradient.data[0])).toEqual([2, 0.5, 2 * 2 + 0.5]);
  });

  it('can be changed, which updates every gradient', () => {
    const { graph, x, E1, E2 } = twoLosses();
    const seen = record(x.gradient$);
    graph.differentiate({ E2: 3 });
    expect(graph.loss).toBe(9);
    expect(seen.numbers).toEqual([[4.5], [3]]);
    expect([E1, E2].map((node) => node.gradient.data[0])).toEqual([0, 3]);
    expect([...graph.objective]).toEqual([['E2', 3]]);
  });

  it('keeps a part with weight 0', () => {
    const { graph, x } = twoLosses();
    graph.differentiate({ E2: 0 });
    expect([graph.loss, x.gradient.data[0]]).toEqual([0, 0]);
    expect([...graph.objective]).toEqual([['E2', 0]]);
    expect(graph.toSpec().objective).toEqual({ E2: 0 });
  });

  it('accepts only scalars', () => {
    const { graph } = compose((g) => ({ y: g.tanh(g.input('x', 2), { id: 'y' }) }));
    expect(faultOf(() => graph.differentiate({ y: 1 }))).toMatchObject({ what: 'not a scalar', where: 'y' });
    expect(faultOf(() => graph.differentiate({ z: 1 })).what).toBe('unknown node');
  });

  it('is a stream that emits the present value, then one for every wave', () => {
    const { graph, x } = twoLosses();
    const seen: number[] = [];
    graph.loss$.subscribe((loss) => seen.push(loss));
    x.set(1);
    x.set(0);
    expect(seen).toEqual([5.5, 0.5, 1]);
  });

  it('is emitted for the present objective after a change', () => {
    const { graph, x } = twoLosses();
    const seen: number[] = [];
    const watching = graph.loss$.subscribe((loss) => seen.push(loss));
    const [id] = graph.objective.keys();
    graph.differentiate({ [id]: 1 });
    x.set(1);
    expect(seen.at(-1)).toBe(graph.loss);
    watching.unsubscribe();
    expect(graph.isWatched).toBe(false);
  });

  it('is emitted again to a subscriber that pushes in response to the first one', () => {
    const { graph, x } = twoLosses();
    const seen: number[] = [];
    graph.loss$.subscribe((loss) => {
      seen.push(loss);
      if (seen.length === 1) x.set(1);
    });
    expect(seen).toEqual([5.5, 0.5]);
  });

  it('is emitted once to a subscriber that arrives during a wave', () => {
    const { graph, x } = twoLosses();
    const seen: number[] = [];
    let subscribed = false;
    x.value$.subscribe(({ data }) => {
      if (data[0] !== 1 || subscribed) return;
      subscribed = true;
      graph.loss$.subscribe((loss) => seen.push(loss));
    });
    x.set(1);
    expect(seen).toEqual([0.5]);
  });
});

describe('an error', () => {
  /** The square of a number, which throws for numbers above 1 after the output has been written. */
  const fragile = (fails: { forward?: boolean; backward?: boolean }): Operation => ({
    ...activations.get('identity'),
    name: 'fragile',
    forward({ inputs: [x], output }) {
      output.data[0] = x.data[0] ** 2;
      if (fails.forward === true && x.data[0] > 1) throw new Error('too much');
    },
    backward({ inputs: [x] }, { data }, _index, into) {
      if (fails.backward === true && x.data[0] > 1) throw new Error('too steep');
      into.data[0] += 2 * x.data[0] * data[0];
    },
  });
  const withFragile = (fails: { forward?: boolean; backward?: boolean }) =>
    compose((g) => {
      const x = g.input('x', 1, 0.5);
      const before = g.named('before', x);
      const y = g.apply(fragile(fails), [before], { id: 'y' });
      g.loss('half-squared-error', y, g.target('t', 1, 0), { id: 'E' });
      return { x, before, y };
    });

  it('in an operation names the node, leaves every value unchanged, and does not affect the next wave', () => {
    const { graph, x, y } = withFragile({ forward: true });
    const seen = graph.nodes.map((node) => record(node.value$));
    const { loss } = graph;
    const fault = faultOf(() => {
      x.set(2);
    });
    expect(fault).toMatchObject({ what: 'fragile failed: too much', where: 'node y' });
    expect(fault.cause).toMatchObject({ message: 'too much' });
    expect(graph.nodes.map(({ id, value }) => [id, value.data[0]])).toEqual([
      ['x', 0.5],
      ['t', 0],
      ['before', 0.5],
      ['y', 0.25],
      ['E', 0.03125],
    ]);
    expect([graph.loss, graph.wave]).toEqual([loss, 1]);
    expect(seen.flatMap(({ numbers }) => numbers)).toHaveLength(graph.nodes.length);
    expect(seen.flatMap(({ errors }) => errors)).toEqual([]);
    expect(record(graph.node('before').value$).numbers).toEqual([[0.5]]);
    expect(x.gradient.data[0]).toBe(0.25);
    x.set(1);
    expect([y.value.data[0], graph.loss, x.gradient.data[0]]).toEqual([1, 0.5, 2]);
  });

  it('is emitted to error$ with the number of the last wave, and thrown to the caller', () => {
    const { graph, x } = withFragile({ forward: true });
    const heard: unknown[] = [];
    graph.error$.subscribe((error) => heard.push(error));
    const fault = faultOf(() => {
      x.set(2);
    });
    expect(heard).toEqual([{ wave: 1, error: fault }]);
  });

  it('in a derivative names the node, keeps the new values, and emits none of the gradients', () => {
    const { graph, x, before } = withFragile({ backward: true });
    const [ofX, ofBefore, ofLoss] = [x, before, graph.node('E')].map((node) => record(node.gradient$));
    const values = record(x.value$);
    const fault = faultOf(() => {
      x.set(2);
    });
    expect(fault).toMatchObject({ what: 'fragile failed: too steep', where: 'node y' });
    expect(values.numbers).toEqual([[0.5], [2]]);
    for (const { numbers } of [ofX, ofBefore, ofLoss]) expect(numbers).toHaveLength(1);
    expect(faultOf(() => x.gradient).what).toBe('fragile failed: too steep');
    expect(record(graph.node('E').gradient$).errors).toEqual([fault]);
    x.set(1);
    expect([ofX.numbers, ofBefore.numbers, ofLoss.numbers]).toEqual([
      [[0.25], [2]],
      [[0.25], [2]],
      [[1], [1]],
    ]);
    expect(record(x.gradient$).numbers).toEqual([[2]]);
  });

  it('in a derivative is passed to a new subscriber to the gradient as an error', () => {
    const { x } = withFragile({ backward: true });
    x.set(2);
    const seen = record(x.gradient$);
    expect(seen.errors).toMatchObject([{ what: 'fragile failed: too steep' }]);
    x.set(1);
    expect(record(x.gradient$).numbers).toEqual([[2]]);
  });

  it('in an update discards what the update has pushed', () => {
    const { graph, x, y } = compose((g) => {
      const [x, y] = [g.input('x', 1, 1), g.input('y', 1, 2)];
      return { x, y, sum: g.add(x, y) };
    });
    const fault = faultOf(() => {
      graph.update(() => {
        x.set(10);
        throw new Error('changed my mind');
      });
    });
    expect(fault.what).toBe('the change failed: changed my mind');
    y.set(3);
    expect([x.value.data[0], graph.node('add').value.data[0]]).toEqual([1, 4]);
  });

  it('in a push made during a wave is reported as unhandled, and the queued waves run', async () => {
    const { graph, x, y } = withFragile({ forward: true });
    const unhandled = unhandledErrors();
    const pushes: number[] = [];
    y.value$.subscribe(() => {
      for (const value of pushes.splice(0)) x.set(value);
    });
    pushes.push(2, 0.25);
    x.set(0.1);
    expect(x.value.data[0]).toBe(0.25);
    expect(unhandled.errors).toEqual([]);
    await unhandled.arrived();
    expect(unhandled.errors).toMatchObject([{ what: 'fragile failed: too much' }]);
    const heard: Fault[] = [];
    graph.error$.subscribe(({ error }) => heard.push(error));
    pushes.push(3, 0.75);
    x.set(0.1);
    expect(heard).toMatchObject([{ what: 'fragile failed: too much' }]);
    expect(y.value.data[0]).toBe(0.5625);
  });

  it('from an index that is not a class leaves the graph usable', () => {
    const { graph, t } = compose((g) => {
      const t = g.target('t', 1, 1);
      g.loss('softmax-cross-entropy', g.input('x', 3, [1, 2, 3]), t, { id: 'E' });
      return { t };
    });
    const { loss } = graph;
    expect(faultOf(() => t.set(3))).toMatchObject({
      what: 'not a class index',
      where: 'node E, target of row 0',
      found: 3,
    });
    expect(graph.loss).toBe(loss);
    t.set(2);
    expect(graph.loss).toBeCloseTo(0.4076, 4);
  });

  it('in the first wave rejects the graph', () => {
    const nodes: NodeSpec[] = [
      { id: 'x', op: 'input', inputs: [], units: 2, value: { shape: [1, 2], data: new Float64Array(2) } },
      { id: 't', op: 'target', inputs: [], units: 1, value: { shape: [1, 1], data: new Float64Array([9]) } },
      { id: 'E', op: losses.get('softmax-cross-entropy'), inputs: ['x', 't'] },
    ];
    expect(faultOf(() => new Graph({ nodes })).where).toBe('node E, target of row 0');
  });
});

describe('a graph in training', () => {
  const withDropout = () =>
    compose((g) => {
      const x = g.input(
        'x',
        64,
        Array.from({ length: 64 }, () => 1),
      );
      const y = g.dropout(x, { rate: 0.5, seed: 3, id: 'y' });
      g.loss(
        'half-squared-error',
        y,
        g.target(
          't',
          64,
          Array.from({ length: 64 }, () => 0),
        ),
      );
      return { x, y };
    });

  it('drops units depending on the step, the same ones for the same step, and none outside training', () => {
    const { graph, y } = withDropout();
    const kept = () => y.value.data.reduce((sum, value) => sum + Number(value !== 0), 0);
    const show = (draw: number) => {
      graph.setMode({ training: true, draw });
      return [...y.value.data];
    };
    expect(kept()).toBe(64);
    const [first, second, again] = [show(1), show(2), show(1)];
    expect(first).not.toEqual(second);
    expect(again).toEqual(first);
    expect(kept()).toBeGreaterThan(10);
    expect(kept()).toBeLessThan(54);
    expect(graph.training).toBe(true);
    graph.setMode({ training: false });
    expect(kept()).toBe(64);
  });

  it('applies the mask of the forward wave to the gradient', () => {
    const { graph, x, y } = withDropout();
    graph.setMode({ training: true, draw: 5 });
    x.gradient.data.forEach((gradient, i) => expect(gradient === 0).toBe(y.value.data[i] === 0));
  });

  it('marks only random nodes and what depends on them as stale', () => {
    const before = counted(activations.get('tanh'));
    const after = counted(activations.get('tanh'));
    const { graph } = compose((g) => {
      const x = g.apply(before.operation, [g.input('x', 1, 1)]);
      g.apply(after.operation, [g.dropout(x)]);
      return {};
    });
    graph.setMode({ training: true, draw: 1 });
    graph.setMode({ training: true, draw: 1 });
    expect([before.forward, after.forward]).toEqual([1, 2]);
  });

  it('keeps its mode if the wave of another mode fails', () => {
    const picky: Operation = {
      ...combinations.get('dropout'),
      name: 'picky',
      stochastic: true,
      forward({ training, output }) {
        if (training) throw new Error('not today');
        output.data.fill(7);
      },
    };
    const { graph, y } = compose((g) => ({ y: g.apply(picky, [g.input('x', 1, 1)], { id: 'y' }) }));
    expect(faultOf(() => graph.setMode({ training: true, draw: 4 })).where).toBe('node y');
    expect([graph.training, graph.draw, y.value.data[0]]).toEqual([false, 0, 7]);
  });
});

describe('a disposed graph', () => {
  it('has no subscriptions, completes every stream, and still allows the last values to be read', () => {
    const { graph } = neurons([2, 3, 1]);
    const heard = graph.nodes.flatMap((node) => [record(node.value$), record(node.gradient$)]);
    const ended: string[] = [];
    graph.wave$.subscribe({ complete: () => ended.push('wave$') });
    graph.error$.subscribe({ complete: () => ended.push('error$') });
    graph.loss$.subscribe({ complete: () => ended.push('loss$') });
    const wires = computedNodes(graph).reduce((sum, { inputs }) => sum + inputs.length, 0);
    expect(graph.subscriptionCount).toBe(wires);
    const { loss } = graph;
    graph.dispose();
    expect(graph.subscriptionCount).toBe(0);
    expect(heard.every(({ completed }) => completed)).toBe(true);
    expect(ended.sort()).toEqual(['error$', 'loss$', 'wave$']);
    expect(graph.loss).toBe(loss);
    expect(graph.node('x1').gradient.data).toHaveLength(1);
    const late = record(graph.node('x1').value$);
    expect([late.numbers, late.completed]).toEqual([[[0.1]], true]);
  });

  it('rejects further changes', () => {
    const { graph } = neurons([1, 1]);
    const [parameter] = graph.parameters;
    graph.dispose();
    graph.dispose();
    const changes = [
      () => graph.input('x1').set(1),
      () => parameter.set(1),
      () => parameter.clamp(1),
      () => graph.feed({ x1: 1 }),
      () => graph.update(() => undefined),
      () => graph.setMode({ training: true, draw: 1 }),
    ];
    for (const change of changes) expect(faultOf(change).what).toBe('the graph has been disposed');
    expect(graph.input('x1').value.data[0]).toBe(0.1);
  });

  it('may be disposed during a wave', () => {
    const { graph } = neurons([2, 2, 1]);
    const seen = record(graph.node('E').value$);
    graph.node('x1').value$.subscribe(({ data }) => {
      if (data[0] === 5) graph.dispose();
    });
    graph.feed({ x1: 5 });
    expect(graph.subscriptionCount).toBe(0);
    expect(seen.completed).toBe(true);
  });
});
