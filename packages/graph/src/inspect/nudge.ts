import { BATCH, checkArgument, checkOptions, countCheck, Fault, type OptionCheck } from '@bp-graph/core';
import { probe } from '../evaluate.js';
import { checkGraph, type Graph } from '../graph.js';
import { elsewhere, number } from '../option-checks.js';

/** The numbers of a node to change: those of one unit (for a parameter, one entry), at one row of the batch or at all rows. */
export interface NudgeTarget {
  readonly node: string;
  readonly unit?: number;
  readonly row?: number;
}

/** The effect of a small change on the loss, with the prediction by the gradient. */
export interface Nudge {
  readonly by: number;
  /** Gradient · change. */
  readonly predicted: number;
  /** E after the change minus E before. */
  readonly real: number;
}

/**
 * Adds the same amount to numbers of a node and computes everything downstream, without changing the graph. The gradient is the
 * slope of E, so the prediction improves as the change gets smaller.
 *
 * @throws Fault for an unknown node or unit, and if the loss has no value.
 */
export function nudge(graph: Graph, target: NudgeTarget, by: number): Nudge {
  checkGraph(graph, 'nudge');
  checkOptions(target, TARGET_CHECKS, 'nudge', 'field');
  checkArgument(by, 'move', number, 'nudge');
  const { node: id, unit, row } = target;
  const { position, units, shape } = graph.node(id);
  if (unit !== undefined && !(Number.isInteger(unit) && unit >= 0 && unit < units))
    throw new Fault({ what: 'no such unit', where: id, found: unit, expected: `0 to ${units - 1}` });
  const evaluation = probe(graph, { training: graph.training, draw: graph.draw });
  const before = evaluation.loss;
  const gradient = evaluation.gradients().get(id)?.data ?? [];
  const data = evaluation.at(position)?.data ?? new Float64Array(0);
  let predicted = 0;
  for (let entry = 0; entry < data.length; entry++) {
    const isMeant =
      (unit === undefined || entry % units === unit) &&
      (row === undefined || shape[0] !== BATCH || Math.floor(entry / units) === row);
    if (!isMeant) continue;
    data[entry] += by;
    predicted += gradient[entry] * by;
  }
  evaluation.recompute(dependentsOf(graph, position));
  return { by, predicted, real: evaluation.loss - before };
}

const TARGET_CHECKS = { node: elsewhere, unit: elsewhere, row: countCheck } satisfies Record<
  keyof NudgeTarget,
  OptionCheck
>;

/** The positions of everything computed from a node, in order. */
function dependentsOf({ nodes }: Graph, position: number): readonly number[] {
  const changed = new Set([position]);
  for (const { position: at, inputs } of nodes) {
    if (inputs.some((input) => changed.has(input.position))) changed.add(at);
  }
  changed.delete(position);
  return [...changed];
}
