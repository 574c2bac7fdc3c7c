import { clippings, penalties } from '@bp-graph/core';
import { isPenalised, type Penalised } from './penalising.js';
import type { Slot } from './slot.js';
import type { Clip } from './step-options.js';

/**
 * Computes the gradients of all trained slots, which it returns: the graph's, with penalties and clipping.
 * @param report Called for each penalty on a slot's gradient, and for each clipping of all.
 */
export function gatherGradients(
  { slots, penalty: by, clip }: Penalised & { readonly clip: Clip },
  report?: (formula: string, strength: number, slot?: Slot) => void,
): readonly Slot[] {
  const trained = slots.filter(({ parameter }) => !parameter.frozen);
  for (const slot of trained) {
    const { parameter, gradient } = slot;
    gradient.set(parameter.gradient.data);
    if (!isPenalised(parameter, by)) continue;
    for (const penalty of penalties) {
      const strength = by[penalty.name] ?? 0;
      if (strength === 0) continue;
      penalty.accumulate(parameter.value.data, strength, gradient);
      report?.(penalty.derivative, strength, slot);
    }
  }
  const gradients = trained.map(({ gradient }) => gradient);
  for (const [name, limit] of clip) {
    const clipping = clippings.get(name);
    clipping.clip(gradients, limit);
    report?.(clipping.formula, limit);
  }
  return trained;
}
