import { checkOptions, Random, seedCheck, type Seed } from '@bp-graph/core';
import { checkGraph, Graph } from '../graph.js';
import { checkFunction } from '../option-checks.js';
import { Editor } from './editor.js';
import { refit } from './refit.js';

/**
 * A new graph that is this one with changes: units, layers and wires added or taken away, operations replaced.
 * Ids that stay keep their parameters, inputs and targets their values; `graph` itself is not touched and stays alive.
 *
 *     const wider = edit(graph, (e) => {
 *       e.addUnit('hidden');
 *       e.replace('hidden/tanh', 'relu');
 *       e.addWire('x', 'output/sum');
 *     });
 *
 * Weights of new units are drawn from `seed`.
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
  const spec = graph.toSpec({ values: true });
  const editor = new Editor(spec, graph.topology);
  change(editor);
  const nodes = refit(editor, graph.topology, new Random(options.seed ?? 1));
  const kept = new Set(nodes.map(({ id }) => id));
  const objective = Object.fromEntries(Object.entries(spec.objective ?? {}).filter(([id]) => kept.has(id)));
  return new Graph({ nodes, objective });
}

const EDIT_CHECKS = { seed: seedCheck };
