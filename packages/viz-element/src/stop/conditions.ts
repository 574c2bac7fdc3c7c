import { activations } from '@bp-graph/core';
import type { NodeSnapshot, SessionState } from '@bp-graph/graph';

/** What can end a run by itself. */
export interface StopCondition {
  readonly name: 'loss' | 'gradient' | 'dead';
  /** What is found where the condition holds: a number, or the names of units; nothing where it does not. */
  met(this: void, state: SessionState, limit: number): string | undefined;
}

/** All conditions; a limit belongs to each, and one that has none is not watched for. */
export const conditions: readonly StopCondition[] = [
  {
    name: 'loss',
    met: ({ snapshot: { loss } }, limit) => (loss !== undefined && loss < limit ? String(loss) : undefined),
  },
  {
    name: 'gradient',
    met({ snapshot: { nodes } }, limit) {
      const steepest = nodes.reduce((most, node) => Math.max(most, steepestOf(node)), 0);
      return steepest < limit ? String(steepest) : undefined;
    },
  },
  {
    name: 'dead',
    met({ snapshot: { nodes } }) {
      const byId = new Map(nodes.map((node) => [node.id, node]));
      const dead = nodes.flatMap((node) => deadUnits(node, byId.get(node.inputs.at(0) ?? '')));
      return dead.length === 0 ? undefined : dead.join(', ');
    },
  },
];

function steepestOf({ family, frozen, gradient }: NodeSnapshot): number {
  if (family !== 'parameter' || frozen || gradient === undefined) return 0;
  return gradient.data.reduce((most, slope) => Math.max(most, Math.abs(slope)), 0);
}

/** The units of an activation whose slope is 0 at every row: nothing can come back through them. */
function deadUnits(node: NodeSnapshot, input: NodeSnapshot | undefined): readonly string[] {
  const scalar = activations.has(node.op) ? activations.get(node.op).scalar : undefined;
  const [before, after] = [input?.value?.data, node.value?.data];
  if (scalar === undefined || scalar.exempt !== undefined || before === undefined || after === undefined)
    return [];
  const units = node.shape.at(-1) ?? 1;
  return Array.from({ length: units }, (_, unit) => unit)
    .filter((unit) => {
      for (let i = unit; i < after.length; i += units)
        if (scalar.derivative(before[i], after[i], node.attributes) !== 0) return false;
      return true;
    })
    .map((unit) => (units === 1 ? node.id : `${node.id}[${unit}]`));
}
