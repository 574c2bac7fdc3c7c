import { sumParts } from '@bp-graph/core';
import type { NodeSnapshot } from '@bp-graph/graph';
import type { Group } from './groups.js';
import type { Roles } from './parameter-roles.js';
import { isParameter, WHOLE, type Place } from './reading.js';

/** A line between two glyphs, along which values flow. */
export interface Wire {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The input that it leads to: of which node, and which one. */
  readonly input: string;
  /** The weight on it. */
  readonly weight?: Place;
}

/** A dashed line from a docked glyph to a glyph that uses it. */
export interface Tie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** One unit that can be read, and the glyph that shows it. */
interface Source {
  readonly glyph: string;
  readonly unit: number;
  readonly docked: boolean;
}

/**
 * All lines of a figure: wires between glyphs, and ties from docked ones. A weight lies on all wires that use it, docked
 * or not.
 */
export function wiring(groups: readonly Group[], roles: Roles): { wires: Wire[]; ties: Tie[] } {
  const wires: Wire[] = [];
  const ties: Tie[] = [];
  const sources = new Map<string, readonly Source[]>();
  const connect = (
    { glyph: from, docked }: Source,
    { glyph: to }: Source,
    node: NodeSnapshot,
    slot: number,
    weight?: Place,
  ): void => {
    const id = `${from}→${to}#${slot}`;
    if (docked) ties.push({ id, from, to });
    else wires.push({ id, from, to, input: `${node.id}#${slot}`, ...(weight && { weight }) });
  };

  for (const group of groups) {
    const [first] = group.nodes;
    const last = group.nodes[group.nodes.length - 1];
    if (group.view.passes) {
      sources.set(
        last.id,
        first.inputs.flatMap((id) => sources.get(id) ?? []),
      );
      continue;
    }
    const own = group.units.map((unit, i): Source => ({
      glyph: group.id(i),
      unit,
      docked: roles.docked.has(last.id),
    }));
    if (!isParameter(last) || roles.docked.has(last.id)) sources.set(last.id, own);
    if (first.family === 'weighted-sum') connectSum(first, own);
    else
      first.inputs.forEach((id, slot) => {
        connectUnits(first, sources.get(id) ?? [], own, slot);
      });
  }
  return { wires, ties };

  function connectSum(sum: NodeSnapshot, own: readonly Source[]): void {
    const { values, weights, bias } = sumParts(sum.inputs);
    values.forEach((value, k) => {
      const read = sources.get(value) ?? [];
      const node = weights[k];
      own.forEach((target, i) => {
        read.forEach((source, j) => {
          connect(source, target, sum, k, { node, unit: entryIndex(sum, own, read, i, j) });
        });
      });
    });
    // What is not docked has no source.
    [...weights, bias ?? []].flat().forEach((id, k) => {
      for (const source of sources.get(id) ?? [])
        for (const target of own) connect(source, target, sum, values.length + k);
    });
  }

  function connectUnits(
    node: NodeSnapshot,
    read: readonly Source[],
    own: readonly Source[],
    slot: number,
  ): void {
    const whole = [...own, ...read].some(({ unit }) => unit === WHOLE);
    own.forEach((target, i) => {
      read.forEach((source, j) => {
        if (whole || depends(node, i, slot, j, read.length === own.length))
          connect(source, target, node, slot);
      });
    });
  }
}

/**
 * Whether unit `i` of a node depends on unit `j` of its input `slot`; `alike` says whether that input has as many units
 * as the node.
 */
export function depends(
  { family, flow }: Pick<NodeSnapshot, 'family' | 'flow'>,
  i: number,
  slot: number,
  j: number,
  alike: boolean,
): boolean {
  if (flow === undefined) return family === 'weighted-sum' || !alike || i === j;
  return flow === 'all' || (flow[i][0] === slot && flow[i][1] === j);
}

/** The entry of W that leads from the j-th unit read to unit i; `WHOLE` if units are not drawn one by one. */
function entryIndex(
  { attributes }: NodeSnapshot,
  own: readonly Source[],
  read: readonly Source[],
  i: number,
  j: number,
): number {
  if (read.some(({ unit }) => unit === WHOLE) || own[i].unit === WHOLE) return WHOLE;
  return attributes.transpose === true ? j * own.length + i : i * read.length + j;
}
