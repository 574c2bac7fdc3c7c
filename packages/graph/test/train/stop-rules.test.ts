import { optimizers, type Optimizer } from '@bp-graph/core';
import {
  createSession,
  ENGINES,
  type Graph,
  network,
  Stepper,
  type StopRules,
  train,
  type TrainingRecord,
  type TrainOptions,
} from '@bp-graph/graph';
import { Subject } from 'rxjs';
import { describe, expect, it } from 'vitest';

const data = {
  x: { shape: [7, 2], data: Float64Array.from({ length: 14 }, (_, i) => Math.sin(i)) },
  t: { shape: [7, 1], data: Float64Array.from({ length: 7 }, (_, i) => i % 2) },
};

/** Steps with an optimiser that has no kernels, like a user-defined one: they are taken outside the tape. */
const { kernels: _, ...ownSteps } = optimizers.get('sgd').create();
const ownOptimizer: Optimizer = { ...optimizers.get('sgd'), name: 'own', create: () => ownSteps };

const net = (): Graph => network([2, 4, 1], { seed: 3 });

function recordsOf(options: TrainOptions, graph = net()): TrainingRecord[] {
  const records: TrainingRecord[] = [];
  train(graph, { data, batchSize: 3, learningRate: 0.5, seed: 2, ...options }).subscribe((record) => {
    records.push(record);
  });
  return records;
}

/** The losses of this many steps on the graph itself. */
const losses = recordsOf({ steps: 400, recordEvery: 1 }).map(({ loss }) => loss);

/** The step at which a run with these losses ends, by rules written exactly as documented. */
function lastStepBy({ lossBelow = -Infinity, noBetterFor = Infinity, leastGain = 0 }: StopRules): number {
  let best = 0;
  return losses.findIndex((loss, step) => {
    if (step > 0 && loss < losses[best] - leastGain) best = step;
    return loss < lossBelow || step - best >= noBetterFor;
  });
}

describe.each(ENGINES)('on the engine %s a run stops', (engine) => {
  it.each<StopRules>([
    { lossBelow: 0.08 },
    { lossBelow: 0.045 },
    { noBetterFor: 9 },
    { noBetterFor: 5, leastGain: 0.02 },
    { lossBelow: 0.08, noBetterFor: 7 },
  ])('right after the step that meets a rule of %o, however many steps a record covers', (stop) => {
    const last = lastStepBy(stop);
    expect(last).toBeGreaterThan(4);
    for (const recordEvery of [1, 7, 1000]) {
      const graph = net();
      const records = recordsOf({ steps: 400, recordEvery, engine, stop }, graph);
      expect(records.at(-1)).toMatchObject({ engine, toStep: last });
      expect(records.map(({ stopped }) => stopped !== undefined)).toEqual(
        records.map((_, k) => k === records.length - 1),
      );
      expect(numbersOf(graph)).toEqual(numbersAfter(last + 1));
    }
  });

  it('and reports by which rule', () => {
    const reason = (stop: StopRules) => recordsOf({ steps: 400, engine, stop }).at(-1)?.stopped;
    expect(reason({ lossBelow: 0.08 })).toBe('lossBelow');
    expect(reason({ noBetterFor: 9 })).toBe('noBetterFor');
    expect(reason({ noBetterFor: 400 })).toBeUndefined();
  });

  it.each([2047, 2048, 2049, 5000])(
    'after %i steps without improvement, even with many steps per call',
    (n) => {
      const records = recordsOf({
        learningRate: 0,
        batchSize: 7,
        recordEvery: 10_000,
        engine,
        stop: { noBetterFor: n },
      });
      expect(records.map(({ fromStep, toStep }) => [fromStep, toStep])).toEqual([[0, n]]);
    },
  );

  it('with a user-defined optimiser', () => {
    const stop = { lossBelow: 0.06 };
    const records = recordsOf({ steps: 400, recordEvery: 100, engine, stop, optimizer: ownOptimizer });
    expect(records.at(-1)).toMatchObject({ engine, toStep: lastStepBy(stop), stopped: 'lossBelow' });
  });

  it('with penalties included in the loss', () => {
    const penalty = { l2: 0.1 };
    const paid = recordsOf({ steps: 40, recordEvery: 1, penalty }).map(({ loss }) => loss);
    const lossBelow = 0.22;
    const records = recordsOf({ steps: 40, recordEvery: 40, engine, penalty, stop: { lossBelow } });
    expect(records.at(-1)?.toStep).toBe(paid.findIndex((loss) => loss < lossBelow));
  });

  function numbersAfter(steps: number): number[] {
    const graph = net();
    recordsOf({ steps, recordEvery: 1000, engine }, graph);
    return numbersOf(graph);
  }
});

it('the wait of a stop rule is stored in checkpoints', () => {
  const stop = { noBetterFor: 9 };
  const options = { data, batchSize: 3, learningRate: 0.5, seed: 2, stop };
  const last = lastStepBy(stop);
  const graph = net();
  const stepper = new Stepper(graph, options);
  for (let k = 0; k < last - 3; k++) stepper.stopping?.judge(stepper.advance().loss);
  const from = structuredClone(stepper.checkpoint());
  expect(recordsOf({ stop, from }).at(-1)).toMatchObject({ toStep: last, stopped: 'noBetterFor' });
  const { stopping: forgotten, ...forgetful } = from;
  expect(forgotten?.waited).toBe(5);
  expect(recordsOf({ steps: 400, stop, from: forgetful }).at(-1)?.toStep).not.toBe(last);
});

it('a playing session pauses when it meets a stop rule', () => {
  const ticks$ = new Subject<void>();
  const stop = { lossBelow: 0.08 };
  const session = createSession(net(), { data, batchSize: 3, learningRate: 0.5, seed: 2, stop, ticks$ });
  session.stepsPerTick = 100;
  session.play();
  ticks$.next();
  expect(session.state).toMatchObject({ playing: false, step: lastStepBy(stop) + 1 });
  session.dispose();
});

it.each<[StopRules, RegExp]>([
  [{ lossBelow: NaN }, /wrong value of rule lossBelow: at stop: found NaN/],
  [{ noBetterFor: 0 }, /wrong value of rule noBetterFor: at stop: found 0/],
  [{ noBetterFor: 2.5 }, /wrong value of rule noBetterFor/],
  [{ leastGain: -1 }, /wrong value of rule leastGain: at stop/],
  [{ lossbelow: 1 } as StopRules, /unknown rule: at stop: found "lossbelow".*lossBelow/],
])('rules such as %o are rejected', (stop, message) => {
  let error: unknown;
  train(net(), { data, steps: 1, stop }).subscribe({ error: (e: unknown) => (error = e) });
  expect(String(error)).toMatch(message);
});

function numbersOf(graph: Graph): number[] {
  return graph.parameters.flatMap(({ value }) => Array.from(value.data));
}
