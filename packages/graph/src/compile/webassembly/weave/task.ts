import type { Step, Value } from './value.js';

/** Steps one after the other that write one value, none of which is read in between. */
export interface Task {
  readonly target: Value;
  readonly steps: Step[];
  /** One more than that of all tasks it has to wait for: tasks of one level do not need each other. */
  level: number;
  /** Whether the level of others depends on its own. */
  isSettled: boolean;
}

/** Who wrote a value last, and who has read it since. */
interface Traffic {
  writer: Task | undefined;
  readers: Task[];
}

/** Joins steps to tasks, and finds how early each can be done. */
export function tasksOf(steps: readonly Step[]): readonly Task[] {
  const tasks: Task[] = [];
  const traffic = new Map<Value, Traffic>();
  const trafficOf = (value: Value): Traffic => {
    const known = traffic.get(value);
    if (known !== undefined) return known;
    const own = { writer: undefined, readers: [] };
    traffic.set(value, own);
    return own;
  };
  for (const step of steps) {
    const target = step.target.own;
    const own = trafficOf(target);
    let level = 0;
    const wait = (task: Task | undefined): void => {
      if (task === undefined) return;
      task.isSettled = true;
      level = Math.max(level, task.level + 1);
    };
    for (const { value } of step.sources) wait(traffic.get(value.own)?.writer);
    own.readers.forEach(wait);
    let task = own.writer;
    if (task !== undefined && goesOn(task, step, own, level)) {
      task.steps.push(step);
      task.level = Math.max(task.level, level);
    } else {
      wait(task);
      task = { target, steps: [step], level, isSettled: false };
      tasks.push(task);
      own.writer = task;
      own.readers = [];
    }
    for (const { value } of step.sources) if (value.own.writes > 0) trafficOf(value.own).readers.push(task);
  }
  return tasks;
}

/** Whether a step adds to what a task has written, at the same place, without anybody having to wait for it longer. */
function goesOn(task: Task, { adds, targetTouch }: Step, { readers }: Traffic, level: number): boolean {
  const [{ targetTouch: first }] = task.steps;
  const isSame = first.at === targetTouch.at && first.bytes === targetTouch.bytes;
  return (
    adds &&
    readers.length === 0 &&
    (isSame || !task.target.isFixed) &&
    (level <= task.level || !task.isSettled)
  );
}
