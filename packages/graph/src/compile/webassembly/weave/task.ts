import type { Step, Value } from './value.js';

/** Consecutive steps that write one value, with no read in between. */
export interface Task {
  readonly target: Value;
  readonly steps: Step[];
  /** One more than the level of any task it must wait for: tasks of the same level are independent. */
  level: number;
  /** Whether the levels of other tasks depend on its own. */
  isSettled: boolean;
}

/** The last writer of a value, and its readers since. */
interface Traffic {
  writer: Task | undefined;
  readers: Task[];
}

/** Groups steps into tasks, and determines the earliest level of each. */
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

/** Whether a step can be appended to a task: it adds to the same value at the same address, and delays no other task. */
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
