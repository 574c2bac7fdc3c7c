import { checkArgument } from '@bp-graph/core';
import { isGraph, type Graph } from '../graph.js';
import type { GraphSpec, NodeSpec } from '../graph-spec.js';
import { drawable } from '../option-checks.js';
import { isLeaf } from '../placement.js';

/** A node in a drawing. */
export interface Box {
  readonly id: string;
  /** `input`, `target`, `parameter` or the name of the operation. */
  readonly op: string;
  readonly kind: 'source' | 'parameter' | 'operation';
  /** Whether it is a term of the total loss. */
  readonly isTerm: boolean;
}

/** A graph as boxes and wires, for diagram languages. */
export interface Drawing {
  readonly boxes: readonly Box[];
  /** From source to consumer, by index; one for every time a consumer reads it. */
  readonly wires: readonly (readonly [from: number, to: number])[];
}

/** Boxes in the graph's order. Wires from missing nodes are omitted. */
export function drawingOf(graph: Graph | GraphSpec): Drawing {
  checkArgument(graph, 'graph', drawable, 'drawing');
  const nodes = isGraph(graph) ? graph.topology.nodes.map(({ spec }) => spec) : graph.nodes;
  const terms = new Set(isGraph(graph) ? graph.objective.keys() : Object.keys(graph.objective ?? {}));
  const index = new Map(nodes.map(({ id }, i) => [id, i]));
  return {
    boxes: nodes.map(({ id, op }) => ({
      id,
      op: typeof op === 'string' ? op : op.name,
      kind: kindOf(op),
      isTerm: terms.has(id),
    })),
    wires: nodes.flatMap(({ inputs }, to) =>
      inputs.flatMap((id): [number, number][] => {
        const from = index.get(id);
        return from === undefined ? [] : [[from, to]];
      }),
    ),
  };
}

function kindOf(op: NodeSpec['op']): Box['kind'] {
  if (op === 'parameter') return 'parameter';
  return isLeaf(op) ? 'source' : 'operation';
}
