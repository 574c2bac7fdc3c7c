import { BATCH } from '@bp-graph/core';
import {
  nodeName,
  statistics,
  sumTerms,
  valueFormula,
  type DerivationTarget,
  type Fragment,
  type Graph,
  type GraphNode,
  type Statistics,
} from '@bp-graph/graph';
import { holdsClasses } from '../scene/classes.js';
import { holdOf } from '../scene/flag.js';
import { WHOLE } from '../scene/reading.js';
import { depends } from '../scene/wiring.js';

/** Facts about a node, or one of its units, that are not part of its derivation. */
export interface Inspection {
  readonly name: string;
  readonly op: string;
  readonly family: GraphNode['family'];
  /** How its value is computed; symbols only if the value is a mean over several rows. */
  readonly formula: Fragment | undefined;
  /** Whether its value is a mean over several rows. */
  readonly isMean: boolean;
  /** What flows in: the terms of a weighted sum, or the values it reads; means if the value is one. */
  readonly incoming: readonly Contribution[];
  /** What comes back through each unit that reads it, or through each node; they add up to the gradient. */
  readonly outgoing: readonly Contribution[];
  /** Only for several numbers, or for an activation. */
  readonly statistics: Statistics | undefined;
  /** How many numbers a parameter has, or how many units any other node. */
  readonly entries: number;
  readonly frozen: boolean;
  /** Whether the unit, or the whole node, is clamped at 0, or any of it at another number. */
  readonly held: ReturnType<typeof holdOf>;
  /** The number that the unit, or the first one of the node, is clamped at. */
  readonly heldAt: number | undefined;
}

export interface Contribution {
  readonly name: string;
  readonly value: number;
}

/** Inspects a target, over all rows of the batch or in one of them. */
export function inspectionOf(graph: Graph, target: DerivationTarget): Inspection {
  const node = graph.node(target.node);
  const entries = entriesOf(node, target);
  const isMean = entries.length > 1;
  const terms = entries.length * node.inputs.reduce((sum, { units }) => sum + units, 0);
  const unit = node.units === 1 ? undefined : target.unit;
  const isQuantity = node.family !== 'parameter' && !holdsClasses(node);
  const figures = node.hasValue && isQuantity ? statistics(node, unit) : undefined;
  return {
    name: nodeName(graph, node.id, unit),
    op: node.op,
    family: node.family,
    formula: formulaOf(graph, node, entries),
    isMean: isMean || (target.row === undefined && joinsRows(node)),
    incoming:
      terms > MOST_TERMS ? [] : meanOf(entries.map((entry) => incomingOf(graph, node, entry, target.row))),
    outgoing: graph.hasLoss && node.hasValue ? outgoingOf(graph, node, target) : [],
    statistics:
      figures !== undefined && (figures.count > 1 || figures.saturated !== undefined) ? figures : undefined,
    entries: node.units,
    frozen: node.frozen,
    held: holdOf({
      snapshot: node,
      ...(unit === undefined ? { unit: WHOLE, count: node.units } : { unit, count: 1 }),
    }),
    heldAt: node.held.get(unit ?? 0),
  };
}

/** A longer list would not be read. */
const MOST = 8;

/** Computing means of more terms than this would take too long. */
const MOST_TERMS = 4096;

/**
 * Flat indices into the value: those of a unit in the chosen row, or in every row; empty if several units are meant.
 */
function entriesOf(node: GraphNode, { unit, row }: DerivationTarget): readonly number[] {
  if (!node.hasValue || node.family === 'parameter') return [];
  if (unit === undefined && node.units > 1) return [];
  const rows = node.shape[0] === BATCH ? node.value.shape[0] : 1;
  const all = Array.from({ length: rows }, (_, k) => k * node.units + (unit ?? 0));
  return rows === 1 || row === undefined ? all : all.slice(row, row + 1);
}

function formulaOf(graph: Graph, node: GraphNode, entries: readonly number[]): Fragment | undefined {
  if (entries.length === 0) return undefined;
  const formula = valueFormula(graph, node.id, entries[0]);
  if (entries.length === 1) return formula;
  // A relation of name, symbols, numbers and result; the numbers and the result differ from row to row.
  const isWorked = formula.kind === 'relation' && formula.parts.length > 3;
  return isWorked ? { ...formula, parts: formula.parts.slice(0, 2) } : undefined;
}

/** Whether a node has one number for several rows. */
function joinsRows(node: GraphNode): boolean {
  return (
    node.shape[0] !== BATCH &&
    node.inputs.some(({ shape, hasValue, value }) => shape[0] === BATCH && hasValue && value.shape[0] > 1)
  );
}

/** Averages lists that have the same entries. */
function meanOf(lists: readonly (readonly Contribution[])[]): readonly Contribution[] {
  const [first = []] = lists;
  return first.map(({ name }, k) => ({
    name,
    value: lists.reduce((sum, list) => sum + list[k].value, 0) / lists.length,
  }));
}

function incomingOf(
  graph: Graph,
  node: GraphNode,
  entry: number,
  row: number | undefined,
): readonly Contribution[] {
  if (node.family === 'weighted-sum') {
    return sumTerms(node, entry).map((term) => ({
      name: term.map(([{ id }, at]) => nodeName(graph, id, at)).join(' · '),
      value: term.reduce((product, [{ value }, at]) => product * value.data[at], 1),
    }));
  }
  return node.inputs.flatMap((input) => {
    const rows = rowsRead(node, input, entry, row);
    // A mean of class indices would be none of the classes.
    if (rows.length > 1 && holdsClasses(input)) return [];
    const units =
      input.units === node.units ? [entry % node.units] : Array.from({ length: input.units }, (_, i) => i);
    return units.map((unit) => ({
      name: nodeName(graph, input.id, unit),
      value: rows.reduce((sum, at) => sum + input.value.data[at * input.units + unit], 0) / rows.length,
    }));
  });
}

/** The rows of an input that an entry is computed from. Where a loss joins all rows, the chosen one counts, or else all. */
function rowsRead(
  node: GraphNode,
  input: GraphNode,
  entry: number,
  row: number | undefined,
): readonly number[] {
  if (input.shape[0] !== BATCH) return [0];
  if (node.shape[0] === BATCH) return [Math.floor(entry / node.units)];
  return row === undefined ? Array.from({ length: input.value.shape[0] }, (_, k) => k) : [row];
}

function outgoingOf(graph: Graph, node: GraphNode, { unit, row }: DerivationTarget): readonly Contribution[] {
  const { units, shape } = node;
  const own = units === 1 ? 0 : unit;
  const isMeant = (entry: number): boolean =>
    (unit === undefined || entry % units === unit) &&
    (row === undefined || shape[0] !== BATCH || Math.floor(entry / units) === row);
  return node.edges.flatMap((edge) => {
    const { consumer, index } = edge;
    const isOne = own === undefined || consumer.units * units > MOST_TERMS;
    const readers = isOne
      ? [undefined]
      : Array.from({ length: consumer.units }, (_, i) => i).filter((i) =>
          depends(consumer, i, index, own, consumer.units === units),
        );
    return readers.map((reader) => ({
      name: nodeName(graph, consumer.id, reader),
      value: edge
        .contribution(reader)
        .data.reduce((sum, part, entry) => (isMeant(entry) ? sum + part : sum), 0),
    }));
  });
}

/** The largest contributions, and the count and sum of the others. */
export function mostImportant(contributions: readonly Contribution[]): {
  readonly shown: readonly Contribution[];
  readonly others: { readonly count: number; readonly value: number } | undefined;
} {
  if (contributions.length <= MOST) return { shown: contributions, others: undefined };
  const sorted = [...contributions].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const rest = sorted.slice(MOST - 1);
  return {
    shown: sorted.slice(0, MOST - 1),
    others: { count: rest.length, value: rest.reduce((sum, { value }) => sum + value, 0) },
  };
}
