import { BATCH, weightSizes, type Operation, type Shape } from '@bp-graph/core';
import { constantInputsOf } from '../../constant-inputs.js';
import type { CellEdge } from '../cells.js';
import type { Graph } from '../../graph.js';
import { nameOfEntry, nameOfNode } from '../name.js';

import { roleOf } from './role.js';
import { constantRow, type SymbolRow } from './symbol-row.js';

/** An application of an operation, as seen from one of its inputs. */
export type Application = Omit<CellEdge, 'jacobian'>;

/** The numbers of a graph by position, at its current wave or in a separate evaluation. */
export interface Numbers {
  readonly graph: Graph;
  value(position: number): ArrayLike<number>;
}

/**
 * What the symbols of an operation's formula stand for when one entry of its value is differentiated: its attributes, its
 * inputs by role, and the value y. For batched values it is the row involved; for weights, those that lead to the unit
 * involved.
 */
export function symbolRowsOf(edge: Application, state: Numbers): ReadonlyMap<string, SymbolRow> {
  const { operation, call } = edge;
  const rows = new Map<string, SymbolRow>();
  for (const [name, value] of Object.entries(call.attributes)) {
    if (typeof value === 'number') rows.set(name, constantRow([value]));
    else if (Array.isArray(value)) rows.set(name, constantRow(value as readonly number[]));
  }
  rows.set('y', nodeRow(edge, state, edge.consumer.position));
  if (isList(operation)) rows.set(operation.roles[0].replace('…', ''), listRow(edge, state));
  else for (const [role, index] of partnersOf(edge)) rows.set(role, inputRow(edge, state, index));
  return rows;
}

/** Whether all inputs form one symbol, a row of scalars. */
export function isList({ roles }: Operation): boolean {
  return roles.length === 1 && roles[0].endsWith('…');
}

/** The batch row of a dependence; 0 without a batch axis. */
function batchRowOf({ source, consumer }: Application, { graph }: Numbers): number {
  for (const { position, entry } of [consumer, source]) {
    const { shape, units } = graph.nodes[position];
    if (shape[0] === BATCH) return Math.floor(entry / units);
  }
  return 0;
}

/** The input in each role: for repeated roles, the one that belongs with the differentiated input. */
function partnersOf({ operation, call: { inputs }, index: own }: Application): ReadonlyMap<string, number> {
  const { turn: ownTurn } = roleOf(operation, own, inputs.length);
  const partners = new Map<string, number>();
  for (let index = 0; index < inputs.length; index++) {
    const { name, turn } = roleOf(operation, index, inputs.length);
    if (turn === ownTurn || !partners.has(name)) partners.set(name, index);
  }
  return partners;
}

function inputRow(edge: Application, state: Numbers, index: number): SymbolRow {
  const { operation, call } = edge;
  const { position } = state.graph.nodes[edge.consumer.position].inputs[index];
  const isWeight =
    operation.family === 'weighted-sum' && roleOf(operation, index, call.inputs.length).role === 1;
  if (isWeight) return weightRow(edge, state, position, call.inputs[index].shape);
  return isClassIndex(edge, index) ? distribution(edge, state, index) : nodeRow(edge, state, position);
}

/** The batch row of a value; all entries of a value without a batch axis. */
function nodeRow(edge: Application, state: Numbers, position: number): SymbolRow {
  const { shape, units } = state.graph.nodes[position];
  const start = shape[0] === BATCH ? batchRowOf(edge, state) * units : 0;
  return entriesOf(state, position, units, (entry) => start + entry);
}

/** The weights that lead to one unit of a weighted sum, or the single weight that all inputs share. */
function weightRow(
  { call, consumer }: Application,
  state: Numbers,
  position: number,
  shape: Shape,
): SymbolRow {
  const transpose = call.attributes['transpose'] === true;
  const [out, width] = weightSizes(shape, transpose);
  const unit = consumer.entry % out;
  return entriesOf(state, position, width, (entry) =>
    transpose ? entry * out + unit : unit * width + entry,
  );
}

/** Scalars as a row, one per input. */
function listRow({ consumer }: Application, state: Numbers): SymbolRow {
  const { graph } = state;
  const { inputs } = graph.nodes[consumer.position];
  return {
    length: inputs.length,
    at: (entry) => ({
      name: nameOfNode(inputs[entry], graph),
      value: state.value(inputs[entry].position)[0],
    }),
  };
}

function entriesOf(
  state: Numbers,
  position: number,
  length: number,
  entryOf: (unit: number) => number,
): SymbolRow {
  const { graph } = state;
  const node = graph.nodes[position];
  return {
    length,
    name: nameOfNode(node, graph),
    at: (unit) => ({
      name: nameOfEntry(node, graph, entryOf(unit)),
      value: state.value(position)[entryOf(unit)],
    }),
  };
}

/** Whether a constant input is a single column next to wider ones: class indices, which formulas read as distributions. */
function isClassIndex({ operation, call: { attributes, inputs } }: Application, index: number): boolean {
  const constant = constantInputsOf(operation, attributes);
  return constant.includes(index) && inputs[index].shape[1] === 1 && inputs[0].shape[1] > 1;
}

function distribution(edge: Application, state: Numbers, index: number): SymbolRow {
  const { inputs } = edge.call;
  const chosen = inputs[index].data[batchRowOf(edge, state)];
  return constantRow(Array.from({ length: inputs[0].shape[1] }, (_, unit) => (unit === chosen ? 1 : 0)));
}
