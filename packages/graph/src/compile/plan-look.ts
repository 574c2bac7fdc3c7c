import type { Watched } from '../glimpse.js';
import { Arena } from './arena.js';
import { sweepBack } from './plan.js';
import type { PlanRequest } from './plan-request.js';
import { needed, wanted } from './reach.js';
import type { Look, Tape } from './tape.js';
import { TapeWriter } from './tape-writer.js';

/**
 * Plans a program that computes what somebody watches, beside a tape and on its memory: of the forward pass only what
 * that depends on, where it stands anyway; of the backward pass what leads to the gradients, behind everything else.
 *
 * The tape's own program stays as it is, so that looking changes no bit of a run.
 *
 * @throws Uncompilable where a node that is watched cannot run on a tape.
 */
export function planLook(request: PlanRequest, tape: Tape, { values, gradients }: Watched): Look {
  const { objective, topology, width } = request;
  const { nodes } = topology;
  const { lanes, parameters, size } = tape;
  const arena = new Arena(width, size);
  const kept = new Set(gradients);
  // All values of a forward pass stand side by side; only gradients make room for each other.
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
