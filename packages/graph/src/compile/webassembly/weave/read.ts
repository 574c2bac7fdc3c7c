import type { MachineOperation } from '../operation.js';
import { touchesOf, type Touch, type Touches } from './touches.js';
import { Value, type Step } from './value.js';

/** A range of addresses, the end exclusive. */
export type Range = readonly [from: number, to: number];

/** A group of overlapping arrays, or a single array. */
interface Cell {
  readonly isFixed: boolean;
  value: Value | undefined;
}

/**
 * Translates memory accesses to values. Memory in `fixed`, memory that is read before it is written, and partially overlapping
 * arrays stay in place.
 */
export function readSteps(
  operations: readonly MachineOperation[],
  fixed: readonly Range[],
  size: number,
): Step[] | undefined {
  const all: Touches[] = [];
  for (const operation of operations) {
    const touches = touchesOf(operation, size);
    if (touches === undefined) return undefined;
    all.push(touches);
  }
  const cells = cellsOf(all, fixed);
  const valueAt = (touch: Touch, isNew: boolean): Value => {
    const cell = cells.get(touch.at) ?? { isFixed: true, value: undefined };
    if (cell.value === undefined || (isNew && !cell.isFixed))
      cell.value = new Value(touch.bytes, cell.isFixed);
    return cell.value;
  };
  return all.map(({ target: touch, adds, sources: touches }, k) => {
    const sources = touches.map((source) => ({ touch: source, value: valueAt(source, false) }));
    for (const { value } of sources) {
      value.reads++;
      value.lastRead = k;
    }
    const target = valueAt(touch, !adds);
    target.writes++;
    target.lastWrite = k;
    return { operation: operations[k], target, targetTouch: touch, adds, sources };
  });
}

/** The cell of each array, by address. */
function cellsOf(all: readonly Touches[], fixed: readonly Range[]): ReadonlyMap<number, Cell> {
  const arrays = new Map<number, { at: number; bytes: number; isFixed: boolean }>();
  const enter = ({ at, bytes, isDense }: Touch, isRead: boolean): void => {
    const known = arrays.get(at);
    if (known === undefined) {
      arrays.set(at, { at, bytes, isFixed: isRead || !isDense });
      return;
    }
    if (known.bytes !== bytes || !isDense) known.isFixed = true;
    known.bytes = Math.max(known.bytes, bytes);
  };
  for (const { target, adds, sources } of all) {
    for (const source of sources) enter(source, true);
    enter(target, adds);
  }
  const ordered = [...arrays.values()].sort((a, b) => a.at - b.at);
  const cells = new Map<number, Cell>();
  for (let k = 0; k < ordered.length;) {
    const { at } = ordered[k];
    let end = at + ordered[k].bytes;
    let next = k + 1;
    for (; next < ordered.length && ordered[next].at < end; next++)
      end = Math.max(end, ordered[next].at + ordered[next].bytes);
    const isKept = fixed.some(([from, to]) => from < end && at < to);
    const cell = { isFixed: isKept || next - k > 1 || ordered[k].isFixed, value: undefined };
    for (; k < next; k++) cells.set(ordered[k].at, cell);
  }
  return cells;
}
