import { Fault } from '@bp-graph/core';
import {
  createSession,
  derive,
  type Driver,
  network,
  type SessionOptions,
  train,
  type TrainOptions,
} from '@bp-graph/graph';
import { train as trainByValue } from '@bp-graph/graph/lean';
import { Subject } from 'rxjs';
import { expect, expectTypeOf, it } from 'vitest';
import type { SESSION_CHECKS } from '../../src/session-contract.js';
import type { TRAIN_CHECKS } from '../../src/train/train-options.js';

const data = {
  x: { shape: [2, 2], data: Float64Array.of(0, 1, 1, 0) },
  t: { shape: [2, 1], data: Float64Array.of(0, 1) },
};

/** The message with which a run with these options is rejected. */
function refusal(options: object): string {
  let told = '';
  train(network([2, 1]), { data, ...options }).subscribe({ error: ({ message }: Error) => (told = message) });
  return told;
}

it.each([
  [{ steps: 2, learningrate: 3 }, /^unknown option: at train: found "learningrate".*"learningRate"\?$/],
  [{ steps: 2, recordEvry: 2 }, /^unknown option: at train: .* mean "recordEvery"\?$/],
  [{ steps: 2, batch: 1 }, /^unknown option: at train: found "batch", expected one of data, batchSize/],
  [
    { steps: 2, learningRate: -1 },
    /^wrong value of option learningRate: at train: found -1, expected a finite number, 0 or more, or a stream/,
  ],
  [{ steps: 2, learningRate: NaN }, /^wrong value of option learningRate: at train: found NaN/],
  [{ steps: 2, learningRate: '0.1' }, /^wrong value of option learningRate: at train: found "0.1"/],
  [
    { steps: 2, worker: 7 },
    /^wrong value of option worker: at train: found 7, expected inWorker of @bp-graph/,
  ],
  [{ steps: 2, penalty: { l2: -1 } }, /^wrong value of penalty l2: at penalty: found -1, expected a finite/],
  [
    { steps: 2, clip: { norm: -1 } },
    /^wrong value of clipping norm: at clip: found -1, expected a number, 0/,
  ],
  [{ stop: { noBetterFor: '9' } }, /^wrong value of rule noBetterFor: at stop: found "9", expected a whole/],
  ...[{}, { steps: Infinity, epochs: Infinity }, { stop: {} }, { stop: { noBetterFor: Infinity } }].map(
    (endless): [object, RegExp] => [
      { ...endless, recordEvery: Infinity },
      /^a run without an end: at train\/recordEvery: found Infinity, expected a whole number, or steps, epochs or a rule of stop/,
    ],
  ),
  [
    { steps: 2, engine: 'wasm-float46' },
    /expected one of auto, plain, wasm-float64, .*mean "wasm-float64"\?$/,
  ],
])('train rejects %o', (options, message) => {
  expect(refusal(options)).toMatch(message);
});

it.each([
  { steps: 2 },
  { epochs: 2 },
  { stop: { lossBelow: 1e9 } },
  { stop: { noBetterFor: 1 }, learningRate: 0 },
])('train completes after emitting once for a run that ends by %o', (end) => {
  const told: number[] = [];
  train(network([2, 1]), { data, ...end, recordEvery: Infinity }).subscribe(({ fromStep }) =>
    told.push(fromStep),
  );
  expect(told).toEqual([0]);
});

it.each([undefined, null, 1, 'plain', {}, { engine: 'mine' }, Promise.resolve()])(
  'a run rejects an engine that returns %o as its driver',
  (made) => {
    const engine = (): Driver => made as never;
    let told: unknown;
    trainByValue(network([2, 1]), { data, steps: 2, engine }).subscribe({
      error: (error: unknown) => (told = error),
    });
    expect(told).toBeInstanceOf(Fault);
    expect(told).toMatchObject({ what: 'wrong driver', where: 'engine', expected: 'what an engine makes' });
  },
);

it('a stream of rates that emits a negative one ends the run with an error', () => {
  const learningRate = new Subject<number>();
  let told = '';
  train(network([2, 1]), { data, steps: 9, learningRate }).subscribe({
    next: () => {
      learningRate.next(-2);
    },
    error: ({ message }: Error) => (told = message),
  });
  expect(told).toMatch(/^learning rate: found -2/);
});

it('sessions, networks and derivations reject unknown options', () => {
  const graph = network([2, 1]);
  graph.feed({ x: [[1, 2]], t: [[1]] });
  const given = (options: object) => options;
  expect(() => createSession(graph, given({ learningrate: 1 }))).toThrow(
    /^unknown option: at createSession: .*"learningRate"\?$/,
  );
  expect(() => createSession(graph, { learningRate: -1 })).toThrow(
    'wrong value of option learningRate: at createSession: found -1, expected a finite number, 0 or more',
  );
  expect(() => network([2, 1], given({ activaton: 'tanh' }))).toThrow(
    /^unknown option: at network: .*"activation"\?$/,
  );
  expect(() => derive(graph, { node: 'E', ...given({ index: 0 }) })).toThrow(
    /^unknown field: at target: found "index", expected one of node, entry, unit, row$/,
  );
  expect(() => derive(graph, { node: 'E' }, given({ maxPath: 3 }))).toThrow(/"maxPaths"\?$/);
  expect(() => derive(graph, 'E' as unknown as { node: string })).toThrow(/^not a target: found "E"/);
  expect(() => network([2, 1], { seed: given({}) as never })).toThrow(
    /^wrong value of option seed: at network: found an object, expected a finite number or a text$/,
  );
  expect(() => network(2 as unknown as number[], 3 as never)).toThrow(
    /^not the sizes of a network: found 2, expected at least two whole numbers/,
  );
  expect(() => network('2 3 1' as unknown as number[])).toThrow(/^not the sizes of a network: found "2 3 1"/);
});

it('the lists of names match the types', () => {
  expectTypeOf<keyof typeof TRAIN_CHECKS>().toEqualTypeOf<keyof TrainOptions>();
  expectTypeOf<keyof typeof SESSION_CHECKS>().toEqualTypeOf<keyof SessionOptions>();
});
