import { Subscription, type SchedulerAction, type SchedulerLike } from 'rxjs';

/** A scheduler that runs its tasks on request, one at a time. */
export class Pump implements SchedulerLike {
  readonly #due: (() => void)[] = [];

  now(): number {
    return 0;
  }

  schedule<T>(work: (this: SchedulerAction<T>, state?: T) => void, _delay = 0, state?: T): Subscription {
    const due = this.#due;
    const action: SchedulerAction<T> = Object.assign(new Subscription(), {
      schedule(next?: T): Subscription {
        due.push(() => {
          if (!action.closed) work.call(action, next);
        });
        return action;
      },
    });
    return action.schedule(state);
  }

  /** Runs the oldest task. Returns whether there was one. */
  run(): boolean {
    const task = this.#due.shift();
    task?.();
    return task !== undefined;
  }
}
