import { nothingToDifferentiate } from '../graph-fault.js';
import type { PlacedNode } from '../topology.js';
import { Arena } from './arena.js';
import { isParameter, placeParameters } from './parameter-block.js';
import type { PlanRequest } from './plan-request.js';
import { needed, wanted } from './reach.js';
import type { Tape } from './tape.js';
import { TapeWriter, type Releasable } from './tape-writer.js';

/**
 * Compiles a graph to a tape: nodes in topological order, without those that the loss does not depend on; then the backward
 * pass in reverse, only towards trained parameters.
 * @throws Uncompilable for a node that cannot run on a tape, Fault for a graph without a loss.
 */
export function plan(request: PlanRequest): Tape {
  const { objective, rows, states, topology, width } = request;
  if (objective.size === 0) throw nothingToDifferentiate();
  const { nodes } = topology;
  const arena = new Arena(width);
  const parameters = placeParameters(nodes.filter(isParameter), request, states, width, arena);
  // A single row has no lanes: its units are contiguous and are computed together instead.
  const lanes = rows === 1 ? 1 : Math.ceil(rows / width) * width;
  // The loss is read after the last step.
  const releasable = (position: number): Releasable =>
    objective.has(position) ? ['gradient'] : ['value', 'gradient'];
  const writer = new TapeWriter(
    request,
    { lanes, arena, parameters },
    request.keep === true ? () => [] : releasable,
  );
  const used = needed(nodes, objective.keys());
  writer.enterParameters();
  writer.enterTables(used);
  for (const node of nodes) if (used.has(node.position)) writer.forward(node);
  const evaluated = writer.steps.length;
  const loss = writer.addUp();
  const forward = writer.steps.length;
  const ways = request.keep === true ? used : wanted(nodes, request.trains);
  sweepBack(writer, nodes, objective, ways);
  return {
    rows,
    lanes,
    size: arena.size,
    constants: writer.constants,
    parameters,
    tables: writer.tables,
    steps: writer.steps,
    forward,
    evaluated,
    loss,
    isKept: request.keep === true,
    values: writer.values,
    gradients: new Map([...writer.gradients, ...writer.whole]),
  };
}

/** Writes the backward pass, rank by rank, wherever a gradient is needed. */
export function sweepBack(
  writer: TapeWriter,
  nodes: readonly PlacedNode[],
  objective: PlanRequest['objective'],
  ways: ReadonlySet<number>,
): void {
  for (const [position, weight] of objective) if (ways.has(position)) writer.seed(position, weight);
  let rank = Infinity;
  for (const node of [...nodes].reverse()) {
    if (node.rank < rank) writer.finishRank();
    rank = node.rank;
    writer.backward(node, ways);
  }
  writer.finishRank();
}
