import { BATCH, sizeOf, type Shape, type TensorView } from '@bp-graph/core';
import type { Graph, GraphNode } from '@bp-graph/graph';
import { hasLoss } from './checkable.js';
import type { FileNode } from './graph-file.js';
import { nestedJson, numberJson } from './nested-json.js';
import { textTable } from '../../table.js';

/**
 * The trace of a graph as one JSON object, node by node in the order of the file. Not built as an object, since some
 * ids would vanish as keys and others change places.
 */
export function traceJson(graph: Graph, nodes: readonly FileNode[]): string {
  const entries = nodes.map((node) => `${JSON.stringify(node.id)}:${nodeJson(graph, node)}`);
  const total = hasLoss(graph) ? numberJson(graph.loss) : 'null';
  return `{"total":${total},"nodes":{${entries.join(',')}}}`;
}

/** The trace as a table, with the first few numbers of each node. */
export function traceTable(graph: Graph, nodes: readonly FileNode[]): readonly string[] {
  const rows = nodes.map(({ id, shape: stated }) => {
    const node = graph.node(id);
    const shape = shownShape(node, stated, graph.batch);
    return [id, node.op, `[${shape.join(', ')}]`, numbers(valueOf(node)), numbers(gradientOf(graph, node))];
  });
  return textTable({ header: ['node', 'operation', 'shape', 'value', 'gradient'], rows });
}

function nodeJson(graph: Graph, { id, shape: stated }: FileNode): string {
  const node = graph.node(id);
  const shape = shownShape(node, stated, graph.batch);
  const [value, gradient] = [valueOf(node), gradientOf(graph, node)].map((tensor) =>
    tensor === undefined ? 'null' : nestedJson(tensor.data, shape),
  );
  return `{"shape":[${shape.join(',')}],"value":${value},"grad":${gradient}}`;
}

/** The shape that the file states, if it holds as many numbers: a file may state a column as a list. */
function shownShape(node: GraphNode, stated: Shape | undefined, rows: number): Shape {
  const own = node.shape.map((n) => (n === BATCH ? rows : n));
  return stated !== undefined && sizeOf(stated) === sizeOf(own) ? stated : own;
}

function valueOf(node: GraphNode): TensorView | undefined {
  return node.hasValue ? node.value : undefined;
}

/** Targets have no gradient: they are compared with, not varied. */
function gradientOf(graph: Graph, node: GraphNode): TensorView | undefined {
  return node.hasValue && node.family !== 'target' && hasLoss(graph) ? node.gradient : undefined;
}

const SHOWN = 4;

function numbers(tensor: TensorView | undefined): string {
  if (tensor === undefined) return '–';
  const shown = Array.from(tensor.data.slice(0, SHOWN), (x) => String(Number(x.toPrecision(6))));
  return [...shown, ...(tensor.data.length > SHOWN ? ['…'] : [])].join(' ');
}
