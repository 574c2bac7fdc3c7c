import { kernelsFloat32, kernelsFloat64 } from '@bp-graph/core';
import {
  createSession,
  network,
  train,
  type Checkpoint,
  type Graph,
  type TrainingRecord,
  type TrainOptions,
} from '@bp-graph/graph';
import { engine } from '@bp-graph/graph/engines';
import { inWorker } from '@bp-graph/graph/worker';
import { asyncScheduler, BehaviorSubject, filter, firstValueFrom, Subject, tap } from 'rxjs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as threading from 'node:worker_threads';
import type { RunTaker } from '../../src/train/run-taker.js';
import type { SessionTaker } from '../../src/session-taker.js';
import { RemoteRun } from '../../src/worker/remote-run.js';
import { SessionRun } from '../../src/worker/session-run.js';
import { source } from '../../src/worker/source.gen.js';
import { startThread } from '../../src/worker/thread.js';
import { elevenRows as data } from '../support/eleven-rows.js';
import { allOf, errorOf } from '../support/ways.js';

const ENDLESS: TrainOptions = { data, batchSize: 4, seed: 2, engine: 'auto', worker: inWorker };

const net = (): Graph => network([2, 5, 1], { seed: 4 });

/** All threads started from now on. */
function watchThreads(): threading.Worker[] {
  const threads: threading.Worker[] = [];
  class Worker extends threading.Worker {
    constructor(...parts: ConstructorParameters<typeof threading.Worker>) {
      super(...parts);
      threads.push(this);
    }
  }
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue({ Worker });
  return threads;
}

afterEach(() => {
  vi.restoreAllMocks();
});

const exitOf = (thread: threading.Worker): Promise<unknown> =>
  new Promise((resolve) => thread.once('exit', resolve));

it.each([
  ['it is unsubscribed from', ENDLESS],
  ['it completes', { ...ENDLESS, epochs: 3 }],
  [
    'it fails',
    { ...ENDLESS, data: { ...data, x: { shape: [11, 2], data: new Float64Array(22).fill(NaN) } } },
  ],
] as const)('a run leaves no thread and no listener when %s', async (_, options) => {
  const threads = watchThreads();
  const ended = new Promise<void>((resolve) => {
    const run = train(net(), options).subscribe({
      next: () => {
        if ('epochs' in options) return;
        run.unsubscribe();
        resolve();
      },
      error: () => resolve(),
      complete: () => resolve(),
    });
  });
  await ended;
  const [thread] = threads;
  expect(threads).toHaveLength(1);
  for (const event of ['message', 'messageerror']) expect(thread.listenerCount(event)).toBe(0);
  await exitOf(thread);
});

it.each<[string, TrainOptions]>([
  ['a record without an end', { recordEvery: Infinity, steps: 1e12 }],
  ['a record of a million steps', { recordEvery: 1e6 }],
  ['a pause', { paused: new BehaviorSubject(true) }],
])('disposing of the graph ends a run in the middle of %s, and its thread', async (_, options) => {
  const threads = watchThreads();
  const graph = net();
  const failed = errorOf(train(graph, { ...ENDLESS, ...options }));
  await new Promise((resolve) => threads[0].once('message', resolve));
  graph.dispose();
  expect(await failed).toMatchObject({ what: 'the graph has been disposed' });
  await exitOf(threads[0]);
});

it('disposing of the graph ends a run that is paused on the calling thread', async () => {
  const graph = net();
  const paused = new BehaviorSubject(true);
  const { worker: _, ...options } = ENDLESS;
  const failed = errorOf(train(graph, { ...options, scheduler: asyncScheduler, paused }));
  graph.dispose();
  expect(await failed).toMatchObject({ what: 'the graph has been disposed' });
});

it.each([false, true])(
  'disposing of the graph ends the thread of a session, also while it rests (%s)',
  async (rests) => {
    const threads = watchThreads();
    const graph = net();
    const session = createSession(graph, { data, ticks$: new Subject(), worker: inWorker });
    session.play();
    await new Promise((resolve) => threads[0].once('message', resolve));
    if (rests) session.pause();
    graph.dispose();
    await exitOf(threads[0]);
    expect(session.state.playing).toBe(false);
    expect(session.state.error?.message).toEqual(
      rests ? undefined : expect.stringMatching(/the graph has been disposed/),
    );
    session.dispose();
  },
);

it('a run that is unsubscribed from before its worker has started leaves none either', async () => {
  const threads = watchThreads();
  train(net(), ENDLESS).subscribe().unsubscribe();
  await exitOf(threads[0]);
});

it('a thread that is busy for seconds is terminated all the same', async () => {
  const threads = watchThreads();
  const run = train(net(), { ...ENDLESS, recordEvery: 1e12 }).subscribe();
  await new Promise((resolve) => threads[0].once('message', resolve));
  run.unsubscribe();
  await exitOf(threads[0]);
});

it.each([
  ['a worker', { worker: inWorker }],
  ['tasks', { scheduler: asyncScheduler, worker: undefined }],
] as const)(
  'nothing is emitted while a run in %s is paused; then it continues with the same bits',
  async (_, where) => {
    const options = { ...ENDLESS, ...where, steps: 600, recordEvery: 3 };
    const wanted = await allOf(train(net(), options));
    const graph = net();
    const paused = new BehaviorSubject(false);
    const found: TrainingRecord[] = [];
    let isResting = false;
    await train(graph, { ...options, paused }).forEach((record) => {
      expect(isResting).toBe(false);
      found.push(record);
      if (found.length % 50 !== 7) return;
      paused.next(true);
      isResting = true;
      // Enough time for what was in flight, which must not be emitted.
      setTimeout(() => {
        expect(record.checkpoint().step).toBe(record.toStep + 1);
        isResting = false;
        paused.next(false);
      }, 30);
    });
    expect(found.map((record) => ({ ...record }))).toEqual(wanted.map((record) => ({ ...record })));
    expect(paused.observed).toBe(false);
  },
);

it('a worker that is paused in the middle of a record idles, and works again when resumed', async () => {
  const paused = new BehaviorSubject(false);
  const threads = watchThreads();
  const run = train(net(), { ...ENDLESS, recordEvery: 1e12, paused }).subscribe();
  const [thread] = threads;
  await new Promise((resolve) => thread.once('online', resolve));
  /**
   * The share of some time that the thread does not spend waiting, however little processor time a busy machine gives
   * it.
   */
  const utilization = async (): Promise<number> => {
    const before = thread.performance.eventLoopUtilization();
    await pass(50);
    return thread.performance.eventLoopUtilization(before).utilization;
  };
  for (let round = 0; round < 2; round++) {
    await expect.poll(utilization, PATIENT).toBeGreaterThan(0.5);
    paused.next(true);
    await expect.poll(utilization, PATIENT).toBeLessThan(0.1);
    paused.next(false);
  }
  run.unsubscribe();
});

/** Retries for as long as a busy machine may need. */
const PATIENT = { timeout: 60_000 };

const pass = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

it('a run continues with the changes made while it was paused', async () => {
  const paused = new BehaviorSubject(false);
  const run = async (options: Partial<TrainOptions>, change: (graph: Graph) => void) => {
    const graph = net();
    await train(graph, { ...ENDLESS, steps: 30, ...options }).forEach(({ toStep }) => {
      if (toStep === 11) change(graph);
    });
    return graph.toSpec();
  };
  const found = await run({ paused }, (graph) => {
    paused.next(true);
    setTimeout(() => {
      graph.parameter('output/bias').set([0.75]);
      graph.parameter('hidden/weights').freeze();
      paused.next(false);
    });
  });
  const wanted = await run({ worker: undefined }, (graph) => {
    graph.parameter('output/bias').set([0.75]);
    graph.parameter('hidden/weights').freeze();
  });
  expect(found).toEqual(wanted);
});

it('a run may start paused', async () => {
  const paused = new BehaviorSubject(true);
  let isResting = true;
  setTimeout(() => {
    isResting = false;
    paused.next(false);
  }, 30);
  await train(net(), { ...ENDLESS, epochs: 2, paused }).forEach(() => expect(isResting).toBe(false));
});

it('a synchronous run cannot be paused, and says so', async () => {
  const paused = new BehaviorSubject(true);
  const error = await errorOf(train(net(), { data, steps: 2, paused }));
  expect(String(error)).toMatch(/synchronous cannot be paused.*a scheduler or a worker/);
});

it('a learning rate that changes during a run applies from the start of a record', async () => {
  const rate = new BehaviorSubject(0.5);
  const rates = new Set<number>();
  await new Promise<void>((resolve) => {
    const run = train(net(), { ...ENDLESS, learningRate: rate }).subscribe(({ learningRate }) => {
      if (rates.size === 0) setTimeout(() => rate.next(0.25));
      rates.add(learningRate);
      if (learningRate !== 0.25) return;
      run.unsubscribe();
      resolve();
    });
  });
  expect([...rates]).toEqual([0.5, 0.25]);
});

/** Trains in a worker with a custom script. */
const inBroken =
  (script: string): RunTaker =>
  (run, here) => {
    new RemoteRun(
      run,
      (listener) => startThread(script, listener),
      (refusal) => here(refusal, asyncScheduler),
    );
  };

const kernels = `globalThis.kernels = ${JSON.stringify({ float32: kernelsFloat32, float64: kernelsFloat64 })};`;
const afterOneReport = (deed: string): string =>
  `${kernels}${source};const take = onmessage; onmessage = (event) => { if (event.data.kind === 'heard') ${deed}; take(event); };`;

it.each([
  ['throws', afterOneReport(`throw new Error('out of order')`), /out of order/],
  ['ends itself', afterOneReport('process.exit(3)'), /code 3/],
])(
  'a worker that %s ends the stream with an error, and the graph keeps the last emitted state',
  async (_, script, message) => {
    const graph = net();
    let kept: Checkpoint | undefined;
    const records$ = train(graph, { ...ENDLESS, recordEvery: 1000, worker: inBroken(script) });
    const error = await errorOf(records$.pipe(tap((record) => (kept = record.checkpoint()))));
    expect(String(error)).toMatch(/the worker broke down: at worker/);
    expect(String(error)).toMatch(message);
    for (const { id, value } of graph.parameters) expect(value).toEqual(kept?.parameters[id]);
    expect(await allOf(train(graph, { data, steps: 2, recordEvery: 1, engine: 'auto' }))).toHaveLength(2);
  },
);

it('if a worker cannot be started, the run stays on the calling thread, and every record says why', async () => {
  const options = { ...ENDLESS, steps: 9, recordEvery: 3 };
  const wanted = await allOf(train(net(), { ...options, worker: undefined }));
  const found = await allOf(train(net(), { ...options, worker: inBroken('throw new Error("not here")') }));
  expect(found.map(({ loss }) => loss)).toEqual(wanted.map(({ loss }) => loss));
  for (const { worker, refusal } of found) {
    expect(worker).toBeUndefined();
    expect(refusal?.message).toMatch(/the worker broke down: at worker: found "not here"/);
  }
});

describe('a session that plays in a worker', () => {
  const open = (script?: string) => {
    const graph = net();
    const ticks$ = new Subject<void>();
    const worker: SessionTaker =
      script === undefined ? inWorker : { session: (session) => new SessionRun(session, inBroken(script)) };
    const session = createSession(graph, {
      data,
      batchSize: 4,
      seed: 2,
      ticks$,
      worker,
      engine: engine('auto'),
    });
    /** A tick, and its consequences. */
    const tick = async (): Promise<void> => {
      const { step } = session.state;
      ticks$.next();
      await firstValueFrom(session.state$.pipe(filter((state) => state.step > step || !state.playing)));
    };
    return { graph, session, ticks$, tick };
  };

  it('starts its thread when it first plays, keeps it during pauses, and terminates it when disposed', async () => {
    const threads = watchThreads();
    const { session, tick } = open();
    session.step();
    expect(threads).toHaveLength(0);
    for (let round = 0; round < 3; round++) {
      session.play();
      await tick();
      session.pause();
    }
    expect(threads).toHaveLength(1);
    expect(session.state.step).toBe(4);
    session.dispose();
    await exitOf(threads[0]);
  });

  it.each([
    ['throws', afterOneReport(`throw new Error('out of order')`), /out of order/],
    ['ends itself', afterOneReport('process.exit(3)'), /code 3/],
  ])(
    'reports that its worker %s, keeps the parameters of the last reported step, and can be played again',
    async (_, script, message) => {
      const threads = watchThreads();
      const { graph, session, tick } = open(script);
      session.play();
      await tick();
      const kept = graph.toSpec();
      await tick();
      expect(session.state).toMatchObject({ step: 1, playing: false });
      expect(session.state.error?.message).toMatch(/the worker broke down: at worker/);
      expect(session.state.error?.message).toMatch(message);
      expect(graph.toSpec()).toEqual(kept);
      session.play();
      await tick();
      expect(session.state.step).toBe(2);
      expect(session.state.error).toBeUndefined();
      expect(threads).toHaveLength(2);
      session.dispose();
    },
  );

  it('plays on the calling thread if no worker can be started, and says why', async () => {
    const { session, ticks$ } = open('throw new Error("not here")');
    session.play();
    while (session.refusal === undefined) {
      ticks$.next();
      await pass(1);
    }
    expect(session.state.step).toBe(1);
    expect(session.state.playing).toBe(true);
    expect(session.inWorker).toBe(false);
    expect(session.refusal.message).toMatch(/the worker broke down: at worker: found "not here"/);
    session.dispose();
  });
});
