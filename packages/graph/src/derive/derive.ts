import { checkOptions, Fault, isRecord, type OptionCheck, type Updater } from '@bp-graph/core';
import { PROBE_CHECKS, type ProbeOptions } from '../evaluate.js';
import { checkGraph, type Graph } from '../graph.js';
import type { GraphNode } from '../node/graph-node.js';
import { choice, positiveCount } from '../option-checks.js';
import { barriersIn } from './barriers.js';
import { Cells, type Cell } from './cells.js';
import type { Derivation, Name, Subject, Target, Update, UpdateOptions } from './derivation.js';
import { Factors } from './factors.js';
import { frozen } from './frozen.js';
import { Gatherer } from './gather.js';
import { nameOfEntry, nameOfNode } from './name.js';
import { countPaths, type PathCounts } from './path-counts.js';
import { pathOf } from './path.js';
import { Places } from './places.js';
import { reachFrom } from './reach.js';
import { gradientsThroughRow } from './row-gradients.js';
import { State, type LossChoice } from './state.js';
import { aimAt, type Aim } from './target.js';
import { updateOf } from './update.js';
import { waysFrom, type Way } from './ways.js';

/** Options of a derivation; given numbers replace the graph's own, as in `probe`. */
export interface DeriveOptions extends ProbeOptions {
  /** E: the id of a scalar node, or the weights of several; the graph's own objective by default. */
  readonly loss?: LossChoice;
  /** The most paths, entries and terms of a sum to list; 64 by default. */
  readonly maxPaths?: number;
  /** The optimiser step to derive from the gradient, for one entry of a parameter. */
  readonly update?: UpdateOptions;
}

const DERIVE_CHECKS = /* @__PURE__ */ (() => ({
  ...PROBE_CHECKS,
  loss: choice,
  maxPaths: positiveCount,
  update: { expected: 'what nextUpdate of a session gives', allows: isUpdate },
}))() satisfies Record<keyof DeriveOptions, OptionCheck>;

function isUpdate(found: unknown): boolean {
  return isRecord(found) && typeof (found['updater'] as Partial<Updater> | undefined)?.update === 'function';
}

/**
 * Derives ∂E/∂target by the chain rule with the graph's current numbers: as a sum over all paths from E to the target, each
 * the product of the local derivatives along it, and in the factored form that reverse mode computes.
 *
 *     derive(graph, { node: 'w1' }).paths.map(({ product }) => product); // [0.00145…, −0.000332…]
 *
 * Paths run over units: entries of values at one row of the batch. A parameter used at many rows or places is reached by
 * paths through each of them. A target of several entries, such as a unit at all rows, moves as one: its gradient is the sum
 * of theirs. Local derivatives are taken from the operations' own vector-Jacobian products, so any operation can be derived,
 * custom ones included, and the numbers are those the gradient is made of. Of large graphs only the part between the target
 * and E is visited, and only the first `maxPaths` paths are multiplied out; the total is counted without enumerating them.
 *
 * Does not change the graph or what it shows.
 *
 * @throws Fault for an unknown node, an entry, unit or row out of range, a loss that is not a scalar, missing values, or an
 * update of anything other than one entry of a parameter.
 */
export function derive(graph: Graph, target: Target, options: DeriveOptions = {}): Derivation {
  checkGraph(graph, 'derive');
  checkOptions(options, DERIVE_CHECKS, 'derive');
  const { loss, maxPaths = 64, update, ...probing } = options;
  const state = new State(graph, loss, probing);
  const aim = aimAt(target, state);
  const cells = new Cells(state, aim.through);
  const reach = reachFrom(aim.cells, cells);
  const parts = aim.through === undefined ? undefined : gradientsThroughRow(state, aim.through, reach.keys());
  const gradients = (position: number): ArrayLike<number> =>
    parts?.get(position)?.data ?? state.gradient(position);
  const counts = countPaths(aim.cells, reach, cells);
  const places = new Places(state, gradients);
  const factors = new Factors(cells, places, counts);
  const ways = firstWays(aim, cells, counts, maxPaths);
  const paths = ways.map((way) => pathOf(way, factors, places, state));
  const pathSum = paths.reduce((sum, { product }) => sum + product, 0);
  const gradient = aim.cells.reduce((sum, { position, entry }) => sum + gradients(position)[entry], 0);
  return frozen({
    subject: subjectOf(aim, places, state, maxPaths),
    total: places.total,
    gradient,
    paths,
    pathCount: counts.total,
    pathSum,
    rest: paths.length === counts.total ? 0 : gradient - pathSum,
    gatherings: new Gatherer(cells, places, counts, factors, maxPaths).along(ways),
    barriers: counts.total === 0 ? barriersIn(reach, cells, places) : [],
    ...(update === undefined ? {} : { update: updateAt(aim, state, update) }),
  });
}

function firstWays({ cells: starts }: Aim, cells: Cells, counts: PathCounts, most: number): readonly Way[] {
  const ways: Way[] = [];
  for (const start of starts) {
    if (counts.of(start) === 0) continue;
    for (const way of waysFrom(start, cells, counts)) {
      if (ways.length === most) return ways;
      ways.push(way);
    }
  }
  return ways;
}

function subjectOf({ node, cells, row }: Aim, places: Places, { graph, rows }: State, most: number): Subject {
  const name = cells.length === 1 ? nameOfEntry(node, graph, cells[0].entry) : nameOfAll(node, graph, cells);
  return {
    id: node.id,
    name,
    places: cells.slice(0, most).map((cell) => places.at(cell)),
    entries: cells.length,
    rows,
    ...(row === undefined ? {} : { row }),
  };
}

/** A single unit at many rows keeps its index. */
function nameOfAll(node: GraphNode, graph: Graph, cells: readonly Cell[]): Name {
  const [first] = cells;
  const isUnit = cells.every(({ entry }) => entry % node.units === first.entry % node.units);
  return isUnit && cells.length > 0 ? nameOfEntry(node, graph, first.entry) : nameOfNode(node, graph);
}

/** @throws Fault unless the target is one entry of a parameter. */
function updateAt({ node, cells }: Aim, state: State, options: UpdateOptions): Update {
  const [cell] = cells;
  if (node.family !== 'parameter' || cells.length !== 1) {
    throw new Fault({
      what: 'nothing an optimiser updates',
      where: node.id,
      found: node.family === 'parameter' ? `${cells.length} entries` : node.op,
      expected: 'one entry of a parameter',
    });
  }
  const { position, entry } = cell;
  return updateOf(node, entry, { value: state.value(position), gradient: state.gradient(position) }, options);
}
