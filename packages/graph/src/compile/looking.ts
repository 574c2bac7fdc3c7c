import { BATCH } from '@bp-graph/core';
import type { Glimpse, Watched } from '../glimpse.js';
import type { Graph } from '../graph.js';
import type { Batches } from '../train/batches.js';
import { Lookout } from './lookout.js';
import type { Machine } from './machine.js';
import { planLook } from './plan-look.js';
import type { PlanRequest } from './plan-request.js';
import { moving, needed } from './reach.js';
import type { Look, Tape } from './tape.js';
import { Uncompilable } from './uncompilable.js';

/** Provides the observed nodes of a graph from a machine's memory; nothing is computed for other nodes. */
export class Looking {
  readonly #graph: Graph;
  readonly #request: PlanRequest;
  /** The program for the nodes that were observed when it was planned; undefined if these cannot run on a tape. */
  readonly #look: Look | undefined;
  readonly #planned: Changing;
  #watchNumber: number;
  #machine: Machine | undefined;
  #lookout: Lookout | undefined;

  readonly #batches: Batches;

  constructor(graph: Graph, request: PlanRequest, tape: Tape, batches: Batches) {
    this.#graph = graph;
    this.#request = request;
    this.#batches = batches;
    this.#watchNumber = graph.watchNumber;
    this.#planned = changing(graph.watched, request);
    this.#look = lookAt(this.#planned, request, tape);
  }

  /** The look program, with the tape including the memory it needs; undefined if nothing is observed, or it cannot be compiled. */
  get look(): Look | undefined {
    return this.#look;
  }

  /** Attaches the machine that has the program. */
  at(machine: Machine): this {
    this.#machine = machine;
    this.#lookout = this.#lookOut(this.#planned);
    return this;
  }

  /** Switches to the nodes that are observed now; returns whether the program covers all of them. */
  follow(): boolean {
    const { watchNumber } = this.#graph;
    if (watchNumber === this.#watchNumber) return true;
    const watched = changing(this.#graph.watched, this.#request);
    const planned = this.#planned;
    if (this.#look === undefined && planned.values.length + planned.gradients.length > 0) return false;
    if (!contains(planned.values, watched.values) || !contains(planned.gradients, watched.gradients))
      return false;
    this.#watchNumber = watchNumber;
    this.#lookout = this.#lookOut(watched);
    return true;
  }

  /** The observed nodes as they are before the step that comes next, on its batch. Undefined if they are unavailable. */
  glimpse(step: number): Glimpse | undefined {
    const lookout = this.#lookout;
    if (lookout?.isIdle === false && this.#machine?.look(step) !== true) return undefined;
    return lookout?.glimpse(this.#batches.size);
  }

  #lookOut(watched: Changing): Lookout | undefined {
    const { topology } = this.#request;
    if (this.#machine === undefined) return undefined;
    const { memory, tape } = this.#machine;
    const { lanes, values } = tape;
    const gradients = this.#look?.gradients ?? new Map();
    const sights = { nodes: topology.nodes, memory, lanes, values, gradients };
    return new Lookout(sights, watched, this.#batches.size);
  }
}

/** The observed nodes that can change with a step, and the gradients that are always 0. */
interface Changing extends Watched {
  readonly still: readonly number[];
}

/** The observed nodes that are emitted: those that cannot change are not. */
function changing({ values, gradients }: Watched, request: PlanRequest): Changing {
  if (values.length + gradients.length === 0) return { values, gradients, still: [] };
  const { objective, tables, topology, trains, varies } = request;
  const { nodes } = topology;
  const moves = moving(nodes, (position) => trains(position) || (varies && tables.has(position)));
  const flows = needed(
    nodes,
    [...objective.keys()].filter((position) => moves.has(position)),
  );
  return {
    values: values.filter((position) => moves.has(position)),
    gradients: gradients.filter((position) => flows.has(position)),
    still: gradients.filter((position) => !flows.has(position) && nodes[position].shape[0] === BATCH),
  };
}

function lookAt(watched: Watched, request: PlanRequest, tape: Tape): Look | undefined {
  try {
    return planLook(request, tape, watched);
  } catch (reason) {
    if (reason instanceof Uncompilable) return undefined;
    throw reason;
  }
}

function contains(all: readonly number[], some: readonly number[]): boolean {
  const set = new Set(all);
  return some.every((position) => set.has(position));
}
