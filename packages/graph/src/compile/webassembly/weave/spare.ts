import { ADDED, NOTHING, type MachineOperation } from '../operation.js';
import type { Step, Value } from './value.js';

/**
 * Leaves out what only carries numbers from one place to another: copies, of which the original can be read instead,
 * and what is computed to be added to something else, which can be computed there.
 * @param isOne Whether the number 1 stands at an address, for good.
 */
export function spareCopies(steps: readonly Step[], isOne: (at: number) => boolean): readonly Step[] {
  const left: (Step | undefined)[] = [...steps];
  // The step that alone has written a value so far.
  const written = new Map<Value, number>();
  for (let k = 0; k < left.length; k++) {
    const step = steps[k];
    const target = step.target.own;
    if (isCopy(step, isOne)) {
      const source = step.sources[0].value.own;
      if (!step.adds && canBe(target, source, k)) {
        target.becomes(source);
        left[k] = undefined;
        continue;
      }
      const maker = step.adds ? written.get(source) : undefined;
      const made = maker === undefined ? undefined : left[maker];
      if (maker !== undefined && made !== undefined && canBeAdded(made, maker, source, target)) {
        left[maker] = undefined;
        left[k] = adding(made, step);
        for (const { value } of made.sources) value.own.lastRead = Math.max(value.own.lastRead, k);
        continue;
      }
    }
    if (target.isFixed || target.writes > 1) continue;
    written.set(target, k);
  }
  return left.filter((step) => step !== undefined);
}

/** Whether a step makes an array the same as another one, or adds that to it. */
function isCopy({ operation }: Step, isOne: (at: number) => boolean): boolean {
  return operation.kernel === 'scale' && isOne(operation.operands['factor']);
}

/** Whether those who read the copy, and those who add to it, may have the original. */
function canBe(copy: Value, original: Value, step: number): boolean {
  if (copy.isFixed || copy.bytes !== original.bytes || copy === original) return false;
  if (original.isFixed || original.lastWrite >= step) return false;
  return copy.writes === 1 || original.lastRead === step;
}

/** Whether what makes a value, which is only there to be added, can add it itself, later. */
function canBeAdded({ operation, sources }: Step, maker: number, value: Value, target: Value): boolean {
  if (value.reads !== 1 || value.writes !== 1 || value.bytes !== target.bytes) return false;
  // Nothing may have been added meanwhile to what it is made of.
  return (
    isOverwriting(operation) &&
    sources.every((source) => source.value.own !== target && source.value.own.lastWrite < maker)
  );
}

function isOverwriting(operation: MachineOperation): boolean {
  if (operation.kernel === 'product') return operation.start === NOTHING;
  return operation.operands['add'] === 0;
}

/** What makes a value, adding it to the target of the step that would have added it. */
function adding(
  { operation, sources, targetTouch: { name } }: Step,
  { target, targetTouch: { at } }: Step,
): Step {
  const added: MachineOperation =
    operation.kernel === 'product'
      ? { ...operation, start: ADDED, c: { ...operation.c, at } }
      : { ...operation, operands: { ...operation.operands, add: 1, [name]: at } };
  return {
    operation: added,
    target,
    targetTouch: { name, at, bytes: target.bytes, isDense: true },
    adds: true,
    sources,
  };
}
