import {
  createSession,
  ENGINES,
  train,
  type Graph,
  type Session,
  type SessionOptions,
  type TrainingRecord,
  type TrainOptions,
} from '@bp-graph/graph';
import { engine as engineOf } from '@bp-graph/graph/engines';
import { train as trainByValue } from '@bp-graph/graph/lean';
import { inWorker } from '@bp-graph/graph/worker';
import { filter, firstValueFrom, Subject, tap, type Observable } from 'rxjs';
import { expect } from 'vitest';
import { relaxedEngines } from './relaxed-simd.js';

/** A way to take the steps of a run: an engine, on this thread or in a worker. */
export interface Way {
  readonly name: string;
  /** The name of the engine in the records. */
  readonly engine: string;
  readonly isInWorker: boolean;
  /** Whether it computes with 24 bits of precision instead of 53. */
  readonly isCoarse: boolean;
  readonly train: (
    graph: Graph,
    options: Omit<TrainOptions, 'engine' | 'worker'>,
  ) => Observable<TrainingRecord>;
}

/** All of them; engines that are values run on this thread. */
export const WAYS: readonly Way[] = [
  ...ENGINES.map((engine) => way(engine, false, (graph, options) => train(graph, { ...options, engine }))),
  ...Object.entries(relaxedEngines).map(([name, engine]) =>
    way(name, false, (graph, options) => trainByValue(graph, { ...options, engine })),
  ),
  ...ENGINES.map((engine) =>
    way(engine, true, (graph, options) => train(graph, { ...options, engine, worker: inWorker })),
  ),
];

function way(engine: string, isInWorker: boolean, train: Way['train']): Way {
  const name = `${engine}${isInWorker ? ' in a worker' : ''}`;
  return { name, engine, isInWorker, isCoarse: engine.includes('float32'), train };
}

/** Trains in a given way, and checks that the steps were really taken that way. */
export function trainBy(
  { engine, isInWorker, train }: Way,
  graph: Graph,
  options: TrainOptions = {},
): Observable<TrainingRecord> {
  return train(graph, options).pipe(
    tap((record) => {
      expect(record.engine).toBe(engine);
      expect(record.worker).toBe(isInWorker ? true : undefined);
    }),
  );
}

/** The ways in which a session can play: each engine, on this thread and in a worker. */
export const PLAYING_WAYS = WAYS.filter(({ engine }) => (ENGINES as readonly string[]).includes(engine));

/** A session that plays in a given way, with ticks triggered by the test. */
export interface HandPlayed {
  readonly session: Session;
  readonly ticks$: Subject<void>;
  /**
   * Sends this many ticks, each as soon as the steps of the previous one have been taken, or until it no longer plays.
   */
  readonly tick: (ticks?: number) => Promise<void>;
  /** Plays this many steps, and pauses. */
  readonly play: (steps?: number) => Promise<void>;
}

/** Sessions of one way; `end` disposes of all of them. */
export function playBy({ engine, isInWorker }: Way, graph: Graph, options: SessionOptions = {}): HandPlayed {
  const ticks$ = new Subject<void>();
  const session = createSession(graph, {
    engine: engineOf(engine),
    ticks$,
    ...(isInWorker ? { worker: inWorker } : {}),
    ...options,
  });
  played.add(session);
  const tick = async (ticks = 1): Promise<void> => {
    for (let k = 0; k < ticks && session.state.playing; k++) {
      const due = session.state.step + session.stepsPerTick;
      ticks$.next();
      await firstValueFrom(session.state$.pipe(filter(({ step, playing }) => step >= due || !playing)));
    }
  };
  const play = async (steps = 1): Promise<void> => {
    session.play();
    await tick(steps / session.stepsPerTick);
    session.pause();
    expect(session.engine).toBe(engine);
    expect(session.inWorker).toBe(isInWorker);
    expect(session.refusal).toBeUndefined();
  };
  return { session, ticks$, tick, play };
}

/** Ends all sessions that have been played. */
export function endAll(): void {
  for (const session of played) session.dispose();
  played.clear();
}

const played = new Set<Session>();

/** Runs to the end; returns all records. */
export async function allOf(records$: Observable<TrainingRecord>): Promise<TrainingRecord[]> {
  const records: TrainingRecord[] = [];
  await records$.forEach((record) => records.push(record));
  return records;
}

/** Runs until it fails; returns the error. */
export async function errorOf(records$: Observable<TrainingRecord>): Promise<unknown> {
  return records$.forEach(() => undefined).catch((error: unknown) => error);
}
