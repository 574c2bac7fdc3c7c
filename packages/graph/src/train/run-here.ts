import type { SchedulerLike } from 'rxjs';
import { probe } from '../evaluate.js';
import { createDriver } from './create-driver.js';
import type { TrainingRun } from './training-run.js';

/** Takes the steps of a run on the calling thread: all at once, or a record a task where there is a scheduler. */
export function runHere(run: TrainingRun): void {
  const { graph, stepper, options } = run;
  const { driver, refusal } = createDriver(graph, stepper, options.engine ?? 'plain');
  run.onEnd(() => {
    driver.dispose();
  });
  const advance = (): void => {
    const fromStep = stepper.step;
    const { rows, loss, epoch, learningRate, stopped } = driver.run(Math.min(run.end, fromStep + run.every));
    run.tell({
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
  if (options.scheduler !== undefined) {
    inTasks(run, options.scheduler, advance);
    return;
  }
  while (!run.isOver && !run.isClosed) advance();
  run.complete();
}

function inTasks(run: TrainingRun, scheduler: SchedulerLike, advance: () => void): void {
  run.onEnd(
    scheduler.schedule(function () {
      try {
        if (!run.isOver) advance();
        if (run.isOver) run.complete();
        else this.schedule();
      } catch (error) {
        run.fail(error);
      }
    }),
  );
}
