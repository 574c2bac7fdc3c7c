import { countCheck, Fault, type FaultParts, type OptimizerState, type Tensor } from '@bp-graph/core';
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

/** @throws Fault unless it has the numbers of exactly these parameters, and of the optimiser's state for each. */
export function checkFit(owners: readonly Owner[], { parameters, optimizer }: Checkpoint): void {
  const own = owners.map(({ parameter }) => parameter.id);
  const other = Object.keys(parameters).find((id) => !own.includes(id));
  if (other !== undefined) throw ofAnotherGraph({ where: other, expected: 'a parameter that the graph has' });
  for (const { parameter, state } of owners) {
    const { id, value } = parameter;
    const { length } = value.data;
    checkNumbers(id, (Object.hasOwn(parameters, id) ? parameters[id] : undefined)?.data, length);
    const kept = Object.hasOwn(optimizer, id) ? optimizer[id] : {};
    const [found, slots] = [kept, state].map(Object.keys);
    if (found.join() !== slots.join())
      throw new Fault({
        what: 'checkpoint of another optimiser',
        where: id,
        found,
        expected: slots.join(', ') || 'no state',
      });
    for (const numbers of Object.values(kept)) checkNumbers(id, numbers, length);
  }
}

function checkNumbers(id: string, numbers: ArrayLike<number> | undefined, length: number): void {
  if (numbers !== undefined && !ArrayBuffer.isView(numbers)) throw notCheckpoint(numbers, id);
  if (numbers?.length !== length)
    throw ofAnotherGraph({ where: id, found: numbers?.length, expected: `${length} numbers` });
}

function ofAnotherGraph(parts: Omit<FaultParts, 'what'>): Fault {
  return new Fault({ what: 'checkpoint of another graph', ...parts });
}
