import { NonFiniteFault, overflowOfSum } from '../train/non-finite.js';
import type { Floats } from '@bp-graph/core';
import type { Place } from './arena.js';
import type { Blueprint } from './blueprint.js';
import { plan } from './plan.js';
import { planLook } from './plan-look.js';
import { needed, wanted } from './reach.js';

/**
 * The node where the numbers of a failed step stop being finite in a machine's own arithmetic: the first one forward, the last
 * one backward, as on the plain path. Undefined if the machine finds all of them finite.
 */
export function findOverflow(blueprint: Blueprint, step: number): NonFiniteFault | undefined {
  const { request } = blueprint;
  const { objective, topology, trains } = request;
  const { nodes } = topology;
  const used = [...needed(nodes, objective.keys())].sort((a, b) => a - b);
  const ways = wanted(nodes, trains);
  const tape = plan(request);
  const watched = { values: used, gradients: used.filter((position) => ways.has(position)) };
  const look = planLook(request, tape, watched);
  const machine = blueprint.build(tape, look);
  machine.look(step);
  const { memory } = machine;
  const fault = (positions: readonly number[], kind: 'value' | 'gradient', places: Places) => {
    for (const position of positions) {
      const found = infiniteAt(places.get(position), memory);
      if (found === undefined) continue;
      const isParameter = kind === 'value' && trains(position);
      return new NonFiniteFault(nodes[position].id, step, isParameter ? 'parameter' : kind, found);
    }
    return undefined;
  };
  const losses = Array.from(objective, ([position, weight]) => {
    const { offset } = look.tape.values.get(position) ?? { offset: 0 };
    return [nodes[position].spec.id, weight * memory[offset]] as const;
  });
  const found =
    fault(used, 'value', look.tape.values) ??
    overflowOfSum(losses, step, memory.BYTES_PER_ELEMENT === 4 ? Math.fround : Number) ??
    fault([...watched.gradients].reverse(), 'gradient', look.gradients);
  machine.dispose();
  return found;
}

type Places = ReadonlyMap<number, Place>;

function infiniteAt(place: Place | undefined, memory: Floats): number | undefined {
  if (place === undefined) return undefined;
  const { offset, count } = place;
  return memory.subarray(offset, offset + count).find((x) => !Number.isFinite(x));
}
