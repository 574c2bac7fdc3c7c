import { Fault } from '@bp-graph/core';
import type { Graph } from '../graph.js';

/**
 * What is not finite: a value, a gradient, the numbers that a trained parameter has before the step, or the penalty on one.
 */
export type NonFiniteKind = 'value' | 'gradient' | 'parameter' | 'penalty';

/**
 * A step was aborted before any parameter was written, because its loss or a gradient is not finite. The gradients of a step
 * are checked, not what the update makes of them: a parameter that the update itself makes overflow is found by the next step.
 * Moments of the optimiser are not checked: a gradient whose square overflows, from about 2e19 in float32, makes one infinite, and
 * its weight then stays as it is.
 */
export class NonFiniteFault extends Fault {
  override readonly name = 'NonFiniteFault';
  /** The first node with such a number: the earliest in the forward or the latest in the backward pass. */
  readonly node: string;
  /** The step that was aborted. */
  readonly step: number;
  readonly kind: NonFiniteKind;

  constructor(node: string, step: number, kind: NonFiniteKind, found: number) {
    const isUpdated = kind === 'parameter' && step > 0;
    super({
      what: `non-finite ${kind === 'parameter' ? 'value' : kind}`,
      where: `node ${node}, step ${step}`,
      found,
      expected: isUpdated
        ? `finite numbers after the update of step ${step - 1}`
        : 'finite numbers; this step changed no parameter',
    });
    this.node = node;
    this.step = step;
    this.kind = kind;
  }
}

/**
 * Checks that the loss and every gradient used for training are finite.
 * @throws NonFiniteFault with the node where the first non-finite number appeared.
 */
export function assertFinite(graph: Graph, step: number): void {
  const finite =
    Number.isFinite(graph.loss) &&
    graph.parameters.every(({ frozen, gradient }) => frozen || gradient.data.every(Number.isFinite));
  if (finite) return;
  for (const node of graph.nodes) {
    const bad = node.hasValue ? node.value.data.find((x) => !Number.isFinite(x)) : undefined;
    const kind = node.family === 'parameter' && !node.frozen ? 'parameter' : 'value';
    if (bad !== undefined) throw new NonFiniteFault(node.id, step, kind, bad);
  }
  const losses = Array.from(
    graph.objective,
    ([id, weight]) => [id, weight * graph.node(id).value.data[0]] as const,
  );
  const overflow = overflowOfSum(losses, step);
  if (overflow !== undefined) throw overflow;
  for (const node of [...graph.nodes].reverse()) {
    const bad = node.frozen ? undefined : node.gradient.data.find((x) => !Number.isFinite(x));
    if (bad !== undefined) throw new NonFiniteFault(node.id, step, 'gradient', bad);
  }
}

/**
 * Finite losses may have a sum that is not: finds the one that makes it overflow.
 * @param round Rounds to the precision of the sum.
 */
export function overflowOfSum(
  losses: readonly (readonly [id: string, loss: number])[],
  step: number,
  round: (x: number) => number = Number,
): NonFiniteFault | undefined {
  let sum = 0;
  for (const [id, loss] of losses) {
    sum = round(sum + round(loss));
    if (!Number.isFinite(sum)) return new NonFiniteFault(id, step, 'value', sum);
  }
  return undefined;
}
