import { scalarOf } from '../activation-of.js';
import { placeId } from '../scene/reading.js';
import type { Graph, GraphNode, ParameterNode } from '@bp-graph/graph';
import type { Limits } from './limits.js';

/** A condition that can end a run. */
export interface StopCondition {
  readonly name: 'loss' | 'gradient' | 'dead';
  /** Its limit; undefined if it is not to be checked. */
  limit(this: void, limits: Limits): number | undefined;
  /** What was found if the condition holds: a number, or the names of units. Undefined if it does not hold. */
  met(this: void, graph: Graph, limit: number): string | undefined;
}

/** All conditions. */
export const conditions: readonly StopCondition[] = [
  {
    name: 'loss',
    limit: ({ stopLoss }) => numberIn(stopLoss),
    met: ({ loss }, limit) => (loss < limit ? String(loss) : undefined),
  },
  {
    name: 'gradient',
    limit: ({ stopGradient }) => numberIn(stopGradient),
    met({ parameters }, limit) {
      const steepest = parameters.reduce((most, parameter) => Math.max(most, steepestOf(parameter)), 0);
      return steepest < limit ? String(steepest) : undefined;
    },
  },
  {
    name: 'dead',
    limit: ({ stopDead }) => (stopDead ? 0 : undefined),
    met({ nodes }) {
      const dead = nodes.filter(({ hasValue }) => hasValue).flatMap(deadUnits);
      return dead.length === 0 ? undefined : dead.join(', ');
    },
  },
];

/** The number of an attribute, if it is set. */
function numberIn(limit: string | number | undefined): number | undefined {
  return limit === undefined ? undefined : Number(limit);
}

function steepestOf({ frozen, gradient }: ParameterNode): number {
  return frozen ? 0 : gradient.data.reduce((most, slope) => Math.max(most, Math.abs(slope)), 0);
}

/** The units of an activation whose derivative is 0 in every row, so that no gradient passes through them. */
function deadUnits(node: GraphNode): readonly string[] {
  const { id, op, attributes, inputs, value, units } = node;
  const scalar = scalarOf(op);
  if (scalar === undefined || scalar.exempt !== undefined) return [];
  const [before, after] = [inputs[0].value.data, value.data];
  const all = Array.from({ length: units }, (_, unit) => unit);
  const dead = all.filter((unit) => {
    for (let i = unit; i < after.length; i += units)
      if (scalar.derivative(before[i], after[i], attributes) !== 0) return false;
    return true;
  });
  return dead.map((unit) => placeId({ node: id, unit }, node));
}
