import type { Graph } from '@bp-graph/graph';
import { placeId } from '../scene/reading.js';
import { selectedIn, type Selected } from '../selection.js';

/** The unit that a selection stands for: the one it names, the first of the node it names, or else the output. */
export function mapSubject(graph: Graph, selection: string | undefined): Selected {
  const { node = '', unit = 0 } = selectedIn(graph, selection) ?? {};
  return subjectAt(graph, node, Math.max(0, unit)) ?? outputOf(graph);
}

/** The first unit of what the loss reads, or of the last node if there is no loss. */
export function outputOf(graph: Graph): Selected {
  const loss = graph.nodes.find(({ family }) => family === 'loss');
  const id = loss?.inputs.at(0)?.id ?? graph.nodes[graph.nodes.length - 1].id;
  return subjectAt(graph, id, 0) ?? { node: id, unit: 0, id };
}

function subjectAt(graph: Graph, node: string, unit: number): Selected | undefined {
  if (!graph.has(node)) return undefined;
  const found = graph.node(node);
  const { family, units } = found;
  if (family === 'parameter' || family === 'target' || family === 'loss' || unit >= units) return undefined;
  return { node, unit, id: placeId({ node, unit }, found) };
}
