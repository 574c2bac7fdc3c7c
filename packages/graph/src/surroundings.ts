import { copy, type TensorView } from '@bp-graph/core';
import type { Graph } from './graph.js';
import type { GraphNode, InputNode, ParameterNode } from './node/graph-node.js';
import type { LeafNode } from './node/leaf-node.js';
import { sameNumbers } from './same-numbers.js';
import type { Batches } from './train/batches.js';

/**
 * What a step finds in its graph and does not change itself, node by node: the numbers in inputs and targets, the units
 * that are held, the marks of frozen parameters. A checkpoint and this are all that a step shows.
 */
export type Surroundings = readonly Found[];

interface Found extends Pick<GraphNode, 'held' | 'frozen'> {
  /** Of an input or a target, unless a batch feeds it. */
  readonly given: Given | undefined;
}

/** An input or a target, be it of another copy of this library. */
type Source = GraphNode & Pick<LeafNode, 'given' | 'times'>;

interface Given {
  readonly values: TensorView;
  /** How often it had been given something by then. */
  readonly times: number;
}

/**
 * The surroundings as they are; no wave is made for it. What has not changed since `before` is the same object.
 * @param isDealt Whether the inputs that batches feed hold the present batch and nothing else, which a checkpoint knows.
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
    // Usually nothing is new, and nothing is made then.
    found ??= [...before];
    found[k] = { held, frozen, given };
  });
  return found ?? before;
}

/** Makes the surroundings of a graph what they were. To be called in an update. */
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

/** What a leaf holds: a copy, unless that of before or the table of the data is the same. */
function givenTo({ given, times }: Source, was?: Given, table?: TensorView): Given | undefined {
  if (given === undefined || was?.times === times) return was;
  const known = [was?.values, table].find((each) => each !== undefined && sameNumbers(each, given));
  return { values: known ?? copy(given), times };
}
