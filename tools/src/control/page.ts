/// <reference lib="dom" />
import { createSession, train } from '@bp-graph/graph';
import { engine } from '@bp-graph/graph/engines';
import { inWorker } from '@bp-graph/graph/worker';
import { BehaviorSubject } from 'rxjs';
import type { Answers } from './figures.js';
import { runs, setUp, type Setting } from './runs.js';

/** Workers created by this page report each order as they take it, with a message of this kind. */
const TAKEN = 'order taken';
const PRELUDE = `addEventListener('message', ({ data: { kind, step } }) => {
  const order = kind !== 'until' ? kind : step === 0 ? 'pause' : 'resume';
  postMessage({ kind: '${TAKEN}', order });
});`;

let hear: (order: string) => void = () => undefined;

class TellingBlob extends Blob {
  constructor(parts: BlobPart[], options: BlobPropertyBag) {
    super([PRELUDE, ...parts], options);
  }
}

class TellingWorker extends Worker {
  constructor(address: string | URL, options?: WorkerOptions) {
    super(address, options);
    this.addEventListener('message', ({ data }: MessageEvent<{ kind: string; order: string }>) => {
      if (data.kind === TAKEN) hear(data.order);
    });
  }
}

Object.assign(globalThis, { Blob: TellingBlob, Worker: TellingWorker });

/** Resolves when the worker takes an order of this kind. */
const taken = (order: string): Promise<void> =>
  new Promise((resolve) => {
    hear = (kind) => {
      if (kind === order) resolve();
    };
  });

const pass = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The controls of a run that has started. */
interface Controls {
  rest(isPaused: boolean): void;
  cancel(): void;
}

/**
 * Starts a run of `train`.
 *
 * @param refused Called with the reason if it cannot run in a worker and stays on this thread.
 */
function beginTraining({ graph, options }: Setting, refused: (reason: Error) => void): Controls {
  const paused = new BehaviorSubject(false);
  const run = train(graph, { ...options, paused, worker: inWorker }).subscribe(({ refusal }) => {
    if (refusal !== undefined) refused(refusal);
  });
  return {
    rest: (isPaused) => {
      paused.next(isPaused);
    },
    cancel: () => {
      run.unsubscribe();
    },
  };
}

/** Starts playing a session. */
function beginSession({ graph, options }: Setting, refused: (reason: Error) => void): Controls {
  const { data, batchSize, learningRate, recordEvery } = options;
  const settings = { data, batchSize, learningRate, stepsPerTick: recordEvery, history: 100 };
  const session = createSession(graph, { ...settings, engine: engine('auto'), worker: inWorker });
  session.play();
  // Polls, since subscribing to the states would cause every one of them to be created.
  const watch = setInterval(() => {
    if (session.refusal !== undefined) refused(session.refusal);
  }, 50);
  return {
    rest: (isPaused) => {
      if (isPaused) session.pause();
      else session.play();
    },
    cancel: () => {
      clearInterval(watch);
      session.dispose();
    },
  };
}

/** Pauses and resumes a run this many times, then cancels it. Returns how long each took, in milliseconds. */
async function control(index: number, rounds: number): Promise<Answers> {
  const { isSession, isWatched } = runs[index];
  const setting = setUp(runs[index]);
  if (isWatched) setting.graph.node('output/sigmoid').value$.subscribe();
  const began = taken('start');
  let run: Controls | undefined;
  const refused = new Promise<never>((_, reject) => {
    run = (isSession === true ? beginSession : beginTraining)(setting, reject);
  });
  await Promise.race([began, refused]);
  // Time to compile and warm up.
  await pass(300);
  const timed = async (isPaused: boolean): Promise<number> => {
    // Varies the moment within a frame.
    await pass(20 + 11 * Math.random());
    const told = taken(isPaused ? 'pause' : 'resume');
    const start = performance.now();
    run?.rest(isPaused);
    await told;
    return performance.now() - start;
  };
  const answers = { pause: [] as number[], resume: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    answers.pause.push(await timed(true));
    answers.resume.push(await timed(false));
  }
  await pass(50);
  const start = performance.now();
  run?.cancel();
  const cancel = performance.now() - start;
  return { ...answers, cancel: [cancel], cancelledAt: Date.now() - cancel };
}

Object.assign(globalThis, { control });
