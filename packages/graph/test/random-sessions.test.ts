import { compose, type Graph, type Session, type SessionOptions } from '@bp-graph/graph';
import fc from 'fast-check';
import type { Subscription } from 'rxjs';
import { afterEach, describe, expect, it } from 'vitest';
import { endAll, playBy, PLAYING_WAYS, type HandPlayed, type Way } from './support/ways.js';

/** The same sessions in every run; `npm run fuzz` draws others and prints their seed. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 60);

afterEach(endAll);

const ROWS = 7;
const column = (units: number): number[][] =>
  Array.from({ length: ROWS }, (_, row) => Array.from({ length: units }, (_, k) => Math.sin(3 * row + k)));
const data = { x: column(2), t: column(1) };

/** Class indices for the units of the hidden layer, one of which may be out of range. */
const classes = (bad?: number): number[][] =>
  Array.from({ length: ROWS }, (_, row) => [row === bad ? 9 : row % 4]);

function net(): Graph {
  return compose(
    (g) => {
      const hidden = g.dropout(g.layer('hidden', g.input('x', 2), 4, 'tanh'), { rate: 0.3, id: 'dropped' });
      g.loss('half-squared-error', g.layer('output', hidden, 1, 'sigmoid'), g.target('t', 1), {
        reduction: 'mean',
      });
      g.loss('softmax-cross-entropy', hidden, g.target('c', 1), { reduction: 'mean' });
      return {};
    },
    { seed: 2 },
  ).graph;
}

/** Manual changes, each with the way it is reverted. */
type Change = (graph: Graph, x: number, unit: number) => readonly [apply: () => void, revert: () => void];
const CHANGES: Readonly<Record<string, Change>> = {
  bias: (graph, x) => setting(graph.parameter('output/bias'), () => [x]),
  weights: (graph, x) => setting(graph.parameter('hidden/weights'), (was) => was.map((w) => w + x)),
  rows: (graph, x) => setting(graph.input('x'), (was) => was.map((value) => value + x)),
  freeze: (graph) => {
    const weights = graph.parameter('hidden/weights');
    const { frozen } = weights;
    return [
      () => (frozen ? weights.unfreeze() : weights.freeze()),
      () => (frozen ? weights.freeze() : weights.unfreeze()),
    ];
  },
  'hold a unit': (graph, x, unit) => [
    () => graph.node('hidden/tanh').clamp(x, unit),
    () => graph.node('hidden/tanh').release(unit),
  ],
  // The graph may accept a batch then that it has refused.
  'hold the classes': (graph, _, unit) => [
    () => graph.input('c').clamp(unit),
    () => graph.input('c').release(),
  ],
  'a weight that is not finite': (graph) => setting(graph.parameter('output/bias'), () => [NaN]),
  'hold a parameter': (graph, x, unit) => [
    () => graph.parameter('hidden/bias').clamp(x, unit),
    () => graph.parameter('hidden/bias').release(unit),
  ],
};

function setting(
  leaf: ReturnType<Graph['input'] | Graph['parameter']>,
  change: (was: Float64Array) => ArrayLike<number>,
): readonly [apply: () => void, revert: () => void] {
  const { shape } = leaf.value;
  const data = leaf.value.data.slice();
  const changed = { shape, data: Float64Array.from(change(data)) };
  return [() => leaf.set(changed), () => leaf.set({ shape, data })];
}

/** A user action on a session. Its numbers select among the available choices. */
type Action = (played: HandPlayed, k: number) => void | Promise<void>;

/** Among uniform doubles nearly all would be too small to change anything. */
const number = fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10);
const action: fc.Arbitrary<readonly [name: string, action: Action]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(['play', playOn] as const) },
  fc.constant(['step by hand', ({ session }: HandPlayed) => session.step()] as const),
  fc.constant(['epoch', ({ session }: HandPlayed) => session.stepEpoch()] as const),
  fc.constant(['back', ({ session }: HandPlayed) => session.back()] as const),
  fc.constant(['reset', ({ session }: HandPlayed) => session.reset()] as const),
  fc.constant(['look', ({ session }: HandPlayed) => session.graph.backward()] as const),
  fc.constant(['read within waves', readWithinWaves] as const),
  fc.nat(30).map((k) => [`seek ${k}`, ({ session }: HandPlayed) => seek(session, k)] as const),
  fc
    .nat(10)
    .map((k) => k / 20)
    .map(
      (rate) =>
        [
          `rate ${rate}`,
          ({ session }: HandPlayed) => {
            session.learningRate = rate;
          },
        ] as const,
    ),
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...Object.keys(CHANGES)), number, fc.nat(3), fc.boolean())
      .map(
        ([name, x, unit, isEdit]) =>
          [
            `${isEdit ? 'edit' : 'do'} ${name} ${x} ${unit}`,
            ({ session }: HandPlayed) => change(session, CHANGES[name], x, unit, isEdit),
          ] as const,
      ),
  },
);

/** Reads the state in the waves of a session, or stops doing so; not of the first one, which the others are compared with. */
function readWithinWaves({ session }: HandPlayed, k: number): void {
  if (k === 0) return;
  const reading = readers.get(session);
  if (reading?.closed === false) reading.unsubscribe();
  else
    readers.set(
      session,
      session.graph.node('hidden/tanh').value$.subscribe(() => session.state),
    );
}

const readers = new WeakMap<Session, Subscription>();

/** One step, by whichever engine plays the session. */
async function playOn({ session, tick }: HandPlayed): Promise<void> {
  session.play();
  await tick();
  session.pause();
}

function seek(session: Session, k: number): void {
  const { keptFrom, keptTo } = session.state;
  session.seek(keptFrom + (k % (keptTo - keptFrom + 1)));
}

function change(session: Session, make: Change, x: number, unit: number, isEdit: boolean): void {
  const [apply, revert] = make(session.graph, x, unit);
  if (isEdit) session.edit({ apply, revert });
  else apply();
}

const options: fc.Arbitrary<SessionOptions> = fc
  .record({
    optimizer: fc.constantFrom('sgd' as const, 'momentum' as const, 'adam' as const, 'rmsprop' as const),
    history: fc.constantFrom(1, 3, 8, 1000),
    stop: fc.constantFrom({}, {}, { noBetterFor: 2 }),
    dealt: fc.constantFrom({}, { batchSize: 3 }, { batchSize: 3, shuffle: false }, { shuffle: true }),
    // The graph refuses the second batch, the short last one, or none.
    bad: fc.constantFrom(undefined, undefined, 4, 6),
    penalty: fc.constantFrom({}, { l2: 0.01, l1: 0.001, biases: true }),
    clip: fc.constantFrom({}, { norm: 0.05 }),
    schedule: fc.constantFrom('constant' as const, ['cosine', { steps: 9 }] as const),
  })
  .map(({ dealt, bad, ...rest }) => ({
    ...rest,
    ...(bad === undefined ? dealt : { batchSize: 3, shuffle: false }),
    data: { ...data, c: classes(bad) },
    learningRate: 0.2,
  }));

/**
 * Everything that a session shows. At a step whose batch is refused these are the parameters: the batch beside them is the one
 * that the graph has shown last, which depends on when it has been read.
 */
function shown({ state }: Session) {
  const { step, epoch, keptFrom, keptTo, edits, rows, learningRate, losses, snapshot, error } = state;
  const isRefused = losses.length <= step - keptFrom;
  const compared = snapshot.nodes.filter(({ family }) => !isRefused || family === 'parameter');
  return {
    counts: {
      ...{ step, epoch, keptFrom, keptTo, edits, learningRate, error: error?.message },
      rows: isRefused ? undefined : rows,
    },
    marks: snapshot.nodes.map(({ id, frozen, held }) => [id, frozen, [...held]]),
    numbers: [
      ['losses', losses] as const,
      ...compared.flatMap(({ id, value, gradient }) => [
        [id, value?.data ?? []] as const,
        [`∂E/∂${id}`, (isRefused ? undefined : gradient?.data) ?? []] as const,
      ]),
    ],
  };
}

async function expectAlike(
  ways: readonly Way[],
  given: SessionOptions,
  actions: readonly (readonly [name: string, action: Action])[],
): Promise<void> {
  const all = ways.map((way) => playBy(way, net(), given));
  for (const [, act] of actions) {
    const outcomes = [];
    for (const [k, played] of all.entries()) outcomes.push(await outcomeOf(() => act(played, k)));
    for (const outcome of outcomes) expect(outcome).toBe(outcomes[0]);
    const [wanted, ...others] = all.map(({ session }) => shown(session));
    for (const found of others) {
      expect([found.counts, found.marks]).toEqual([wanted.counts, wanted.marks]);
      found.numbers.forEach(([name, numbers], k) => {
        expect([name, greatestDifference(numbers, wanted.numbers[k][1])]).toEqual([name, 0]);
      });
    }
  }
  for (const { session } of all) session.dispose();
}

async function outcomeOf(act: () => void | Promise<void>): Promise<string> {
  try {
    await act();
    return 'done';
  } catch (error) {
    return String(error);
  }
}

/**
 * 0 if the numbers agree up to the rounding of some ten steps, which optimisers amplify where a gradient is nearly 0.
 */
function greatestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) return Infinity;
  const differences = Array.from(a, (x, i) =>
    Object.is(x, b[i]) ? 0 : Math.abs(x - b[i]) / Math.max(1, Math.abs(b[i])),
  );
  const greatest = Math.max(0, ...differences);
  return greatest < 1e-8 ? 0 : greatest;
}

const exact = PLAYING_WAYS.filter(({ isCoarse }) => !isCoarse);
const plain = exact.filter(({ name }) => name === 'plain');

describe(`random sessions, seed ${SEED}`, { timeout: 600_000 }, () => {
  it('show the same on every engine on this thread, whatever is done with them', async () => {
    const ways = exact.filter(({ isInWorker }) => !isInWorker);
    await fc.assert(
      fc.asyncProperty(options, fc.array(action, { maxLength: 25, size: 'max' }), (given, actions) =>
        expectAlike(ways, given, actions),
      ),
      { seed: SEED, numRuns: RUNS },
    );
  });

  it('show the same on every engine in a worker', async () => {
    const ways = [...plain, ...exact.filter(({ isInWorker }) => isInWorker)];
    await fc.assert(
      fc.asyncProperty(options, fc.array(action, { maxLength: 15, size: 'max' }), (given, actions) =>
        expectAlike(ways, given, actions),
      ),
      { seed: SEED, numRuns: Math.ceil(RUNS / 4) },
    );
  });
});
