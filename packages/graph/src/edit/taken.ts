import { Fault, type Attributes, type Operation, type Shape } from '@bp-graph/core';
import { originOf } from '../unit-origin.js';
import { identity, NEW, widthOf, type Origins } from './origins.js';

/** A node with its new shape, and the shapes of its inputs. */
export interface Placed {
  readonly id: string;
  readonly inputs: readonly string[];
  readonly operation: Operation | undefined;
  readonly attributes: Attributes;
  readonly shape: Shape;
  readonly shapes: readonly Shape[];
}

/** A reader of a node, and the units it selects; undefined if it reads all. */
interface Reader {
  readonly id: string;
  readonly taken: ReadonlySet<number> | undefined;
  /** Whether each of its units continues one unit of its input. */
  readonly isByUnit: boolean;
}

/**
 * Checks that new units have an effect. If all readers of a node select units by index, like slices, a new one has no reader.
 * @param order The graph in topological order, without parameters.
 * @throws Fault for the first node of `asked` whose new units nothing reads.
 */
export function checkTaken(
  order: readonly Placed[],
  origins: ReadonlyMap<string, Origins>,
  asked: ReadonlySet<string>,
): void {
  const readers = new Map<string, Reader[]>();
  const idle = new Set<string>();
  for (const node of [...order].reverse()) {
    const fresh = (origins.get(node.id) ?? []).flatMap((origin, unit) => (origin === NEW ? [unit] : []));
    const wires = readers.get(node.id) ?? [];
    const isIdle = wires.every(
      ({ id, taken, isByUnit }) =>
        (isByUnit && idle.has(id)) || (taken !== undefined && !fresh.some((unit) => taken.has(unit))),
    );
    if (fresh.length > 0 && wires.length > 0 && isIdle) {
      if (asked.has(node.id)) throw untaken(node.id, wires);
      idle.add(node.id);
    }
    addWires(node, readers);
  }
}

function addWires(node: Placed, readers: Map<string, Reader[]>): void {
  const isByUnit = node.operation?.family !== 'weighted-sum' && node.operation?.couples !== true;
  const taken = unitsTaken(node);
  node.inputs.forEach((input, k) => {
    const wire = { id: node.id, taken: taken?.[k], isByUnit };
    const known = readers.get(input);
    if (known === undefined) readers.set(input, [wire]);
    else known.push(wire);
  });
}

/** For each input, the units selected by an operation that has an `origin` function. */
function unitsTaken({ operation, attributes, shape, shapes }: Placed): ReadonlySet<number>[] | undefined {
  const origin = operation && originOf(operation);
  if (origin === undefined) return undefined;
  const taken = shapes.map(() => new Set<number>());
  for (const unit of identity(widthOf(shape))) {
    const [index, source] = origin(unit, shapes, attributes);
    taken[index]?.add(source);
  }
  return taken;
}

function untaken(id: string, readers: readonly Reader[]): Fault {
  const names = readers
    .map((reader) => reader.id)
    .reverse()
    .slice(0, 3);
  return new Fault({
    what: 'unit that nothing would read',
    where: id,
    found: `${names.join(', ')}${readers.length > 3 ? ' …' : ''}`,
    expected:
      'a node that is read as a whole; these take units by their number: compose the layer anew with one more',
  });
}
