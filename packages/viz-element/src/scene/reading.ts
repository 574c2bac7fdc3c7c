import { BATCH, unitsOf } from '@bp-graph/core';
import type { GraphSnapshot, NodeSnapshot } from '@bp-graph/graph';
import { readsClasses, tallyOf } from './classes.js';
import { nodesWithTotal } from './total.js';

/** Stands for all units of a node, or all entries of a parameter, taken together. */
export const WHOLE = -1;

/** One unit of a node, one entry of a parameter, or the whole of either. */
export interface Place {
  readonly node: string;
  /** Column of the value, flat index into a parameter, or `WHOLE`. */
  readonly unit: number;
}

/** A node as it is shown. */
export interface ShownNode extends NodeSnapshot {
  /** The number of rows that its number is the mean of, where a single row is shown. */
  readonly meanOf?: number;
}

/** The numbers at a place. */
export interface Reading extends Place {
  readonly snapshot: NodeSnapshot;
  /** The mean over the batch and, for a whole node, over its units; undefined for several class indices. */
  readonly value: number | undefined;
  /** For several class indices, how often each occurs. */
  readonly tally: string | undefined;
  /** ∂E/∂value, summed over the batch; for a whole node, the mean of that over its units. */
  readonly gradient: number | undefined;
  /** The value of the first input at the same place: the pre-activation of an activation. */
  readonly argument: number | undefined;
  /** The first input, if any. */
  readonly source: NodeSnapshot | undefined;
  /** Tones of its heat map, if one is shown. */
  readonly heat: Float64Array | undefined;
  /** How many units, entries or rows it comprises. */
  readonly count: number;
}

/** Reads the numbers of a snapshot, place by place. */
export class Readings {
  readonly #nodes: ReadonlyMap<string, ShownNode>;
  readonly #heat: Heat | undefined;
  /** Ids of nodes that hold class indices, which have no meaningful mean. */
  readonly #classes: ReadonlySet<string>;

  constructor(snapshot: GraphSnapshot, heat?: Heat) {
    this.#heat = heat;
    this.#nodes = new Map(nodesWithTotal(snapshot).map((node) => [node.id, node]));
    this.#classes = new Set(
      snapshot.nodes.flatMap(({ op, attributes, inputs }) =>
        inputs.filter((_, i) => readsClasses(op, attributes, i)),
      ),
    );
  }

  /** The node of a place. */
  node({ node }: Place): ShownNode {
    const snapshot = this.#nodes.get(node);
    if (snapshot === undefined) throw new Error(`no node ${node} in the snapshot`);
    return snapshot;
  }

  /** The value alone. */
  value(place: Place): number | undefined {
    const snapshot = this.node(place);
    return average(snapshot.value, place.unit, hasRows(snapshot));
  }

  at(place: Place): Reading {
    const { node, unit } = place;
    const snapshot = this.node(place);
    const count = snapshot.meanOf ?? (unit === WHOLE ? columnsOf(snapshot) : 1);
    const classes = this.#classes.has(node) ? (snapshot.value?.data ?? []) : [];
    const isMixed = classes.some((each) => each !== classes[0]);
    const source = snapshot.inputs.length === 0 ? undefined : this.#nodes.get(snapshot.inputs[0]);
    return {
      node,
      unit,
      snapshot,
      count,
      value: isMixed ? undefined : average(snapshot.value, unit, hasRows(snapshot)),
      tally: isMixed ? tallyOf(classes) : undefined,
      gradient: this.#gradient(snapshot, unit),
      argument: source === undefined || !hasRows(source) ? undefined : average(source.value, unit, true),
      source,
      heat: this.#heat?.(place),
    };
  }

  #gradient(snapshot: NodeSnapshot, unit: number): number | undefined {
    const mean = average(snapshot.gradient, unit, hasRows(snapshot));
    const rows = hasRows(snapshot) ? (snapshot.gradient?.shape[0] ?? 1) : 1;
    return mean === undefined ? undefined : mean * rows;
  }
}

/** How many numbers a node has per sample: the columns of its value, or all entries of a node without a batch axis. */
export function columnsOf(node: Shaped): number {
  return unitsOf(node.shape);
}

/** Looks up the heat map of a place; undefined if it has none. */
export type Heat = (place: Place) => Float64Array | undefined;

/** The values of one unit, sample by sample; a single one without a batch axis. */
export function unitNumbers({ value, ...node }: NodeSnapshot, unit: number): number[] {
  const columns = columnsOf(node);
  return Array.from(value?.data ?? []).filter((_, i) => i % columns === unit);
}

/** The value of every unit, averaged over the batch. */
export function unitValues({ value, ...node }: NodeSnapshot): Float64Array {
  if (value === undefined) return new Float64Array();
  const columns = columnsOf(node);
  const rows = value.data.length / Math.max(1, columns);
  const means = new Float64Array(columns);
  for (let i = 0; i < value.data.length; i++) means[i % columns] += value.data[i] / rows;
  return means;
}

/** The id of a place: the node's id, with the unit or entry if there are several. */
export function placeId({ node, unit }: Place, shaped: Shaped): string {
  const { shape } = shaped;
  if (unit === WHOLE || columnsOf(shaped) === 1) return node;
  const matrix = !hasRows(shaped) && shape.length === 2;
  return `${node}[${matrix ? `${Math.floor(unit / shape[1])}, ${unit % shape[1]}` : unit}]`;
}

/** Whether its value has a row per sample, as that of everything that depends on an input. */
function hasRows({ shape }: Shaped): boolean {
  return shape[0] === BATCH;
}

export function isParameter(node: NodeSnapshot): boolean {
  return node.family === 'parameter';
}

/** Relative to the sum of magnitudes: some hundred roundings. */
const ROUNDING = 1e-14;

type Shaped = Pick<NodeSnapshot, 'shape'>;
type Numbers = NodeSnapshot['value'];

/**
 * The mean of one column over the rows, or of everything; undefined if there is no such column. What is left when the
 * numbers cancel out within rounding is 0.
 */
function average(numbers: Numbers, unit: number, rows: boolean): number | undefined {
  if (numbers === undefined) return undefined;
  const { data, shape } = numbers;
  const columns = rows && shape.length > 0 ? data.length / Math.max(1, shape[0]) : data.length;
  if (unit >= columns) return undefined;
  let [sum, size, count] = [0, 0, 0];
  for (let i = Math.max(0, unit); i < data.length; i += unit === WHOLE ? 1 : columns, count++) {
    sum += data[i];
    size += Math.abs(data[i]);
  }
  if (count === 0) return undefined;
  return Math.abs(sum) < ROUNDING * size ? 0 : sum / count;
}
