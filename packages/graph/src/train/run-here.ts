import { checkArgument, Fault } from '@bp-graph/core';
import type { SchedulerLike, Subscription } from 'rxjs';
import { probe } from '../evaluate.js';
import { able } from '../option-checks.js';
import type { EngineValue } from './driver.js';
import type { RunToTake } from './run-taker.js';

/**
 * Takes the steps of a run on the calling thread: synchronously, or one record per task with a scheduler.
 * @param engine Takes the steps.
 * @param refused Why they are not taken in a worker, if that was requested.
 */
export function runHere(
  run: RunToTake,
  engine: EngineValue,
  scheduler?: SchedulerLike,
  refused?: Fault,
): void {
  const { graph, stepper, options } = run;
  const driver = engine(graph, stepper);
  checkArgument(driver, 'driver', able('run', 'what an engine makes'), 'engine');
  run.onEnd(() => {
    driver.dispose();
  });
  const advance = (): void => {
    const fromStep = stepper.step;
    const { rows, loss, epoch, learningRate, stopped } = driver.run(Math.min(run.end, fromStep + run.every));
    const refusal = refused ?? driver.refusal;
    run.emit({
      fromStep,
      toStep: stepper.step - 1,
      epoch,
      loss: loss / rows,
      ...(options.validation === undefined
        ? {}
        : { validationLoss: probe(graph, { values: options.validation }).loss }),
      learningRate,
      ...(stopped === undefined ? {} : { stopped }),
      engine: driver.engine,
      ...(refusal === undefined ? {} : { refusal }),
    });
  };
  if (scheduler !== undefined) inTasks(run, scheduler, advance);
  else atOnce(run, advance);
}

/** @throws Fault if the run is paused: nothing could resume it. */
function atOnce(run: RunToTake, advance: () => void): void {
  while (!run.isOver && !run.isClosed) {
    if (run.isPaused)
      throw new Fault({
        what: 'a run that is synchronous cannot be paused',
        where: 'paused',
        expected: 'a scheduler or a worker',
      });
    advance();
  }
  run.complete();
}

function inTasks(run: RunToTake, scheduler: SchedulerLike, advance: () => void): void {
  let tasks: Subscription | undefined;
  const begin = (): Subscription =>
    scheduler.schedule(function () {
      try {
        if (!run.isOver) advance();
        if (run.isOver) run.complete();
        else this.schedule();
      } catch (error) {
        run.fail(error);
      }
    });
  const follow = (): void => {
    if (run.isPaused) tasks?.unsubscribe();
    tasks = run.isPaused ? undefined : (tasks ?? begin());
  };
  run.onChange(follow);
  run.onEnd(() => tasks?.unsubscribe());
  follow();
}
