import { optimizers, type OptimizerName } from '@bp-graph/core';
import {
  type Checkpoint,
  compose,
  type Engine,
  ENGINES,
  readCheckpoint,
  Stepper,
  type StepOptions,
  train,
  writeCheckpoint,
} from '@bp-graph/graph';
import { engine } from '@bp-graph/graph/engines';
import { describe, expect, it } from 'vitest';

const data = {
  x: { shape: [11, 2], data: Float64Array.from({ length: 22 }, (_, i) => Math.cos(3 * i)) },
  t: { shape: [11, 1], data: Float64Array.from({ length: 11 }, (_, i) => Math.sin(i)) },
};

/** A network with dropout, so that random masks must be resumed too. */
const dropoutNet = () =>
  compose((g) => {
    const hidden = g.dropout(g.layer('hidden', g.input('x', 2), 5, 'tanh'), { rate: 0.3, seed: 4 });
    g.loss('mean-squared-error', g.layer('output', hidden, 1, 'identity'), g.target('t'));
    return {};
  }).graph;

/**
 * A run that uses everything that must be resumed: shuffled rows, masks, falling rates, a growing wait for a stop rule.
 */
const options = (optimizer: OptimizerName): StepOptions => ({
  data,
  optimizer,
  learningRate: 0.02,
  batchSize: 4,
  seed: 9,
  schedule: 'cosine',
  penalty: { l2: 0.01 },
  clip: { norm: 0.5 },
  stop: { noBetterFor: 100 },
});

/** Takes the steps up to this number, in pieces, and returns a checkpoint. */
function runTo(end: number, name: Engine, optimizer: OptimizerName, from?: Checkpoint): Checkpoint {
  const graph = dropoutNet();
  const stepper = new Stepper(graph, options(optimizer));
  if (from !== undefined) stepper.restore(from);
  const driver = engine(name)(graph, stepper);
  expect(driver.engine).toBe(name);
  while (stepper.step < end) driver.run(Math.min(end, stepper.step + 4));
  const checkpoint = structuredClone(stepper.checkpoint());
  driver.dispose();
  return checkpoint;
}

describe.each(ENGINES)('on the engine %s resuming from a checkpoint', (name) => {
  describe.each(optimizers.names)('of %s', (optimizer) => {
    // An epoch has three batches: stop in the middle of one, at its end, and before the first step.
    it.each([5, 6, 0])('gives the same bits as never having stopped, after %i steps', (middle) => {
      const saved = runTo(middle, name, optimizer);
      expect(runTo(14, name, optimizer, saved)).toEqual(runTo(14, name, optimizer));
    });
  });

  it('works through train and through text', () => {
    const numbers = (from?: Checkpoint): number[] => {
      const graph = dropoutNet();
      train(graph, {
        ...options('adam'),
        steps: 14,
        engine: name,
        ...(from === undefined ? {} : { from }),
      }).subscribe();
      return graph.parameters.flatMap(({ value }) => Array.from(value.data));
    };
    expect(numbers(runTo(5, name, 'adam'))).toEqual(numbers());
    expect(numbers(readCheckpoint(writeCheckpoint(runTo(5, name, 'adam'))))).toEqual(numbers());
  });

  it('works in a run that has already gone further', () => {
    const graph = dropoutNet();
    const stepper = new Stepper(graph, options('adam'));
    const driver = engine(name)(graph, stepper);
    driver.run(5);
    const saved = stepper.checkpoint();
    driver.run(9);
    stepper.restore(saved);
    driver.run(14);
    expect(stepper.checkpoint()).toEqual(runTo(14, name, 'adam'));
    driver.dispose();
  });

  describe.each(ENGINES.filter((other) => other !== name))('written by %s', (other) => {
    it.each(optimizers.names)('continues as the run would have done here, with %s', (optimizer) => {
      const straight = runTo(8, name, optimizer);
      const crossed = runTo(8, name, optimizer, runTo(5, other, optimizer));
      expect(crossed.step).toBe(straight.step);
      expect(crossed.position).toEqual(straight.position);
      const isCoarse = [name, other].includes('wasm-float32');
      expect(distance(crossed, straight)).toBeLessThan(isCoarse ? 1e-4 : 1e-12);
    });
  });
});

/** The largest difference in a parameter or in a number of the optimiser's state. */
function distance(a: Checkpoint, b: Checkpoint): number {
  const numbers = ({ parameters, optimizer }: Checkpoint): number[] => [
    ...Object.values(parameters).flatMap(({ data: own }) => Array.from(own)),
    ...Object.values(optimizer).flatMap((state) => Object.values(state).flatMap((own) => Array.from(own))),
  ];
  const others = numbers(b);
  return Math.max(...numbers(a).map((x, i) => Math.abs(x - others[i])));
}

it('a checkpoint keeps its numbers when the run continues', () => {
  const stepper = new Stepper(dropoutNet(), { data, optimizer: 'adam' });
  const saved = stepper.checkpoint();
  const copy = structuredClone(saved);
  stepper.advance();
  expect(saved).toEqual(copy);
});

it.each([
  ['graph', { parameters: {} }, /checkpoint of another graph: at hidden\/weights/],
  ['graph', { parameters: {}, optimizer: {} }, /checkpoint of another graph: at hidden\/weights/],
  ['optimiser', { optimizer: {} }, /checkpoint of another optimiser: at hidden\/weights/],
])('a checkpoint of another %s is rejected and changes nothing', (_, part, message) => {
  const stepper = new Stepper(dropoutNet(), { data, optimizer: 'adam' });
  stepper.advance();
  const before = stepper.checkpoint();
  expect(() => {
    stepper.restore({ ...before, step: 0, ...part });
  }).toThrow(message);
  expect(stepper.checkpoint()).toEqual(before);
});

it.each<[what: string, part: (checkpoint: Checkpoint) => Partial<Checkpoint>, message: RegExp]>([
  [
    'of batches there are none of',
    ({ position }) => ({ position: { ...position, batch: 3 } }),
    /checkpoint of another dealing: at batch: found 3, expected a whole number from 0 to 2/,
  ],
  [
    'of a generator that is not known',
    ({ position }) => ({ position: { ...position, random: { generator: 'dice', words: [] } } }),
    /dice/,
  ],
  [
    'with too few numbers of the optimiser',
    ({ optimizer }) => ({ optimizer: { ...optimizer, ...withSize(optimizer, 1) } }),
    /checkpoint of another graph: at hidden\/weights: found 1, expected 10 numbers/,
  ],
  [
    'with too many numbers of the optimiser',
    ({ optimizer }) => ({ optimizer: { ...optimizer, ...withSize(optimizer, 11) } }),
    /checkpoint of another graph: at hidden\/weights: found 11, expected 10 numbers/,
  ],
  [
    'of a graph with more parameters',
    ({ parameters }) => ({ parameters: { ...parameters, more: { shape: [1], data: Float64Array.of(1) } } }),
    /checkpoint of another graph: at more: expected a parameter that the graph has/,
  ],
  ['of a step below 0', () => ({ step: -1 }), /not a checkpoint/],
])('a checkpoint %s is rejected and changes nothing', (_, part, message) => {
  const stepper = new Stepper(dropoutNet(), { data, optimizer: 'adam', batchSize: 4 });
  stepper.advance();
  const before = stepper.checkpoint();
  expect(() => {
    stepper.restore({ ...before, step: 0, ...part(before) });
  }).toThrow(message);
  expect(stepper.checkpoint()).toEqual(before);
});

function withSize(optimizer: Checkpoint['optimizer'], size: number): Checkpoint['optimizer'] {
  const names = Object.keys(optimizer['hidden/weights']);
  return {
    'hidden/weights': Object.fromEntries(names.map((name) => [name, new Float64Array(size)] as const)),
  };
}

it.each([
  ['nothing', null],
  ['a part of one', { step: 2 }],
  ['a list', []],
])('%s is rejected as a checkpoint, by train too', (_, from) => {
  const message = 'not a checkpoint: at from: ';
  let told = '';
  train(dropoutNet(), { data, steps: 3, from: from as unknown as Checkpoint }).subscribe({
    error: (error: Error) => (told = error.message),
  });
  expect(told).toContain(message);
});

it.each(['parameters', 'optimizer'] as const)(
  'a checkpoint whose %s were serialised with JSON.stringify is rejected with advice on how to store it as text',
  (part) => {
    const stepper = new Stepper(dropoutNet(), { data, optimizer: 'adam' });
    const before = stepper.checkpoint();
    const spoilt = JSON.parse(JSON.stringify(before[part])) as Checkpoint[typeof part];
    expect(() => {
      stepper.restore({ ...before, [part]: spoilt });
    }).toThrow(/^not a checkpoint: at hidden\/weights: found an object, expected .* readCheckpoint reads$/);
    expect(stepper.checkpoint()).toEqual(before);
  },
);
