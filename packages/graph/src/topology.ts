import {
  checkArgument,
  checkOptions,
  Fault,
  formatShape,
  nearestName,
  recordCheck,
  sizeOf,
  type Shape,
} from '@bp-graph/core';
import { FaultList } from './graph-fault.js';
import { pointerTo } from './format/pointer.js';
import type { GraphSpec, ResolvedSpec } from './graph-spec.js';
import { array, elsewhere, flag } from './option-checks.js';
import { attributesOf, checkArity, checkId, isLeaf, operationOf, shapeOf, type Shaped } from './placement.js';
import { WireTable } from './wire-table.js';

/** A node with its place in the graph: everything about it that is fixed for the life of the graph. */
export interface PlacedNode extends Shaped {
  readonly spec: ResolvedSpec;
  /** Index in topological order. */
  readonly position: number;
  /** The longest path from a leaf, 0 for leaves. Positions ascend with rank. */
  readonly rank: number;
  /** Positions of the inputs, in the operation's order. */
  readonly inputs: readonly number[];
  /** Its shape, with `BATCH` for the batch axis. */
  readonly shape: Shape;
}

/** A checked graph: its nodes in topological order. */
export interface Topology {
  readonly nodes: readonly PlacedNode[];
  readonly position: ReadonlyMap<string, number>;
  /** Weights of the scalar nodes in the total loss, by position. */
  readonly objective: ReadonlyMap<number, number>;
}

/**
 * Checks a graph and sorts its nodes topologically: ids, operations, attributes, wires, cycles, shapes.
 * Time and memory are linear in nodes and wires; nothing recurses.
 * @throws GraphFault with every fault found.
 */
export function topology(graph: GraphSpec): Topology {
  checkOptions(graph, SPEC_CHECKS, DATA, 'field');
  checkArgument(graph.nodes, 'nodes', array, DATA);
  graph.nodes.forEach((node, i) => {
    checkOptions(node, NODE_CHECKS, pointer(i), 'field');
    checkArgument(node.inputs, 'inputs', array, pointer(i));
  });
  const faults = new FaultList();
  const check = new Check(graph, faults, pointer);
  const specs = check.resolve();
  const order = check.order(specs);
  faults.stop();
  const nodes = check.place(specs, order);
  faults.stop();
  const position = new Map(nodes.map(({ id }, at) => [id, at]));
  const objective = check.objective(nodes, position);
  faults.stop();
  return { nodes, position, objective };
}

/**
 * The nodes in topological order, without checking their shapes. Faults name nodes by their ids, which are valid in a graph that
 * is edited, and not by their places in a list that its user never wrote.
 * @throws GraphFault for invalid ids, operations and attributes, for dangling wires, and for cycles.
 */
export function inTopologicalOrder(nodes: GraphSpec['nodes']): ResolvedSpec[] {
  const faults = new FaultList();
  const check = new Check({ nodes }, faults, (i) => `node ${nodes[i].id}`);
  const specs = check.resolve();
  const order = check.order(specs);
  faults.stop();
  return order.map(({ index }) => specs[index]);
}

/** The position of the node of that id. @throws Fault with the nearest id if there is none. */
export function positionOf(id: string, { position }: Topology): number {
  const at = position.get(id);
  if (at !== undefined) return at;
  throw new Fault({
    what: 'unknown node',
    found: id,
    expected: 'the id of a node of this graph',
    nearest: nearestId(id, position),
  });
}

/** The nearest of the ids; none if there are so many that comparing them takes long. */
export function nearestId(id: string, ids: ReadonlyMap<string, unknown>): string | undefined {
  return ids.size <= MAX_NAMES ? nearestName(id, [...ids.keys()]) : undefined;
}

/** What faults call the whole: the text of a file is easily mistaken for it. */
const DATA = 'graph, as from readGraph';

/** Checks for the fields of a graph and of a node, beyond what shows when they are looked up. */
const SPEC_CHECKS = { nodes: elsewhere, objective: recordCheck };
const NODE_CHECKS = {
  id: elsewhere,
  op: elsewhere,
  inputs: elsewhere,
  attributes: recordCheck,
  units: elsewhere,
  value: recordCheck,
  frozen: flag,
  // Present on a node that has been resolved before.
  operation: elsewhere,
};

/** A node's index in the file, and its rank. */
interface Turn {
  readonly index: number;
  readonly rank: number;
}

/** With more ids than this, no nearest one is suggested. */
const MAX_NAMES = 1000;

class Check {
  readonly #graph: GraphSpec;
  readonly #faults: FaultList;
  /** What faults call a node, and something in it. */
  readonly #placeOf: typeof pointer;
  readonly #index = new Map<string, number>();

  constructor(graph: GraphSpec, faults: FaultList, placeOf: typeof pointer) {
    this.#graph = graph;
    this.#faults = faults;
    this.#placeOf = placeOf;
  }

  /** Resolves ids, operations and attributes. */
  resolve(): ResolvedSpec[] {
    this.#graph.nodes.forEach(({ id }, i) => {
      this.#faults.attempt(() => {
        checkId(id, this.#placeOf(i, 'id'));
      });
      if (this.#index.has(id))
        this.#faults.add(() => ({
          what: 'duplicate id',
          where: this.#placeOf(i, 'id'),
          found: id,
          expected: 'an id of its own',
        }));
      else this.#index.set(id, i);
    });
    return this.#graph.nodes.map((spec, i) => {
      const operation = this.#faults.attempt(() => operationOf(spec, this.#placeOf(i, 'op')));
      const attributes = this.#faults.attempt(() =>
        attributesOf(spec, operation, this.#placeOf(i, 'attributes')),
      );
      if (operation !== undefined || isLeaf(spec.op))
        this.#faults.attempt(() => {
          checkArity(spec, operation, this.#placeOf(i, 'inputs'));
        });
      // Object spread with additional fields takes five times as long.
      return Object.assign({}, spec, { operation, attributes: attributes ?? {} });
    });
  }

  /** Kahn's algorithm, rank by rank, in file order within a rank. */
  order(specs: readonly ResolvedSpec[]): Turn[] {
    const wires = this.#wires(specs);
    const order: Turn[] = [];
    let ready = [...specs.keys()].filter((i) => wires.waiting[i] === 0);
    for (let rank = 0; ready.length > 0; rank++) {
      const next: number[] = [];
      for (const index of ready) {
        order.push({ index, rank });
        wires.forEachConsumer(index, (consumer) => {
          if (--wires.waiting[consumer] === 0) next.push(consumer);
        });
      }
      ready = next.sort((a, b) => a - b);
    }
    if (order.length < specs.length) this.#cycle(specs, wires.waiting);
    return order;
  }

  /** Infers every shape in order. A node is skipped if one of its inputs has no shape. */
  place(specs: readonly ResolvedSpec[], order: readonly Turn[]): PlacedNode[] {
    const placed: PlacedNode[] = [];
    const byId = new Map<string, PlacedNode>();
    order.forEach(({ index, rank }, position) => {
      const spec = specs[index];
      const sources = spec.inputs.map((id) => byId.get(id)).filter((source) => source !== undefined);
      if (sources.length < spec.inputs.length) return;
      const shape = this.#faults.attempt(() => shapeOf(spec, sources, this.#placeOf(index)));
      if (shape === undefined) return;
      const inputs = sources.map((source) => source.position);
      const node = { id: spec.id, spec, position, rank, inputs, shape };
      placed.push(node);
      byId.set(spec.id, node);
    });
    return placed;
  }

  #wires(specs: readonly ResolvedSpec[]): WireTable {
    const wires = new WireTable(specs.length);
    specs.forEach(({ inputs }, i) => {
      inputs.forEach((id, k) => {
        const source = this.#index.get(id);
        if (source === undefined)
          this.#unknown(id, this.#placeOf(i, 'inputs', k), 'the id of a node of this graph');
        else wires.add(source, i);
      });
    });
    return wires;
  }

  objective(nodes: readonly PlacedNode[], position: ReadonlyMap<string, number>): Map<number, number> {
    if (this.#graph.objective === undefined) return new Map(scalarSinks(nodes).map((at) => [at, 1]));
    const weights = new Map<number, number>();
    for (const [id, weight] of Object.entries(this.#graph.objective)) {
      const at = position.get(id);
      if (at === undefined) this.#unknown(id, pointerTo('/objective', id), 'the id of a scalar node');
      else {
        this.#checkTerm(nodes[at], weight);
        weights.set(at, weight);
      }
    }
    return weights;
  }

  #checkTerm({ id, shape }: PlacedNode, weight: number): void {
    const where = pointerTo('/objective', id);
    if (sizeOf(shape) !== 1)
      this.#faults.add(() => ({
        what: 'not a scalar',
        where,
        found: formatShape(shape),
        expected: 'a scalar node',
      }));
    if (!Number.isFinite(weight))
      this.#faults.add(() => ({ what: 'not a weight', where, found: weight, expected: 'a finite number' }));
  }

  #unknown(id: string, where: string, expected: string): void {
    this.#faults.add(() => ({
      what: 'unknown node',
      where,
      found: id,
      expected,
      nearest: nearestId(id, this.#index),
    }));
  }

  /** Walks back from a node that was never released: whichever node it waits for waits as well, so the path must close. */
  #cycle(specs: readonly ResolvedSpec[], waiting: Int32Array): void {
    const isStuck = (i: number | undefined): i is number => i !== undefined && waiting[i] > 0;
    const way = new Set<number>();
    let at: number | undefined = waiting.findIndex((count) => count > 0);
    while (isStuck(at) && !way.has(at)) {
      way.add(at);
      at = specs[at].inputs.map((id) => this.#index.get(id)).find(isStuck);
    }
    const steps = [...way];
    const members = steps.slice(steps.indexOf(at ?? 0)).reverse();
    const names = members.slice(0, 8).map((i) => specs[i].id);
    this.#faults.add(() => ({
      what: 'cycle',
      where: this.#placeOf(members[0], 'inputs'),
      found: [...names, members.length > 8 ? '…' : names[0]].join(' → '),
      expected: 'a graph without cycles',
    }));
  }
}

/** The scalars that no node reads: the default objective. */
function scalarSinks(nodes: readonly PlacedNode[]): number[] {
  const read = new Uint8Array(nodes.length);
  for (const { inputs } of nodes) for (const source of inputs) read[source] = 1;
  return nodes
    .filter(
      ({ spec, shape, position }) =>
        spec.operation !== undefined && shape.length === 0 && read[position] === 0,
    )
    .map(({ position }) => position);
}

function pointer(index: number, ...path: readonly (string | number)[]): string {
  return pointerTo('/nodes', index, ...path);
}
