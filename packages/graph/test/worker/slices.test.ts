import { activations } from '@bp-graph/core';
import { compose, Stepper } from '@bp-graph/graph';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Start } from '../../src/worker/protocol.js';
import { Workshop } from '../../src/worker/workshop.js';
import { counted } from '../support/counted.js';

/** A workshop at work on one endless record, on a clock that its own steps advance. */
function atWork(millisecondsPerStep: (step: number) => number) {
  const tanh = counted(activations.get('tanh'));
  const { graph } = compose((g) => {
    const y = g.apply({ ...tanh.operation, name: 'own' }, [g.linear('y', g.input('x', 1, 1), 1)]);
    g.loss('half-squared-error', y, g.target('t', 1, 0));
    return {};
  });
  const start: Start = {
    kind: 'start',
    turn: 0,
    graph: graph.toSpec({ values: true }),
    held: [],
    options: { engine: 'typescript' },
    tables: {},
    from: new Stepper(graph).checkpoint(),
    learningRate: 0.1,
    penalty: {},
    end: Infinity,
    every: 1e12,
    until: Infinity,
  };
  let isDue = false;
  const workshop = new Workshop(
    () => undefined,
    () => (isDue = true),
  );
  workshop.take(start);
  const first = tanh.forward;
  const steps = (): number => tanh.forward - first;
  let [clock, timed] = [0, 0];
  vi.spyOn(performance, 'now').mockImplementation(() => {
    for (; timed < steps(); timed++) clock += millisecondsPerStep(timed);
    return clock;
  });
  /** The number of steps in one slice; 0 while the workshop is paused. */
  const slice = (): number => {
    const before = steps();
    const wasDue = isDue;
    isDue = false;
    if (wasDue) workshop.slice();
    return steps() - before;
  };
  return { workshop, slice, slices: (count: number) => Array.from({ length: count }, slice) };
}

beforeEach(() => {
  vi.restoreAllMocks();
});

afterEach(() => {
  vi.restoreAllMocks();
});

it('a worker at most doubles its steps before it reads messages again, even if its clock stands still', () => {
  expect(atWork(() => 0).slices(6)).toEqual([1, 2, 4, 8, 16, 32]);
});

it('a worker reads messages about every 4 milliseconds, even in the middle of a record', () => {
  expect(atWork(() => 0.125).slices(9)).toEqual([1, 2, 4, 8, 16, 32, 32, 32, 32]);
});

it('a worker reads messages after every step if one takes longer than that', () => {
  expect(atWork(() => 50).slices(4)).toEqual([1, 1, 1, 1]);
});

it('a worker takes fewer steps from the next slice on when steps become slower', () => {
  const { slices } = atWork((step) => (step < 63 ? 0.125 : 1));
  expect(slices(9)).toEqual([1, 2, 4, 8, 16, 32, 32, 4, 4]);
});

it('a worker that is paused takes no further step until it is resumed', () => {
  const { slice, slices, workshop } = atWork(() => 0.125);
  slices(4);
  workshop.take({ kind: 'until', step: 0 });
  expect(slices(3)).toEqual([0, 0, 0]);
  workshop.take({ kind: 'until', step: Infinity });
  expect(slice()).toBe(16);
});
