import type { Arena } from '../../arena.js';
import type { MachineOperation } from '../operation.js';
import { byAddress, draftOf, finished, stretches, type Draft, type Numbers } from './draft.js';
import type { Task } from './task.js';
import type { Value } from './value.js';

/** Memory that can be reused once a level is done. */
interface Block {
  readonly offset: number;
  readonly bytes: number;
}

/** Writes tasks level by level, grouped by shape, and allocates the results of each group contiguously. */
export function layOut(tasks: readonly Task[], arena: Arena, numbers: Numbers): readonly MachineOperation[] {
  const operations: MachineOperation[] = [];
  const last = lastLevels(tasks);
  const leaving = new Map<number, Block[]>();
  levels(tasks).forEach((level, at) => {
    const groups = new Map<string, Draft[]>();
    for (const task of level) {
      const draft = draftOf(task, numbers);
      const group = groups.get(draft.shape);
      if (group === undefined) groups.set(draft.shape, [draft]);
      else group.push(draft);
    }
    for (const group of groups.values()) {
      const ordered = inOrder(group);
      const targets = ordered
        .map(({ task }) => task.target)
        .filter((target) => !target.isFixed && target.at < 0);
      const block = place(targets, arena);
      const end = targets.reduce((latest, target) => Math.max(latest, last.get(target) ?? at), at);
      if (block !== undefined) leaving.set(end, [...(leaving.get(end) ?? []), block]);
      write(ordered, operations);
    }
    for (const { offset, bytes } of leaving.get(at) ?? []) arena.giveBack(offset, bytes);
  });
  return operations;
}

/** The tasks of each level. */
function levels(tasks: readonly Task[]): readonly (readonly Task[])[] {
  const all: Task[][] = [];
  for (const task of tasks) (all[task.level] ??= []).push(task);
  return all;
}

/** The last level at which each value is written or read. */
function lastLevels(tasks: readonly Task[]): ReadonlyMap<Value, number> {
  const last = new Map<Value, number>();
  const enter = (value: Value, level: number): void => {
    last.set(value, Math.max(last.get(value) ?? 0, level));
  };
  for (const { steps, target, level } of tasks) {
    enter(target, level);
    for (const { sources } of steps)
      for (const { value } of sources) if (!value.own.isFixed) enter(value.own, level);
  }
  return last;
}

/** Orders drafts by destination if it is fixed, and then by sources. */
function inOrder(drafts: readonly Draft[]): readonly Draft[] {
  return drafts
    .map((draft) => {
      const { target, steps } = draft.task;
      const into = target.isFixed ? steps[0].targetTouch.at : target.at;
      return { draft, addresses: [into, ...draft.operations[0].from] };
    })
    .sort((p, q) => byAddress(p.addresses, q.addresses))
    .map(({ draft }) => draft);
}

/** Allocates values contiguously. */
function place(values: readonly Value[], arena: Arena): Block | undefined {
  const bytes = values.reduce((sum, value) => sum + value.bytes, 0);
  if (bytes === 0) return undefined;
  const offset = arena.take(bytes);
  let at = offset;
  for (const value of values) {
    value.at = at;
    at += value.bytes;
  }
  return { offset, bytes };
}

/** Writes the first part of every draft, then the second one and so on, so that similar operations are adjacent. */
function write(drafts: readonly Draft[], operations: MachineOperation[]): void {
  const parts = drafts.map((draft) => stretches(draft.operations));
  for (let part = 0; part < parts[0].length; part++)
    drafts.forEach(({ task: { target, steps } }, k) => {
      const at = target.isFixed ? steps[0].targetTouch.at : target.at;
      for (const sketch of parts[k][part]) operations.push(finished(sketch, at));
    });
}
