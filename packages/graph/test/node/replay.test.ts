import { compose, type GraphNode } from '@bp-graph/graph';
import { take, type Subscription } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { counted } from '../support/counted.js';
import { emissions, record } from '../support/streams.js';
import { unhandledErrors } from '../support/unhandled.js';
import { activations } from '@bp-graph/core';

/** x ─▶ a ─▶ b ─▶ E, values x, 2x, 6x. */
const chain = () =>
  compose((g) => {
    const x = g.input('x', 1, 1);
    const a = g.scale(x, { id: 'a', factor: 2 });
    const b = g.scale(a, { id: 'b', factor: 3 });
    g.loss('half-squared-error', b, g.target('t', 1, 0), { id: 'E' });
    return { x, a, b };
  });

const first = (node: GraphNode) => node.value.data[0];

describe('a subscriber to a value', () => {
  it('that subscribes late gets the latest value, then every new one', () => {
    const { x, b } = chain();
    x.set(2);
    x.set(3);
    const seen = record(b.value$);
    expect(seen.numbers).toEqual([[18]]);
    x.set(4);
    expect(seen.numbers).toEqual([[18], [24]]);
  });

  it('that has unsubscribed is not notified again, and leaves no subscription behind', () => {
    const { graph, x, b } = chain();
    const before = graph.subscriptionCount;
    const seen = record(b.value$);
    seen.subscription.unsubscribe();
    x.set(2);
    expect(seen.numbers).toEqual([[6]]);
    expect(graph.subscriptionCount).toBe(before);
  });

  it('that takes one value gets one value and completes', () => {
    const { x, b } = chain();
    const seen = record(b.value$.pipe(take(1)));
    x.set(2);
    expect([seen.numbers, seen.completed]).toEqual([[[6]], true]);
  });

  it('that unsubscribes during a notification does not affect the others', () => {
    const { x, a, b } = chain();
    const leaving: Subscription = a.value$.subscribe(({ data }) => {
      if (data[0] > 2) leaving.unsubscribe();
    });
    const others = [record(a.value$), record(b.value$)];
    x.set(2);
    x.set(3);
    expect(leaving.closed).toBe(true);
    expect(others.map(({ numbers }) => numbers)).toEqual([
      [[2], [4], [6]],
      [[6], [12], [18]],
    ]);
  });

  it('that unsubscribes another during a notification stops it at once, and only it', () => {
    const { x, a, b } = chain();
    const away = record(b.value$);
    a.value$.subscribe(({ data }) => {
      if (data[0] > 2) away.subscription.unsubscribe();
    });
    const other = record(b.value$);
    x.set(2);
    expect([away.numbers, other.numbers]).toEqual([[[6]], [[6], [12]]]);
  });

  it('that pushes during a notification starts a new wave, after everybody has been notified of the current one', () => {
    const { graph, x, a, b } = chain();
    const log: string[] = [];
    a.value$.subscribe(({ data }) => {
      log.push(`a ${data[0]}`);
      if (data[0] === 4) {
        x.set(10);
        log.push(`pushed, x is ${first(x)}`);
      }
    });
    b.value$.subscribe(({ data }) => log.push(`b ${data[0]}`));
    graph.wave$.subscribe((wave) => log.push(`wave ${wave}`));
    x.set(2);
    const said = ['a 2', 'b 6', 'a 4', 'pushed, x is 2', 'b 12', 'wave 2', 'a 20', 'b 60', 'wave 3'];
    expect(log).toEqual(said);
  });

  it('that pushes several times during a notification starts one wave for each push, in order', () => {
    const { x, a } = chain();
    const pushes = [7, 8, 9];
    const seen = record(a.value$);
    a.value$.subscribe(({ data }) => {
      if (data[0] === 4) for (const value of pushes) x.set(value);
    });
    x.set(2);
    expect(seen.numbers).toEqual([[2], [4], [14], [16], [18]]);
  });

  it('that pushes when it gets the replayed value is notified of the resulting wave', () => {
    const { x, b } = chain();
    const seen: number[] = [];
    b.value$.subscribe(({ data }) => {
      seen.push(data[0]);
      if (seen.length === 1) x.set(5);
    });
    expect(seen).toEqual([6, 30]);
  });

  it('that subscribes during a wave to a node that has yet to emit gets its value once', () => {
    const { x, a, b } = chain();
    const seen: number[] = [];
    a.value$.subscribe(({ data }) => {
      if (data[0] === 4) b.value$.subscribe(({ data: [value] }) => seen.push(value));
    });
    record(b.value$);
    x.set(2);
    expect(seen).toEqual([12]);
    x.set(3);
    expect(seen).toEqual([12, 18]);
  });

  it('that subscribes during a wave to a node without other subscribers gets its value once', () => {
    const { x, a, b } = chain();
    const seen: number[] = [];
    a.value$.subscribe(({ data }) => {
      if (data[0] === 4) b.value$.subscribe(({ data: [value] }) => seen.push(value));
    });
    x.set(2);
    expect(seen).toEqual([12]);
  });

  it('that subscribes during a wave to a node that has already emitted gets its value once', () => {
    const { x, a, b } = chain();
    const seen: number[] = [];
    record(a.value$);
    b.value$.subscribe(({ data }) => {
      if (data[0] === 12) a.value$.subscribe(({ data: [value] }) => seen.push(value));
    });
    x.set(2);
    expect(seen).toEqual([4]);
    x.set(3);
    expect(seen).toEqual([4, 6]);
  });

  it('that throws does not affect the others, and its error is reported as unhandled', async () => {
    const unhandled = unhandledErrors();
    const { graph, x, a, b } = chain();
    const thrown = new Error('the subscriber is broken');
    const heard: unknown[] = [];
    graph.error$.subscribe((error) => heard.push(error));
    const before = record(a.value$);
    a.value$.subscribe(({ data }) => {
      if (data[0] > 2) throw thrown;
    });
    const after = [record(a.value$), record(b.value$), record(x.gradient$)];
    x.set(2);
    x.set(3);
    expect(before.numbers).toEqual([[2], [4], [6]]);
    expect(after.map(({ numbers }) => numbers)).toEqual([
      [[2], [4], [6]],
      [[6], [12], [18]],
      [[36], [72], [108]],
    ]);
    await unhandled.arrived();
    expect(unhandled.errors).toEqual([thrown, thrown]);
    expect(heard).toEqual([]);
  });

  it('receives the tensor itself, with its shape', () => {
    const { x, b } = chain();
    const received: boolean[] = [];
    b.value$.subscribe((tensor) => received.push(tensor === b.value));
    x.set([[2]]);
    expect(received).toEqual([true, true]);
    expect(b.value.shape).toEqual([1, 1]);
  });
});

describe('a subscriber to a gradient', () => {
  it('that subscribes late gets the latest gradient, then every new one', () => {
    const { x } = chain();
    x.set(2);
    const seen = record(x.gradient$);
    x.set(3);
    expect(seen.numbers).toEqual([[72], [108]]);
  });

  it('that subscribes after the gradient was read during a wave gets the latest', () => {
    const { graph, x } = chain();
    record(x.gradient$.pipe(take(1)));
    const read: number[] = [];
    graph.wave$.subscribe(() => read.push(x.gradient.data[0]));
    x.set(2);
    expect(record(x.gradient$).numbers).toEqual([[72]]);
    expect(read).toEqual([72]);
  });

  it('that subscribes during a value notification gets the gradient of that wave once', () => {
    const { x, a, b } = chain();
    const seen: number[] = [];
    const others = record(b.gradient$);
    a.value$.subscribe(({ data }) => {
      if (data[0] === 4) x.gradient$.subscribe(({ data: [gradient] }) => seen.push(gradient));
    });
    x.set(2);
    expect(seen).toEqual([72]);
    expect(others.numbers).toEqual([[6], [12]]);
  });

  it('that is the first and subscribes during a value notification gets the gradient of that wave once', () => {
    const { x, a } = chain();
    const seen: number[] = [];
    a.value$.subscribe(({ data }) => {
      if (data[0] === 4) x.gradient$.subscribe(({ data: [gradient] }) => seen.push(gradient));
    });
    x.set(2);
    expect(seen).toEqual([72]);
    x.set(3);
    expect(seen).toEqual([72, 108]);
  });

  it('that pushes during a notification starts a new wave after the current one', () => {
    const { x, b } = chain();
    const seen = record(b.gradient$);
    x.gradient$.subscribe(({ data }) => {
      if (data[0] === 72) x.set(10);
    });
    x.set(2);
    expect(seen.numbers).toEqual([[6], [12], [60]]);
  });

  it('that pushes when it gets the replayed gradient is notified of the resulting wave', () => {
    const { x } = chain();
    const seen: number[] = [];
    x.gradient$.subscribe(({ data }) => {
      seen.push(data[0]);
      if (seen.length === 1) x.set(2);
    });
    expect(seen).toEqual([36, 72]);
  });

  it('stops the backward waves when the last one leaves, even if another subscribed during the replay', () => {
    const tanh = counted(activations.get('tanh'));
    const { x } = compose((g) => {
      const x = g.input('x', 1, 1);
      g.loss('half-squared-error', g.apply(tanh.operation, [x]), g.target('t', 1, 0));
      return { x };
    });
    const inner: Subscription[] = [];
    const outer = x.gradient$.subscribe(() => {
      if (inner.length === 0) inner.push(x.gradient$.subscribe());
    });
    x.set(2);
    expect(tanh.backward).toBe(2);
    outer.unsubscribe();
    inner[0].unsubscribe();
    x.set(3);
    expect(tanh.backward).toBe(2);
  });

  it('is still notified after another has unsubscribed', () => {
    const { x } = chain();
    const [staying, going] = [record(x.gradient$), record(x.gradient$)];
    going.subscription.unsubscribe();
    x.set(2);
    expect([staying.numbers, going.numbers]).toEqual([[[36], [72]], [[36]]]);
  });

  it('that takes one gradient and completes causes no further backward waves', () => {
    const tanh = counted(activations.get('tanh'));
    const { x } = compose((g) => {
      const x = g.input('x', 1, 1);
      g.loss('half-squared-error', g.apply(tanh.operation, [x]), g.target('t', 1, 0));
      return { x };
    });
    expect(record(x.gradient$.pipe(take(1))).completed).toBe(true);
    x.set(2);
    expect(tanh.backward).toBe(1);
  });

  it('is not notified of a wave that leaves its gradient unchanged', () => {
    const { x, y } = compose((g) => {
      const [x, y] = [g.input('x', 1, 1), g.input('y', 1, 2)];
      g.loss('half-squared-error', x, g.target('t1', 1, 0));
      g.loss('half-squared-error', y, g.target('t2', 1, 0));
      return { x, y };
    });
    const [ofX, ofY] = [emissions(x.gradient$), emissions(y.gradient$)];
    x.set(3);
    expect([ofX.count, ofY.count]).toEqual([1, 0]);
  });
});

describe('the streams of one unit', () => {
  const wide = () =>
    compose((g) => {
      const x = g.input('x', 2, [
        [1, 2],
        [3, 4],
      ]);
      const zeros = [
        [0, 0],
        [0, 0],
      ];
      g.loss('half-squared-error', x, g.target('t', 2, zeros));
      return { x, w: g.parameter('w', [[5, 6]]) };
    });

  it('emit its column over the batch, for values and gradients', () => {
    const { x } = wide();
    const [values, gradients]: number[][][] = [[], []];
    x.unit(1).value$.subscribe((column) => values.push([...column]));
    x.unit(0).gradient$.subscribe((column) => gradients.push([...column]));
    x.set([
      [5, 6],
      [7, 8],
    ]);
    expect(values).toEqual([
      [2, 4],
      [6, 8],
    ]);
    expect(gradients).toEqual([
      [1, 3],
      [5, 7],
    ]);
  });

  it('emit copies, which later waves do not modify', () => {
    const { x } = wide();
    const kept: Float64Array[] = [];
    x.unit(0).value$.subscribe((column) => kept.push(column));
    for (const value of [10, 20, 30])
      x.set([
        [value, 0],
        [value, 0],
      ]);
    expect(kept.map(([value]) => value)).toEqual([1, 10, 20, 30]);
  });

  it('emit one number for a parameter', () => {
    const { w } = wide();
    const values: number[][] = [];
    w.unit(1).value$.subscribe((column) => values.push([...column]));
    expect([w.units, values]).toEqual([2, [[6]]]);
  });

  it('exist only for units that exist', () => {
    const { x } = wide();
    for (const unit of [2, -1, 0.5, NaN]) expect(() => x.unit(unit)).toThrow('no such unit');
  });
});
