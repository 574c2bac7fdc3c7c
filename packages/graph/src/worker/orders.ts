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
import type { Checkpoint } from '../train/checkpoint.js';
import type { Start, Tables } from './protocol.js';

/**
 * The order to start a run, or to continue from its current state.
 * @param isFirst Whether it is the first order to this worker.
 * @throws Fault for a run that cannot be transferred to a worker.
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

/** The step up to which a run may currently go; 0 while it is paused. */
export function untilOf({ isPaused, until = Infinity }: RunToTake): number {
  return isPaused ? 0 : until;
}

/** The graph with the parameters of a checkpoint and the values of inputs that the data do not feed. */
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

/** @throws Fault for a custom operation: functions cannot leave the thread that made them. */
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

/** The data to send: all of them once, and again if every step uses the graph's current rows, which may have been set by hand. */
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

/** The tables whose ids occur in `others` too. */
function only(tables: TrainingData, others: TrainingData): TrainingData {
  return Object.fromEntries(Object.entries(tables).filter(([id]) => Object.hasOwn(others, id)));
}

/** Copies the tables, since a message would carry the whole underlying buffer of a view. */
function copied(tables: TrainingData): TrainingData {
  return Object.fromEntries(
    Object.entries(tables).map(([id, { shape, data }]) => [id, { shape, data: data.slice() }]),
  );
}

/** A choice by name. @throws Fault for a custom definition. */
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
