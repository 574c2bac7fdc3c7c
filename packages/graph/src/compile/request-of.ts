import type { Graph } from '../graph.js';
import type { MachineKind } from './machine.js';
import type { PlanRequest } from './plan-request.js';

/** What a graph and the kind of engine do not decide: the data and the roles of the parameters. */
type RunRequest = Omit<PlanRequest, 'topology' | 'objective' | 'held' | 'width' | 'has'>;

/** The request to plan a run on a graph, in its current state, for a kind of engine. */
export function requestOf(graph: Graph, kind: MachineKind, run: RunRequest): PlanRequest {
  return {
    ...run,
    topology: graph.topology,
    objective: new Map([...graph.objective].map(([id, weight]) => [graph.node(id).position, weight])),
    held: (at) => graph.nodes[at].held,
    width: kind.width,
    has: (instruction, operation, attributes) => kind.has(instruction, operation, attributes),
  };
}
