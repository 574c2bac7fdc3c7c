import type { Fault } from '@bp-graph/core';
import { Observable, type SchedulerLike } from 'rxjs';
import type { Graph } from '../graph.js';
import type { EngineValue } from './driver.js';
import { runHere } from './run-here.js';
import type { TrainOptions } from './train-options.js';
import type { TrainingRecord } from './training-record.js';
import { TrainingRun } from './training-run.js';

/** A run as `train` describes it, its steps taken by an engine that is a value. */
export function trainBy(
  engine: EngineValue,
  graph: Graph,
  options: TrainOptions,
): Observable<TrainingRecord> {
  return new Observable((subscriber) => {
    const run = new TrainingRun(graph, options, subscriber);
    const here = (scheduler?: SchedulerLike, refusal?: Fault): void => {
      runHere(run, engine, options.scheduler ?? scheduler, refusal);
    };
    if (options.worker === undefined) here();
    else
      options.worker(run, (refusal, scheduler) => {
        here(scheduler, refusal);
      });
  });
}
