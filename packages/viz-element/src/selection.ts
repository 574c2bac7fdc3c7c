import { unitsOf, type Shape } from '@bp-graph/core';
import { placeId, WHOLE, type Place } from './scene/reading.js';

/** A graph, or a snapshot of one. */
interface Nodes {
  readonly nodes: readonly { readonly id: string; readonly shape: Shape }[];
}

/** What a selection stands for. */
export interface Selected extends Place {
  /** The id that the picture has for it. */
  readonly id: string;
}

/**
 * Parses a selection: a node by its id, one unit of it `hidden/tanh[2]`, or one entry `hidden/weights[0, 1]`. A name
 * that several ids begin with, such as `hidden`, stands for the last of these nodes. Undefined if the graph has no such
 * place.
 */
export function selectedIn({ nodes }: Nodes = { nodes: [] }, selection = ''): Selected | undefined {
  const named = (name: string): Nodes['nodes'][number] | undefined =>
    nodes.find(({ id }) => id === name) ?? nodes.findLast(({ id }) => id.startsWith(`${name}/`));
  const whole = named(selection);
  const node = whole ?? named(wholeOf(selection));
  const unit = whole === undefined ? unitIn(node?.shape, selection) : WHOLE;
  if (node === undefined || unit === undefined) return undefined;
  const place = { node: node.id, unit };
  return { ...place, id: placeId(place, node) };
}

/** The node of a place such as `hidden[2]`. */
export function wholeOf(selection: string): string {
  return selection.replace(INDICES, '');
}

const INDICES = /\[(\d+(?:\s*,\s*\d+)*)\]$/;

/** The column of a unit, or the flat index of an entry, which may be given by one index or by its row and column. */
function unitIn(shape: Shape = [], selection: string): number | undefined {
  const indices = (INDICES.exec(selection)?.[1] ?? '').split(',').map(Number);
  // A batch axis counts as −1, so no index is below it.
  const counts = indices.length === 1 ? [unitsOf(shape)] : shape;
  const isThere = indices.length === counts.length && indices.every((index, k) => index < counts[k]);
  return isThere ? indices.reduce((flat, index, k) => flat * counts[k] + index, 0) : undefined;
}
