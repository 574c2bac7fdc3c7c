import {
  ENGINES,
  train,
  type Engine,
  type Graph,
  type TrainingRecord,
  type TrainOptions,
} from '@bp-graph/graph';
import { inWorker } from '@bp-graph/graph/worker';
import { tap, type Observable } from 'rxjs';
import { expect } from 'vitest';

/** A way to take the steps of a run: an engine, on this thread or in a worker. */
export interface Way {
  readonly name: string;
  readonly engine: Engine;
  readonly isInWorker: boolean;
}

/** All of them. */
export const WAYS: readonly Way[] = [false, true].flatMap((isInWorker) =>
  ENGINES.map((engine) => ({ name: `${engine}${isInWorker ? ' in a worker' : ''}`, engine, isInWorker })),
);

/** Trains in a way, and makes sure that the steps were really taken so. */
export function trainBy(
  { engine, isInWorker }: Way,
  graph: Graph,
  options: TrainOptions = {},
): Observable<TrainingRecord> {
  return train(graph, { ...options, engine, ...(isInWorker ? { worker: inWorker } : {}) }).pipe(
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
