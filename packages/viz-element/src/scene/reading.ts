import type { GraphSnapshot, NodeSnapshot } from '@bp-graph/graph';

/** Stands for all units of a node, or all entries of a parameter, taken together. */
export const WHOLE = -1;

/** One unit of a node, one entry of a parameter, or the whole of either. */
export interface Place {
  readonly node: string;
  /** Column of the value, index into a parameter's numbers, or `WHOLE`. */
  readonly unit: number;
}

/** The numbers at one place. */
export interface Reading extends Place {
  readonly snapshot: NodeSnapshot;
  /** The mean over the batch and, for a whole node, over its units. */
  readonly value: number | undefined;
  /** ∂E/∂ of that value: the sum over the batch; for a whole node the mean over its units. */
  readonly gradient: number | undefined;
  /** The value of the first input at the same place: the pre-activation of an activation. */
  readonly argument: number | undefined;
  /** How many units or entries stand behind it. */
  readonly count: number;
}

/** The nodes of a snapshot by id, read place by place. */
export class Readings {
  readonly #nodes: ReadonlyMap<string, NodeSnapshot>;

  constructor(snapshot: GraphSnapshot) {
    this.#nodes = new Map(snapshot.nodes.map((node) => [node.id, node]));
  }

  at({ node, unit }: Place): Reading {
    const snapshot = this.#nodes.get(node);
    if (snapshot === undefined) throw new Error(`no node ${node} in the snapshot`);
    const count = unit === WHOLE ? columnsOf(snapshot) : 1;
    return {
      node,
      unit,
      snapshot,
      count,
      value: average(snapshot.value, unit, snapshot.value?.shape.length === 2 && !isParameter(snapshot)),
      gradient: this.#gradient(snapshot, unit),
      argument: this.#argument(snapshot, unit),
    };
  }

  #gradient(snapshot: NodeSnapshot, unit: number): number | undefined {
    const mean = average(snapshot.gradient, unit, !isParameter(snapshot));
    const rows =
      isParameter(snapshot) || snapshot.gradient?.shape.length !== 2 ? 1 : snapshot.gradient.shape[0];
    return mean === undefined ? undefined : mean * rows;
  }

  #argument(snapshot: NodeSnapshot, unit: number): number | undefined {
    const first = snapshot.inputs.length > 0 ? this.#nodes.get(snapshot.inputs[0]) : undefined;
    return first === undefined || isParameter(first) ? undefined : average(first.value, unit, true);
  }
}

/** How many numbers a node shows for one sample: the columns of its value, the entries of a parameter. */
export function columnsOf(node: NodeSnapshot): number {
  if (isParameter(node)) return node.shape.reduce((product, n) => product * n, 1);
  return node.shape.slice(1).reduce((product, n) => product * n, 1);
}

/** What a place is called: the node's id, with the unit or the entry where there are several. */
export function placeId({ node, unit }: Place, { shape, family }: NodeSnapshot): string {
  if (unit === WHOLE) return node;
  if (family !== 'parameter') return shape.length < 2 || shape[1] === 1 ? node : `${node}[${unit}]`;
  if (shape.length === 0) return node;
  return `${node}[${shape.length === 2 ? `${Math.floor(unit / shape[1])}, ${unit % shape[1]}` : unit}]`;
}

export function isParameter(node: NodeSnapshot): boolean {
  return node.family === 'parameter';
}

type Numbers = NodeSnapshot['value'];

/** The mean of one column over the rows, or of everything; undefined where there is no such column. */
function average(numbers: Numbers, unit: number, rows: boolean): number | undefined {
  if (numbers === undefined) return undefined;
  const { data, shape } = numbers;
  const columns = rows && shape.length > 0 ? data.length / Math.max(1, shape[0]) : data.length;
  if (unit >= columns) return undefined;
  let sum = 0;
  let count = 0;
  for (let i = Math.max(0, unit); i < data.length; i += unit === WHOLE ? 1 : columns, count++) sum += data[i];
  return count === 0 ? undefined : sum / count;
}
