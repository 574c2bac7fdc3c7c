import { checkOptions, type Fault } from '@bp-graph/core';
import { Observable, type SchedulerLike } from 'rxjs';
import { checkGraph, type Graph } from '../graph.js';
import type { EngineValue } from './driver.js';
import { runHere } from './run-here.js';
import { TRAIN_CHECKS, type TrainOptions } from './train-options.js';
import type { TrainingRecord } from './training-record.js';
import { TrainingRun } from './training-run.js';

/**
 * Implements `train` for engines that are values.
 * @param engineOf The engine that the options request. @throws Fault if it is invalid.
 */
export function trainBy<O extends object>(
  graph: Graph,
  options: O & TrainOptions,
  engineOf: (options: O) => EngineValue,
): Observable<TrainingRecord> {
  return new Observable((subscriber) => {
    checkGraph(graph, 'train');
    checkOptions(options, TRAIN_CHECKS, 'train');
    const engine = engineOf(options);
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
