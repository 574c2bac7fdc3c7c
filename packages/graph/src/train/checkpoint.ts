import { countCheck, Fault, type OptimizerState, type Tensor } from '@bp-graph/core';
import type { LeafNode } from '../node/leaf-node.js';
import type { BatchPosition } from './batches.js';
import type { StopState } from './stopping.js';

/** Everything a run needs to continue bit for bit: numbers only, each array a copy. */
export interface Checkpoint {
  readonly step: number;
  readonly position: BatchPosition;
  readonly parameters: Readonly<Record<string, Tensor>>;
  readonly optimizer: Readonly<Record<string, OptimizerState>>;
  /** The state of the run's stop conditions, if it has any. */
  readonly stopping?: StopState;
}

/** A copy of the optimiser state of a parameter. */
export function copyState(state: OptimizerState): OptimizerState {
  return Object.fromEntries(Object.entries(state).map(([name, values]) => [name, values.slice()]));
}

/** @throws Fault if it is not a checkpoint: the caller may have read it from anywhere. */
export function checkKind(given: Partial<Checkpoint> | null, where = 'from'): void {
  const { step, position, parameters, optimizer } = given ?? {};
  const counts = [step, position?.epoch, position?.batch];
  if (!counts.every(countCheck.allows) || !parameters || !optimizer) throw notCheckpoint(given, where);
}

/** JSON turns typed arrays into objects, so this is a common mistake. */
function notCheckpoint(found: unknown, where: string): Fault {
  const expected = 'what checkpoint() gives or readCheckpoint reads';
  return new Fault({ what: 'not a checkpoint', where, found, expected });
}

/** A parameter and the optimiser's state for it. */
interface Owner {
  readonly parameter: Pick<LeafNode, 'id' | 'value'>;
  readonly state: OptimizerState;
}

/** @throws Fault unless it has the numbers of a parameter and of the optimiser's state for it. */
export function checkSlot(
  { parameter: { id, value }, state }: Owner,
  { parameters, optimizer }: Checkpoint,
): void {
  const kept = Object.hasOwn(optimizer, id) ? optimizer[id] : {};
  const [found, slots] = [kept, state].map(Object.keys);
  if (found.join() !== slots.join())
    throw new Fault({
      what: 'checkpoint of another optimiser',
      where: id,
      found,
      expected: slots.join(', ') || 'no state',
    });
  const size = value.data.length;
  const data = (Object.hasOwn(parameters, id) ? parameters[id] : undefined)?.data;
  for (const numbers of [data, ...Object.values(kept)]) {
    if (numbers !== undefined && !ArrayBuffer.isView(numbers)) throw notCheckpoint(numbers, id);
    if (numbers?.length === size) continue;
    throw new Fault({
      what: 'checkpoint of another graph',
      where: id,
      found: numbers?.length,
      expected: `${size} numbers`,
    });
  }
}
