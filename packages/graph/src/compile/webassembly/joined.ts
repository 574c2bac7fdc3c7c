import type { PlacedNode } from '../../topology.js';
import type { Tape, TapeStep } from '../tape.js';
import { assemble } from './assemble.js';
import type { MachineOperation } from './operation.js';
import { roll } from './roll.js';
import type { Site } from './site.js';
import { weave, type Loom, type Woven } from './weave/index.js';

/** Where a tape stands in a machine's memory. */
export type Ground = Pick<Site, 'size' | 'lanes' | 'address' | 'order'>;

/** From as many operations on it pays to look for what is alike all over a tape. */
const [MANY, VERY_MANY] = [200, 20_000];

/** What a machine does for steps of a tape, one by one; `first` is the place of the first among all that it may be called for. */
export function assembled(
  steps: readonly TapeStep[],
  nodes: readonly PlacedNode[],
  ground: Ground,
  first = 0,
): readonly MachineOperation[] {
  return steps.map(({ instruction, node }, k) => {
    const { operation, attributes } = nodes[node].spec;
    return assemble(instruction, {
      ...ground,
      operation: operation?.name ?? '',
      attributes,
      step: first + k,
    });
  });
}

/** The operations of a whole tape, joined where they can be; memory for what they write elsewhere begins at `start`. */
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
 * Rolls operations, and weaves them before that where they would still be many and their values need not be kept. Very
 * many are woven at once, since rolling them only to see that it is not enough takes its time.
 */
function shorten(operations: readonly MachineOperation[], isKept: boolean, loom: Loom): Woven {
  const rolled = operations.length > VERY_MANY && !isKept ? operations : roll(operations);
  const woven = rolled.length > MANY && !isKept ? weave(operations, loom) : undefined;
  const short = woven === undefined ? [] : roll(woven.operations);
  if (woven !== undefined && short.length < rolled.length) return { operations: short, end: woven.end };
  return { operations: rolled === operations ? roll(operations) : rolled, end: loom.start };
}
