import { ADDED, NOTHING } from '../../sum-start.js';
import type { MachineOperation } from '../operation.js';
import type { Step, Value } from './value.js';

/**
 * Eliminates steps that only move numbers: copies whose original can be read instead, and temporaries that are only added to
 * another value and can be computed there.
 * @param isOne Whether an address always contains the number 1.
 */
export function spareCopies(steps: readonly Step[], isOne: (at: number) => boolean): readonly Step[] {
  const left: (Step | undefined)[] = [...steps];
  // For each value, the only step that has written it so far.
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

/** Whether a step copies an array, or adds it to another unscaled. */
function isCopy({ operation }: Step, isOne: (at: number) => boolean): boolean {
  return operation.kernel === 'scale' && isOne(operation.operands['factor']);
}

/** Whether the original can replace the copy for all who read it or add to it. */
function canBe(copy: Value, original: Value, step: number): boolean {
  if (copy.isFixed || copy.bytes !== original.bytes || copy === original) return false;
  if (original.isFixed || original.lastWrite >= step) return false;
  return copy.writes === 1 || original.lastRead === step;
}

/** Whether the step that computes a value, which is only used as a summand, can add it to the sum itself, later. */
function canBeAdded({ operation, sources }: Step, maker: number, value: Value, target: Value): boolean {
  if (value.reads !== 1 || value.writes !== 1 || value.bytes !== target.bytes) return false;
  // The inputs must not have changed in between.
  return (
    isOverwriting(operation) &&
    sources.every((source) => source.value.own !== target && source.value.own.lastWrite < maker)
  );
}

function isOverwriting(operation: MachineOperation): boolean {
  if (operation.kernel === 'product') return operation.start === NOTHING;
  return operation.operands['add'] === 0;
}

/** The step that computes a value, modified to add it to the target of the other step. */
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
