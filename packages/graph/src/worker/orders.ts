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
import type { RunToTake } from '../train/run-taker.js';
import { withOptions, type Choice } from '../train/step-options.js';
import type { Checkpoint } from '../train/stepper.js';
import type { Start } from './protocol.js';

/**
 * The order to begin a run, or to go on from where it stands.
 * @param isFirst Whether the worker has yet to be told the data.
 * @throws Fault for what cannot cross into a worker.
 */
export function startOrder(run: RunToTake, turn: number, isFirst: boolean): Start {
  const { graph, stepper, options, end, every, isPaused } = run;
  const { data, validation, engine, batchSize, shuffle, seed, optimizer, schedule, clip, stop } = options;
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
    ...(isFirst ? { tables: tablesOf(data, validation) } : {}),
    from,
    learningRate: stepper.learningRate,
    penalty: stepper.penalty,
    end,
    every,
    isPaused,
  };
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

/** The tables, copied, since a message takes the whole buffer along that an array looks into. */
function tablesOf(data?: TrainingData, validation?: TrainingData): NonNullable<Start['tables']> {
  return {
    ...(data === undefined ? {} : { data: copied(data) }),
    ...(validation === undefined ? {} : { validation: copied(validation) }),
  };
}

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
