import { activations } from '@bp-graph/core';
import type { Graph } from '@bp-graph/graph';

/** The unit a map shows. */
export interface MapSubject {
  readonly node: string;
  readonly unit: number;
  /** In the notation of selections. */
  readonly id: string;
}

/** The unit that a selection stands for: the one it names, the first of the node it names, or else the output. */
export function mapSubject(graph: Graph, selection: string | undefined): MapSubject {
  const [, node = '', unit = '0'] = PLACE.exec(selection ?? '') ?? [];
  return subjectAt(graph, node, Number(unit)) ?? outputOf(graph);
}

/** The first unit of what the loss reads, or of the last node if there is no loss. */
export function outputOf(graph: Graph): MapSubject {
  const loss = graph.nodes.find(({ family }) => family === 'loss');
  const id = loss?.inputs.at(0)?.id ?? graph.nodes[graph.nodes.length - 1].id;
  return subjectAt(graph, id, 0) ?? { node: id, unit: 0, id };
}

/** The middle of the unit's range and the distance to its ends; 0 and undefined if it is unbounded. */
export function rangeOf(graph: Graph, { node }: MapSubject): { middle: number; reach: number | undefined } {
  const { op } = graph.node(node);
  const [low, high] = (activations.has(op) ? activations.get(op).facts?.range : undefined) ?? UNBOUNDED;
  const isBounded = Number.isFinite(low) && Number.isFinite(high);
  return isBounded ? { middle: (low + high) / 2, reach: (high - low) / 2 } : { middle: 0, reach: undefined };
}

const PLACE = /^(.+?)(?:\[(\d+)\])?$/s;
const UNBOUNDED = [-Infinity, Infinity] as const;

function subjectAt(graph: Graph, node: string, unit: number): MapSubject | undefined {
  if (!graph.has(node)) return undefined;
  const { family, units } = graph.node(node);
  if (family === 'parameter' || family === 'target' || family === 'loss' || unit >= units) return undefined;
  return { node, unit, id: units === 1 ? node : `${node}[${unit}]` };
}
