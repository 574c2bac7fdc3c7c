import { Fault } from '@bp-graph/core';
import type { Graph } from '../graph.js';

/** A step was stopped before any parameter was written, because its loss or a gradient is not a finite number. */
export class NonFiniteFault extends Fault {
  override readonly name = 'NonFiniteFault';
  /** The first node that has such a number: forward the earliest, backward the latest. */
  readonly node: string;
  /** The step that was not taken. */
  readonly step: number;

  constructor(node: string, step: number, kind: 'value' | 'gradient', found: number) {
    super({
      what: `non-finite ${kind}`,
      where: `node ${node}, step ${step}`,
      found,
      expected: 'finite numbers; no parameter was changed',
    });
    this.node = node;
    this.step = step;
  }
}

/**
 * Makes sure that the loss and every gradient that training uses are finite.
 * @throws NonFiniteFault naming the node where the trouble began.
 */
export function assertFinite(graph: Graph, step: number): void {
  const finite =
    Number.isFinite(graph.loss) &&
    graph.parameters.every(({ gradient }) => gradient.data.every(Number.isFinite));
  if (finite) return;
  for (const node of graph.nodes) {
    const bad = node.hasValue ? node.value.data.find((x) => !Number.isFinite(x)) : undefined;
    if (bad !== undefined) throw new NonFiniteFault(node.id, step, 'value', bad);
  }
  for (const node of [...graph.nodes].reverse()) {
    const bad = node.gradient.data.find((x) => !Number.isFinite(x));
    if (bad !== undefined) throw new NonFiniteFault(node.id, step, 'gradient', bad);
  }
}
