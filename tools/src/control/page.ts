/// <reference lib="dom" />
import { train } from '@bp-graph/graph';
import { inWorker } from '@bp-graph/graph/worker';
import { BehaviorSubject, Subscription } from 'rxjs';
import type { Answers } from './figures.js';
import { runs, setUp } from './runs.js';

/** A worker that lets the page know of every order when it takes it, by a message of this kind. */
const TAKEN = 'order taken';
const PRELUDE = `addEventListener('message', ({ data }) => postMessage({ kind: '${TAKEN}', order: data.kind }));`;

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

/** The worker takes an order of this kind. */
const taken = (order: string): Promise<void> =>
  new Promise((resolve) => {
    hear = (kind) => {
      if (kind === order) resolve();
    };
  });

const pass = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Pauses and resumes a run so many times, then cancels it; how long each took, in milliseconds. */
async function control(index: number, rounds: number): Promise<Answers> {
  const { graph, options } = setUp(runs[index]);
  const paused = new BehaviorSubject(false);
  if (runs[index].isWatched) graph.node('output/sigmoid').value$.subscribe();
  const began = taken('start');
  const run$ = train(graph, { ...options, paused, worker: inWorker });
  let run = new Subscription();
  // A run that stays on this thread never begins in a worker.
  const refused = new Promise<never>((_, reject) => {
    run = run$.subscribe(({ refusal }) => {
      if (refusal !== undefined) reject(new Error(refusal.message));
    });
  });
  await Promise.race([began, refused]);
  // Time to compile, and to get warm.
  await pass(300);
  const timed = async (isPaused: boolean): Promise<number> => {
    // Each time at another moment of a frame.
    await pass(20 + 11 * Math.random());
    const told = taken(isPaused ? 'pause' : 'resume');
    const start = performance.now();
    paused.next(isPaused);
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
  run.unsubscribe();
  const cancel = performance.now() - start;
  return { ...answers, cancel: [cancel], cancelledAt: Date.now() - cancel };
}

Object.assign(globalThis, { control });
