import { checkOptions, copy, Random, seedCheck, type Seed } from '@bp-graph/core';
import { checkGraph, Graph } from '../graph.js';
import type { GraphSpec, NodeSpec } from '../graph-spec.js';
import type { LeafNode } from '../node/leaf-node.js';
import { checkFunction } from '../option-checks.js';
import { Editor } from './editor.js';
import { NEW, type Origins } from './origins.js';
import { refit } from './refit.js';

/**
 * A new graph made from this one by changes: units, layers and wires added or removed, operations replaced. Nodes that keep
 * their ids keep their parameters, values, frozen flags and clamps, as far as their units still exist; `graph` itself is not
 * changed and stays live.
 *
 *     const wider = edit(graph, (e) => {
 *       e.addUnit('hidden');
 *       e.replace('hidden/tanh', 'relu');
 *       e.addWire('x', 'output/sum');
 *     });
 *
 * The weights into new units are drawn from `seed`, and the weights out of them are 0, so a graph with additional units
 * computes the same as before, with two exceptions. One is a new unit that reaches, before any weights, an operation on whole
 * rows: layer normalisation, `softmax`, `log-softmax`, `sum`, `mean`, `dot`, a loss. The other is a new unit whose weights in
 * and out are the same parameter, as in tied layers. The new graph is in evaluation mode, without dropout.
 *
 * @throws Fault at the change that is impossible, or GraphFault if the result is not a valid graph.
 */
export function edit(
  graph: Graph,
  change: (editor: Editor) => void,
  options: { readonly seed?: Seed } = {},
): Graph {
  checkGraph(graph, 'edit');
  checkFunction(change, 'edit');
  checkOptions(options, EDIT_CHECKS, 'edit');
  const spec = specOf(graph);
  const editor = new Editor(spec, graph.topology);
  change(editor);
  const { nodes, origins } = refit(editor, graph.topology, new Random(options.seed ?? 1));
  const kept = new Set(nodes.map(({ id }) => id));
  const objective = Object.fromEntries(Object.entries(spec.objective ?? {}).filter(([id]) => kept.has(id)));
  const edited = new Graph({ nodes, objective: {} });
  edited.differentiate(objective);
  holdAgain(graph, edited, origins);
  return edited;
}

/** The graph as data; for clamped leaves, the values as they were set. */
function specOf(graph: Graph): GraphSpec {
  const { nodes, objective } = graph.toSpec({ values: true });
  const withGiven = (spec: NodeSpec): NodeSpec => {
    const { given } = graph.node(spec.id) as Partial<Pick<LeafNode, 'given'>>;
    return given === undefined ? spec : { ...spec, value: copy(given) };
  };
  return { nodes: nodes.map(withGiven), objective };
}

/** Restores clamps on all units that still exist. */
function holdAgain(graph: Graph, edited: Graph, origins: ReadonlyMap<string, Origins>): void {
  edited.update(() => {
    for (const { id, held, units } of graph.nodes) {
      if (held.size === 0 || !edited.has(id)) continue;
      const node = edited.node(id);
      const places = origins.get(id) ?? [];
      for (let unit = 0; unit < node.units; unit++) {
        // Every entry of a value without a batch axis, such as computed weights, can be clamped.
        const entry = node.units === units ? unit : NEW;
        const value = held.get(places.length === node.units ? places[unit] : entry);
        if (value !== undefined) node.clamp(value, unit);
      }
    }
  });
}

const EDIT_CHECKS = { seed: seedCheck };
