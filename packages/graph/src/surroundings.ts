import { copy, type TensorView } from '@bp-graph/core';
import type { Graph } from './graph.js';
import type { GraphNode, InputNode, ParameterNode } from './node/graph-node.js';
import type { LeafNode } from './node/leaf-node.js';
import { sameNumbers } from './same-numbers.js';
import type { Batches } from './train/batches.js';

/**
 * The state of the graph that a step depends on but does not change, node by node: the values of inputs and targets, the
 * clamped units, the frozen flags. Together with a checkpoint, it determines everything that a step shows.
 */
export type Surroundings = readonly Found[];

interface Found extends Pick<GraphNode, 'held' | 'frozen'> {
  /** The value of an input or a target, unless a batch feeds it. */
  readonly given: Given | undefined;
}

/** An input or a target, possibly of another copy of this library. */
type Source = GraphNode & Pick<LeafNode, 'given' | 'times'>;

interface Given {
  readonly values: TensorView;
  /** How often the leaf had been set by then. */
  readonly times: number;
}

/**
 * The current surroundings, without running a postponed wave. Parts that have not changed are shared with `before`.
 * @param isDealt Whether the inputs fed by batches hold exactly the current batch, which a checkpoint already determines.
 */
export function surroundingsOf(
  { nodes }: Graph,
  batches: Batches | undefined,
  isDealt: boolean,
  before: Surroundings = [],
): Surroundings {
  let found: Found[] | undefined;
  nodes.forEach((node, k) => {
    const { id, family, held, frozen } = node;
    const was = before.at(k);
    const isFed = isDealt && batches?.varies === true && Object.hasOwn(batches.data, id);
    const isSource = family === 'input' || family === 'target';
    const given = isSource && !isFed ? givenTo(node as Source, was?.given, batches?.data[id]) : undefined;
    if (was?.held === held && was.frozen === frozen && was.given === given) return;
    // Usually nothing has changed, and nothing is allocated.
    found ??= [...before];
    found[k] = { held, frozen, given };
  });
  return found ?? before;
}

/** Restores the surroundings of a graph. To be called within an update. */
export function surround({ nodes }: Graph, surroundings: Surroundings): void {
  surroundings.forEach(({ held, frozen, given }, k) => {
    const node = nodes[k];
    if (node.held !== held) {
      node.release();
      for (const [unit, value] of held) node.clamp(value, unit);
    }
    if (node.frozen !== frozen) (node as ParameterNode)[frozen ? 'freeze' : 'unfreeze']();
    if (given !== undefined) (node as InputNode).set(given.values);
  });
}

/** The value of a leaf: a copy, unless it equals the earlier one or the data table. */
function givenTo({ given, times }: Source, was?: Given, table?: TensorView): Given | undefined {
  if (given === undefined || was?.times === times) return was;
  const known = [was?.values, table].find((each) => each !== undefined && sameNumbers(each, given));
  return { values: known ?? copy(given), times };
}
