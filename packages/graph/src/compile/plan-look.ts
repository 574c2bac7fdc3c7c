import type { Watched } from '../glimpse.js';
import { Arena } from './arena.js';
import { sweepBack } from './plan.js';
import type { PlanRequest } from './plan-request.js';
import { needed, wanted } from './reach.js';
import type { Look, Tape } from './tape.js';
import { TapeWriter } from './tape-writer.js';

/**
 * Plans a program that computes the observed nodes, next to a tape and on its memory: of the forward pass only what these
 * depend on, at the same locations; of the backward pass what leads to the gradients, in memory after everything else.
 *
 * The tape's own program is not changed, so observing a run does not change its bits.
 *
 * @throws Uncompilable if an observed node cannot run on a tape.
 */
export function planLook(request: PlanRequest, tape: Tape, { values, gradients }: Watched): Look {
  const { objective, topology, width } = request;
  const { nodes } = topology;
  const { lanes, parameters, size } = tape;
  const arena = new Arena(width, size);
  const kept = new Set(gradients);
  // All values of the forward pass are kept; only gradients share memory.
  const writer = new TapeWriter(request, { lanes, arena, parameters, tape }, (position) =>
    kept.has(position) ? [] : ['gradient'],
  );
  const used = needed(nodes, gradients.length > 0 ? [...values, ...gradients, ...objective.keys()] : values);
  writer.enterTables(used);
  for (const node of nodes) if (used.has(node.position)) writer.forward(node);
  if (gradients.length > 0)
    sweepBack(
      writer,
      nodes,
      objective,
      wanted(nodes, (position) => kept.has(position)),
    );
  const isWhole = [...needed(nodes, objective.keys())].every((position) => used.has(position));
  const { constants, steps, tables, whole } = writer;
  return {
    tape: { ...tape, size: arena.size, constants, tables, values: writer.values },
    steps,
    isWhole,
    gradients: new Map([...writer.gradients, ...whole]),
  };
}
