import { ENGINES, train, type Graph, type TrainingRecord, type TrainOptions } from '@bp-graph/graph';
import { train as trainByValue } from '@bp-graph/graph/lean';
import { inWorker } from '@bp-graph/graph/worker';
import { tap, type Observable } from 'rxjs';
import { expect } from 'vitest';
import { relaxedEngines } from './relaxed-simd.js';

/** A way to take the steps of a run: an engine, on this thread or in a worker. */
export interface Way {
  readonly name: string;
  /** What the records call the engine. */
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

/** Trains in a way, and makes sure that the steps were really taken so. */
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

/** Runs to the end; gives all records. */
export async function allOf(records$: Observable<TrainingRecord>): Promise<TrainingRecord[]> {
  const records: TrainingRecord[] = [];
  await records$.forEach((record) => records.push(record));
  return records;
}

/** Runs until it fails; gives the error. */
export async function errorOf(records$: Observable<TrainingRecord>): Promise<unknown> {
  return records$.forEach(() => undefined).catch((error: unknown) => error);
}
