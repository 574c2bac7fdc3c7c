import { checkOptions, copy, Random, seedCheck, type Seed } from '@bp-graph/core';
import { checkGraph, Graph } from '../graph.js';
import type { GraphSpec, NodeSpec } from '../graph-spec.js';
import type { LeafNode } from '../node/leaf-node.js';
import { checkFunction } from '../option-checks.js';
import { Editor } from './editor.js';
import { NEW, type Origins } from './origins.js';
import { refit } from './refit.js';

/**
 * A new graph that is this one with changes: units, layers and wires added or taken away, operations replaced.
 * Ids that stay keep their parameters, inputs and targets their values, frozen parameters and held units are so again wherever
 * they still are; `graph` itself is not touched and stays alive.
 *
 *     const wider = edit(graph, (e) => {
 *       e.addUnit('hidden');
 *       e.replace('hidden/tanh', 'relu');
 *       e.addWire('x', 'output/sum');
 *     });
 *
 * Weights of new units are drawn from `seed`, and what reads a new unit by weights gives 0 for it. So a graph with units
 * more computes what it computed before, with two exceptions. One is a new unit that reaches, before any weights, what
 * takes a row as a whole: layer normalisation, `softmax`, `log-softmax`, `sum`, `mean`, `dot`, a loss. The other is one that
 * is read by the very weights it is made of, as where they are tied. The new graph shows evaluation, without dropout.
 *
 * @throws Fault at the change that cannot be, or GraphFault where the result does not fit together.
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
  const edited = new Graph({ nodes, objective });
  holdAgain(graph, edited, origins);
  return edited;
}

/** The graph as data; of a leaf that is held the numbers beneath. */
function specOf(graph: Graph): GraphSpec {
  const { nodes, objective } = graph.toSpec({ values: true });
  const withGiven = (spec: NodeSpec): NodeSpec => {
    const { given } = graph.node(spec.id) as Partial<Pick<LeafNode, 'given'>>;
    return given === undefined ? spec : { ...spec, value: copy(given) };
  };
  return { nodes: nodes.map(withGiven), objective };
}

/** Holds what was held, wherever its unit still is. */
function holdAgain(graph: Graph, edited: Graph, origins: ReadonlyMap<string, Origins>): void {
  edited.update(() => {
    for (const { id, held, units } of graph.nodes) {
      if (held.size === 0 || !edited.has(id)) continue;
      const node = edited.node(id);
      const places = origins.get(id) ?? [];
      for (let unit = 0; unit < node.units; unit++) {
        // Of numbers without a batch, such as weights that are computed, every entry can be held.
        const entry = node.units === units ? unit : NEW;
        const value = held.get(places.length === node.units ? places[unit] : entry);
        if (value !== undefined) node.clamp(value, unit);
      }
    }
  });
}

const EDIT_CHECKS = { seed: seedCheck };
