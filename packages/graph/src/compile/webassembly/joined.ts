import type { PlacedNode } from '../../topology.js';
import type { Tape, TapeStep } from '../tape.js';
import { assemble } from './assemble.js';
import type { MachineOperation } from './operation.js';
import { roll } from './roll.js';
import type { Site } from './site.js';
import { weave, type Loom, type Woven } from './weave/index.js';

/** The location of a tape in a machine's memory. */
export type Ground = Pick<Site, 'size' | 'lanes' | 'address' | 'order'>;

/** The number of operations from which it pays to search the whole tape for similar ones, and from which to do so at once. */
const [MANY, VERY_MANY] = [200, 20_000];

/** The machine operations for steps of a tape, one by one; `first` is the index of the first step among all that may be called. */
export function assembled(
  steps: readonly TapeStep[],
  nodes: readonly PlacedNode[],
  { size, lanes, address, order }: Ground,
  first = 0,
): readonly MachineOperation[] {
  return steps.map(({ instruction, node }, k) => {
    const { operation, attributes } = nodes[node].spec;
    const name = operation?.name ?? '';
    // Without a spread, which takes longer than the rest if a tape has many steps.
    return assemble(instruction, {
      size,
      lanes,
      address,
      order,
      operation: name,
      attributes,
      step: first + k,
    });
  });
}

/** The operations of a whole tape, merged where possible; memory for relocated results starts at `start`. */
export function joined(tape: Tape, nodes: readonly PlacedNode[], ground: Ground, start: number): Woven {
  const { size, address } = ground;
  const { gradient, trained } = tape.parameters;
  return shorten(assembled(tape.steps, nodes, ground), tape.isKept, {
    size,
    fixed: [
      [address(gradient), address(gradient) + trained * size],
      [address(tape.loss), address(tape.loss + 1)],
    ],
    ones: new Set(
      tape.constants.filter(({ numbers }) => numbers[0] === 1).map(({ offset }) => address(offset)),
    ),
    start,
  });
}

/**
 * Rolls operations, and if that leaves many, and values need not be kept in place, weaves them first. Very many are woven at
 * once, since rolling them only to find that it is not enough would take too long.
 */
function shorten(operations: readonly MachineOperation[], isKept: boolean, loom: Loom): Woven {
  const rolled = operations.length > VERY_MANY && !isKept ? operations : roll(operations);
  const woven = rolled.length > MANY && !isKept ? weave(operations, loom) : undefined;
  const short = woven === undefined ? [] : roll(woven.operations);
  if (woven !== undefined && short.length < rolled.length) return { operations: short, end: woven.end };
  return { operations: rolled === operations ? roll(operations) : rolled, end: loom.start };
}
