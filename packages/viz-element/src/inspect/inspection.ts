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

/** What there is to say of a node or one of its units beside its derivation. */
export interface Inspection {
  readonly name: string;
  readonly op: string;
  readonly family: GraphNode['family'];
  /** How its number comes about; of the mean over several rows how that of each does, in symbols. */
  readonly formula: Fragment | undefined;
  /** Whether its number is the mean over several rows. */
  readonly isMean: boolean;
  /** What flows in: the parts of a sum, or the values it reads, on the mean where that is shown. */
  readonly incoming: readonly Contribution[];
  /** What comes back along each wire; they add up to its gradient. */
  readonly outgoing: readonly Contribution[];
  /** Of several numbers, or of an activation. */
  readonly statistics: Statistics | undefined;
  /** How many numbers a parameter has, or units another node. */
  readonly entries: number;
  readonly frozen: boolean;
  /** Whether the unit, or all of the node, is held at 0, or any of it at a number. */
  readonly held: ReturnType<typeof holdOf>;
}

export interface Contribution {
  readonly name: string;
  readonly value: number;
}

/** Looks at a target: at one row of the batch, or at the only one there is. */
export function inspectionOf(graph: Graph, target: DerivationTarget): Inspection {
  const node = graph.node(target.node);
  const entries = entriesOf(node, target);
  const isMean = entries.length > 1;
  const terms = entries.length * node.inputs.reduce((sum, { units }) => sum + units, 0);
  const unit = node.units === 1 ? undefined : target.unit;
  const isQuantity = node.family !== 'parameter' && !holdsClasses(node);
  const figures = node.hasValue && isQuantity ? statistics(node, unit) : undefined;
  return {
    name: nodeName(graph, node.id, unit, 0),
    op: node.op,
    family: node.family,
    formula: formulaOf(graph, node, entries),
    isMean,
    incoming: terms > MOST_TERMS ? [] : meanOf(entries.map((entry) => incomingOf(graph, node, entry))),
    outgoing: graph.hasLoss && node.hasValue ? outgoingOf(graph, node, target) : [],
    statistics:
      figures !== undefined && (figures.count > 1 || figures.saturated !== undefined) ? figures : undefined,
    entries: node.units,
    frozen: node.frozen,
    held: holdOf({
      snapshot: node,
      ...(unit === undefined ? { unit: WHOLE, count: node.units } : { unit, count: 1 }),
    }),
  };
}

/** More would not be read. */
const MOST = 8;

/** Nobody waits for the means of more numbers than this. */
const MOST_TERMS = 4096;

/** The numbers of a value that are meant: that of a unit at the row looked at, or at every row; nothing where several units are. */
function entriesOf(node: GraphNode, { unit, row }: DerivationTarget): readonly number[] {
  if (!node.hasValue || node.family === 'parameter') return [];
  if (unit === undefined && node.units > 1) return [];
  const rows = node.shape[0] === BATCH ? node.value.shape[0] : 1;
  const all = Array.from({ length: rows }, (_, k) => k * node.units + (unit ?? 0));
  return rows === 1 || row === undefined ? all : all.slice(row, row + 1);
}

function formulaOf(graph: Graph, node: GraphNode, entries: readonly number[]): Fragment | undefined {
  if (entries.length === 0) return undefined;
  const formula = valueFormula(graph, node.id, entries[0], { countFrom: 0 });
  if (entries.length === 1) return formula;
  // A name, symbols, their numbers and what these come to, which each row has of its own.
  const isWorked = formula.kind === 'relation' && formula.parts.length > 3;
  return isWorked ? { ...formula, parts: formula.parts.slice(0, 2) } : undefined;
}

/** Lists of the same things, each on the mean. */
function meanOf(lists: readonly (readonly Contribution[])[]): readonly Contribution[] {
  const [first = []] = lists;
  return first.map(({ name }, k) => ({
    name,
    value: lists.reduce((sum, list) => sum + list[k].value, 0) / lists.length,
  }));
}

function incomingOf(graph: Graph, node: GraphNode, entry: number): readonly Contribution[] {
  if (node.family === 'weighted-sum') {
    return sumTerms(node, entry).map((term) => ({
      name: term.map(([{ id }, at]) => nodeName(graph, id, at, 0)).join(' · '),
      value: term.reduce((product, [{ value }, at]) => product * value.data[at], 1),
    }));
  }
  return node.inputs.flatMap((input) => {
    const row = input.shape[0] === BATCH && node.shape[0] === BATCH ? Math.floor(entry / node.units) : 0;
    const units =
      input.units === node.units ? [entry % node.units] : Array.from({ length: input.units }, (_, i) => i);
    return units.map((unit) => ({
      name: nodeName(graph, input.id, unit, 0),
      value: input.value.data[row * input.units + unit],
    }));
  });
}

function outgoingOf(graph: Graph, node: GraphNode, { unit, row }: DerivationTarget): readonly Contribution[] {
  return node.edges.map((edge) => {
    const { data } = edge.contribution();
    const value = data.reduce((sum, part, entry) => {
      const isMeant =
        (unit === undefined || entry % node.units === unit) &&
        (row === undefined || node.shape[0] !== BATCH || Math.floor(entry / node.units) === row);
      return isMeant ? sum + part : sum;
    }, 0);
    return { name: nodeName(graph, edge.consumer.id, undefined, 0), value };
  });
}

/** The largest ones, and how many there are beside them and what they come to. */
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
