import { penalties, sumParts } from '@bp-graph/core';
import type { LeafNode } from '../node/leaf-node.js';
import { NonFiniteFault } from './non-finite.js';
import type { Slot } from './slot.js';
import type { Penalties } from './step-options.js';

/** The parameters of a run, with the strengths of the penalties on them. */
export interface Penalised {
  readonly slots: readonly Slot[];
  readonly penalty: Penalties;
}

/**
 * Whether a parameter is subject to penalties: it is trained and, unless biases are penalised, has another use than as a
 * bias.
 */
export function isPenalised({ edges, frozen }: Pick<LeafNode, 'edges' | 'frozen'>, by: Penalties): boolean {
  return !frozen && (by.biases === true || !edges.every(isBias));
}

/** What the penalties add to the loss. */
export function penaltyOn({ slots, penalty: by }: Penalised): number {
  let sum = 0;
  for (const penalty of penalties) {
    const strength = by[penalty.name] ?? 0;
    if (strength === 0) continue;
    for (const { parameter } of slots) {
      if (isPenalised(parameter, by)) sum += penalty.value(parameter.value.data, strength);
    }
  }
  return sum;
}

/** The fault of a finite loss that penalties make overflow: names the first parameter with the greatest penalty. */
export function penaltyOverflow({ slots, penalty }: Penalised, step: number): NonFiniteFault {
  const on = (slot: Slot): number => penaltyOn({ slots: [slot], penalty });
  const most = slots.reduce((a, b) => (on(b) > on(a) ? b : a));
  return new NonFiniteFault(most.parameter.id, step, 'penalty', Infinity);
}

/** Whether the wire leads to the bias of a weighted sum. */
function isBias({ consumer: { family, inputs }, index }: LeafNode['edges'][number]): boolean {
  return family === 'weighted-sum' && sumParts(inputs).bias !== undefined && index === inputs.length - 1;
}
