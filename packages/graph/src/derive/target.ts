import { BATCH, checkNames, Fault, formatShape, sizeOf, type Shape } from '@bp-graph/core';
import type { GraphNode } from '../node/graph-node.js';
import type { Cell } from './cells.js';
import type { Target } from './derivation.js';
import type { State } from './state.js';

/** A target resolved in a graph. */
export interface Aim {
  readonly node: GraphNode;
  /** The entries it consists of. */
  readonly cells: readonly Cell[];
  /** The only row considered. */
  readonly row: number | undefined;
  /** The only row that paths are followed into, for a target without rows. */
  readonly through: number | undefined;
}

const TARGET_FIELDS = ['node', 'entry', 'unit', 'row'] as const satisfies readonly (keyof Target)[];

/**
 * @throws Fault for an unknown field, an entry, unit or row out of range, and for an entry combined with a unit, or with a row
 * of its own.
 */
export function aimAt(target: Target, { graph, evaluation, rows }: State): Aim {
  if (typeof (target as unknown) !== 'object' || (target as unknown) === null)
    throw new Fault({ what: 'not a target', found: target, expected: `an object such as { node: 'W' }` });
  checkNames(target, TARGET_FIELDS, 'target', 'field');
  const node = graph.node(target.node);
  const { shape, data } = evaluation.value(target.node);
  const { position, units } = node;
  const hasRows = node.shape[0] === BATCH;
  const unit = target.unit === undefined ? undefined : checked(target.unit, units, 'unit', node);
  const row = target.row === undefined ? undefined : checked(target.row, rows, 'row', node);
  const cells = (entries: readonly number[]): Cell[] => entries.map((entry) => ({ position, entry }));
  if (target.entry !== undefined) {
    if (unit !== undefined || (hasRows && row !== undefined)) throw tooMuch(target);
    const entry = flatIndex(target.entry, shape, node);
    return {
      node,
      cells: cells([entry]),
      row: hasRows ? Math.floor(entry / units) : row,
      through: hasRows ? undefined : row,
    };
  }
  const isMeant = (entry: number): boolean =>
    (unit === undefined || entry % units === unit) &&
    (row === undefined || !hasRows || Math.floor(entry / units) === row);
  const entries = Array.from(data, (_, entry) => entry).filter(isMeant);
  return { node, cells: cells(entries), row, through: hasRows ? undefined : row };
}

/** The flat index of an entry given by its index along each axis; a flat index is returned unchanged. */
function flatIndex(entry: number | readonly number[], shape: Shape, node: GraphNode): number {
  const size = sizeOf(shape);
  if (typeof entry === 'number') return checked(entry, size, 'entry', node);
  const given: unknown = entry;
  if (!Array.isArray(given) || given.length !== shape.length) {
    throw new Fault({
      what: 'not a place in a value',
      where: node.id,
      found: entry,
      expected: `one index for each axis of ${formatShape(shape)}`,
    });
  }
  return entry.reduce(
    (flat, index, axis) => flat * shape[axis] + checked(index, shape[axis], 'entry', node),
    0,
  );
}

function checked(index: number, count: number, what: string, { id }: GraphNode): number {
  if (Number.isInteger(index) && index >= 0 && index < count) return index;
  throw new Fault({
    what: `no such ${what}`,
    where: id,
    found: index,
    expected: `a whole number from 0 to ${count - 1}`,
  });
}

function tooMuch({ node }: Target): Fault {
  return new Fault({ what: 'an entry and its unit or row', where: node, expected: 'one or the other' });
}
