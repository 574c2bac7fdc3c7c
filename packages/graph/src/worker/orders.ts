import {
  Fault,
  operations,
  optimizers,
  schedules,
  type AnyOptions,
  type Family,
  type Named,
} from '@bp-graph/core';
import type { Graph } from '../graph.js';
import type { GraphSpec, NodeSpec } from '../graph-spec.js';
import type { TrainingData } from '../train/batches.js';
import { presentRows, shownRows } from '../train/present-rows.js';
import type { RunToTake } from '../train/run-taker.js';
import { withOptions, type Choice } from '../train/step-options.js';
import type { Checkpoint } from '../train/stepper.js';
import type { Start, Tables } from './protocol.js';

/**
 * The order to begin a run, or to go on from where it stands.
 * @param isFirst Whether the worker has not been told anything yet.
 * @throws Fault for what cannot cross into a worker.
 */
export function startOrder(run: RunToTake, turn: number, isFirst: boolean): Start {
  const { graph, stepper, options, end, every } = run;
  const { data, engine, batchSize, shuffle, seed, optimizer, schedule, clip, stop } = options;
  const from = stepper.checkpoint();
  const plain = {
    engine,
    batchSize,
    shuffle,
    seed,
    clip,
    stop,
    optimizer: crossing(optimizer, optimizers),
    schedule: crossing(schedule, schedules),
  };
  return {
    kind: 'start',
    turn,
    graph: specOf(graph, from, data),
    held: heldUnits(graph),
    options: Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)),
    tables: tablesOf(run, isFirst),
    from,
    ...(data !== undefined && stepper.isFedByHand ? { instead: copied(only(shownRows(graph), data)) } : {}),
    learningRate: stepper.learningRate,
    penalty: stepper.penalty,
    end,
    every,
    until: untilOf(run),
  };
}

/** How far a run may go at present; nowhere while it rests. */
export function untilOf({ isPaused, until = Infinity }: RunToTake): number {
  return isPaused ? 0 : until;
}

/** The graph with the parameters of a checkpoint and those inputs that the data do not feed. */
function specOf(graph: Graph, { parameters }: Checkpoint, data: TrainingData = {}): GraphSpec {
  const { nodes, objective = {} } = graph.toSpec({ values: true });
  return {
    objective,
    nodes: nodes.map(({ value, ...node }): NodeSpec => {
      const op = operationName(node);
      if (Object.hasOwn(parameters, node.id)) return { ...node, op, value: parameters[node.id] };
      const isGiven = value !== undefined && !Object.hasOwn(data, node.id);
      return { ...node, op, ...(isGiven ? { value } : {}) };
    }),
  };
}

/** @throws Fault for an operation of the user's own: a function does not leave the thread it was made in. */
function operationName({ id, op }: NodeSpec): string {
  if (typeof op === 'string') return op;
  if (isKnown(op, operations)) return op.name;
  throw own('operation', `node ${id}`, op.name);
}

function heldUnits({ nodes }: Graph): Start['held'] {
  return nodes.flatMap(({ id, family, held }) => {
    if (held.size > 0 && family === 'parameter')
      throw new Fault({
        what: 'a parameter that is held cannot cross into a worker',
        where: `node ${id}`,
        expected: 'held operations or inputs; training stays on the calling thread',
      });
    return [...held].map(([unit, value]) => [id, unit, value] as const);
  });
}

/**
 * What the worker is to be told of the data: all of them once, and again where every step takes the rows that the graph shows,
 * which somebody may have changed.
 */
function tablesOf({ graph, stepper, options }: RunToTake, isFirst: boolean): Tables {
  const { batches } = stepper;
  const { data, validation } = options;
  const isVarying = batches?.varies === true;
  const present = data === undefined || isVarying ? data : only(presentRows(graph, batches), data);
  return {
    ...(present === undefined || (isVarying && !isFirst) ? {} : { data: copied(present) }),
    ...(validation === undefined || !isFirst ? {} : { validation: copied(validation) }),
  };
}

/** Of some tables those that others have, too. */
function only(tables: TrainingData, others: TrainingData): TrainingData {
  return Object.fromEntries(Object.entries(tables).filter(([id]) => Object.hasOwn(others, id)));
}

/** Tables copied, since a message takes the whole buffer along that an array looks into. */
function copied(tables: TrainingData): TrainingData {
  return Object.fromEntries(
    Object.entries(tables).map(([id, { shape, data }]) => [id, { shape, data: data.slice() }]),
  );
}

/** A choice by name. @throws Fault for a definition of the user's own. */
function crossing<N extends string>(
  choice: Choice<N, Named> | undefined,
  known: Family<Named>,
): N | readonly [N, AnyOptions] | undefined {
  if (choice === undefined) return undefined;
  const [chosen, options] = withOptions(choice);
  if (typeof chosen !== 'string' && !isKnown(chosen, known)) throw own(known.kind, known.kind, chosen.name);
  const name = (typeof chosen === 'string' ? chosen : chosen.name) as N;
  return options === undefined ? name : [name, options];
}

function isKnown(definition: Named, known: Family<Named>): boolean {
  return known.has(definition.name) && known.get(definition.name) === definition;
}

function own(kind: string, where: string, name: string): Fault {
  return new Fault({
    what: 'functions of your own cannot cross into a worker',
    where,
    found: name,
    expected: `${kind}s of the library; training stays on the calling thread`,
  });
}
