import {
  BATCH,
  checkShape,
  completeAttributes,
  Fault,
  formatShape,
  nearestName,
  operations,
  sameShape,
  sizeOf,
  type Attributes,
  type Operation,
  type Shape,
} from '@bp-graph/core';
import { LEAVES, type GraphSpec, type NodeSpec, type ResolvedSpec } from './graph-spec.js';

/** A node in its place: everything about it that does not change while the graph lives. */
export interface PlacedNode {
  readonly spec: ResolvedSpec;
  /** Index in topological order. */
  readonly position: number;
  /** Longest way from a leaf, 0 for leaves. Positions ascend with rank. */
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

/** At most so many faults are collected before a graph is refused. */
export const MAX_FAULTS = 100;

/** A graph is refused: every fault found, the first `MAX_FAULTS` of them. */
export class GraphFault extends Fault {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const [{ what, where, expected, nearest }] = faults;
    const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
    super({
      what: `${what}${more}`,
      where,
      expected,
      nearest,
      ...('found' in faults[0] ? { found: faults[0].found } : {}),
    });
    this.faults = faults;
  }
}

/**
 * Checks a graph and puts its nodes in topological order: ids, operations, attributes, wires, cycles, shapes.
 * Work and memory are linear in nodes and wires; nothing recurses.
 * @throws GraphFault with every fault found.
 */
export function topology(graph: GraphSpec): Topology {
  const check = new Check(graph);
  const resolved = check.resolve();
  const order = check.order(resolved);
  check.stopAtFaults();
  const nodes = check.place(resolved, order);
  check.stopAtFaults();
  const position = new Map(nodes.map(({ spec, position: at }) => [spec.id, at]));
  const objective = check.objective(nodes, position);
  check.stopAtFaults();
  return { nodes, position, objective };
}

class Check {
  readonly #graph: GraphSpec;
  readonly #faults: Fault[] = [];
  readonly #index = new Map<string, number>();

  constructor(graph: GraphSpec) {
    this.#graph = graph;
  }

  stopAtFaults(): void {
    if (this.#faults.length > 0) throw new GraphFault(this.#faults);
  }

  /** Looks up ids, operations and attributes. */
  resolve(): ResolvedSpec[] {
    this.#graph.nodes.forEach(({ id }, i) => {
      this.#attempt(() => {
        checkId(id, pointer(i, 'id'));
      });
      if (this.#index.has(id))
        this.#fault({
          what: 'duplicate id',
          where: pointer(i, 'id'),
          found: id,
          expected: 'an id of its own',
        });
      else this.#index.set(id, i);
    });
    return this.#graph.nodes.map((spec, i) => {
      const operation = this.#attempt(() => operationOf(spec, pointer(i, 'op')));
      const attributes = this.#attempt(() => attributesOf(spec, operation, pointer(i, 'attributes')));
      if (operation !== undefined || isLeaf(spec.op))
        this.#attempt(() => {
          checkArity(spec, operation, pointer(i, 'inputs'));
        });
      return { ...spec, operation, attributes: attributes ?? {} };
    });
  }

  /** Kahn's algorithm, rank by rank, in the order of the file within a rank. */
  order(specs: readonly ResolvedSpec[]): { readonly index: number; readonly rank: number }[] {
    const waiting = new Int32Array(specs.length);
    const consumers = specs.map((): number[] => []);
    specs.forEach(({ inputs }, i) => {
      inputs.forEach((id, k) => {
        const source = this.#index.get(id);
        if (source === undefined) this.#dangling(id, i, k);
        else {
          consumers[source].push(i);
          waiting[i]++;
        }
      });
    });
    const order: { index: number; rank: number }[] = [];
    let ready = specs.flatMap((_, i) => (waiting[i] === 0 ? [i] : []));
    for (let rank = 0; ready.length > 0; rank++) {
      const next: number[] = [];
      for (const index of ready) {
        order.push({ index, rank });
        for (const consumer of consumers[index]) if (--waiting[consumer] === 0) next.push(consumer);
      }
      ready = next.sort((a, b) => a - b);
    }
    if (order.length < specs.length) this.#cycle(specs, waiting);
    return order;
  }

  /** Infers every shape along the order. */
  place(
    specs: readonly ResolvedSpec[],
    order: readonly { readonly index: number; readonly rank: number }[],
  ): PlacedNode[] {
    const placed: (PlacedNode | undefined)[] = specs.map(() => undefined);
    return order.flatMap(({ index, rank }, position): PlacedNode[] => {
      const spec = specs[index];
      const sources = spec.inputs.map((id) => placed[this.#index.get(id) ?? -1]);
      if (sources.some((source) => source === undefined)) return []; // its own fault is already noted
      const known = sources as PlacedNode[];
      const shape = this.#attempt(() => shapeOf(spec, known, index));
      if (shape === undefined) return [];
      const node = { spec, position, rank, inputs: known.map((source) => source.position), shape };
      placed[index] = node;
      return [node];
    });
  }

  objective(nodes: readonly PlacedNode[], position: ReadonlyMap<string, number>): Map<number, number> {
    if (this.#graph.objective === undefined) return new Map(scalarSinks(nodes).map((at) => [at, 1]));
    const entries = Object.entries(this.#graph.objective).flatMap(([id, weight]): [number, number][] => {
      const at = position.get(id);
      const where = `/objective/${escape(id)}`;
      if (at === undefined) {
        this.#fault({
          what: 'unknown node',
          where,
          found: id,
          expected: 'the id of a scalar node',
          nearest: nearestName(id, [...position.keys()]),
        });
        return [];
      }
      if (sizeOf(nodes[at].shape) !== 1)
        this.#fault({
          what: 'not a scalar',
          where,
          found: formatShape(nodes[at].shape),
          expected: 'a scalar node',
        });
      if (!Number.isFinite(weight))
        this.#fault({ what: 'not a weight', where, found: weight, expected: 'a finite number' });
      return [[at, weight]];
    });
    return new Map(entries);
  }

  #dangling(id: string, i: number, k: number): void {
    const nearest = this.#index.size <= 1000 ? nearestName(id, [...this.#index.keys()]) : undefined;
    this.#fault({
      what: 'unknown node',
      where: pointer(i, 'inputs', k),
      found: id,
      expected: 'the id of a node of this graph',
      nearest,
    });
  }

  #cycle(specs: readonly ResolvedSpec[], waiting: Int32Array): void {
    const start = waiting.findIndex((n) => n > 0);
    const seen = new Set<number>();
    let at = start;
    while (!seen.has(at)) {
      seen.add(at);
      const back = specs[at].inputs
        .map((id) => this.#index.get(id) ?? -1)
        .find((i) => i >= 0 && waiting[i] > 0);
      if (back === undefined) return; // waits only for a dangling id, which is noted
      at = back;
    }
    const members = [...seen].slice([...seen].indexOf(at)).reverse();
    const names = members.slice(0, 8).map((i) => specs[i].id);
    this.#fault({
      what: 'cycle',
      where: pointer(members[0], 'inputs'),
      found: [...names, members.length > 8 ? '…' : names[0]].join(' → '),
      expected: 'a graph without cycles',
    });
  }

  #attempt<T>(action: () => T): T | undefined {
    try {
      return action();
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      if (this.#faults.length < MAX_FAULTS) this.#faults.push(error);
      return undefined;
    }
  }

  #fault(parts: ConstructorParameters<typeof Fault>[0]): void {
    this.#attempt(() => {
      throw new Fault(parts);
    });
  }
}

/** The scalars nothing reads: what is differentiated unless a graph says otherwise. */
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

/** The longest id, in characters; ids are words for people. */
export const MAX_ID = 200;

function checkId(id: unknown, where: string): void {
  if (typeof id === 'string' && id.length > 0 && id.length <= MAX_ID) return;
  throw new Fault({ what: 'not an id', where, found: id, expected: `a text of 1 to ${MAX_ID} characters` });
}

function operationOf({ op }: NodeSpec, where: string): Operation | undefined {
  if (typeof op !== 'string') return op;
  if (isLeaf(op)) return undefined;
  if (operations.has(op)) return operations.get(op);
  const names = [...LEAVES, ...operations.names];
  throw new Fault({
    what: 'unknown operation',
    where,
    found: op,
    expected: 'the name of an operation',
    nearest: nearestName(op, names),
  });
}

function isLeaf(op: NodeSpec['op']): boolean {
  return (LEAVES as readonly unknown[]).includes(op);
}

function attributesOf(spec: NodeSpec, operation: Operation | undefined, where: string): Attributes {
  return completeAttributes(operation?.rules ?? {}, spec.attributes ?? {}, where);
}

function checkArity({ id, inputs }: NodeSpec, operation: Operation | undefined, where: string): void {
  const [least, most] = operation?.arity ?? [0, 0];
  if (inputs.length >= least && inputs.length <= most) return;
  const range =
    least === most ? String(least) : most === Infinity ? `${least} or more` : `${least} to ${most}`;
  throw new Fault({ what: `wrong count of inputs of ${id}`, where, found: inputs.length, expected: range });
}

function shapeOf(spec: ResolvedSpec, sources: readonly PlacedNode[], index: number): Shape {
  if (spec.operation === undefined) return leafShape(spec, index);
  const named = sources.map(({ spec: { id }, shape }) => ({ id, shape }));
  return inferShape(spec.id, spec.operation, spec.attributes, named, pointer(index));
}

/** The shape of an operation's value. @throws Fault naming the node, its inputs and all their shapes where they do not fit. */
function inferShape(
  id: string,
  operation: Operation,
  attributes: Attributes,
  sources: readonly Shaped[],
  where?: string,
): Shape {
  try {
    return operation.inferShape(
      sources.map(({ shape }) => shape),
      attributes,
    );
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const inputs = sources.map((source) => `${source.id} ${formatShape(source.shape)}`).join(', ');
    const place = [where, error.where].filter((part) => part !== undefined).join(', ');
    throw new Fault({
      what: `${error.what}: node ${id} (${operation.name}) of ${inputs}`,
      where: place === '' ? undefined : place,
      expected: error.expected,
      ...('found' in error ? { found: error.found } : {}),
    });
  }
}

/**
 * Checks one operation against the nodes it is to read, as while a graph is composed, and gives the shape of its value.
 * @throws Fault naming the nodes and their shapes.
 */
export function placeOperation(spec: NodeSpec, operation: Operation, sources: readonly Shaped[]): Shape {
  checkId(spec.id, 'id');
  checkArity(spec, operation, `node ${spec.id}`);
  const attributes = completeAttributes(operation.rules, spec.attributes ?? {}, `node ${spec.id}`);
  return inferShape(spec.id, operation, attributes, sources);
}

interface Shaped {
  readonly id: string;
  readonly shape: Shape;
}

function leafShape({ op, units, value, id }: ResolvedSpec, index: number): Shape {
  if (op === 'parameter') {
    if (value === undefined)
      throw new Fault({
        what: `parameter ${id} without numbers`,
        where: pointer(index, 'data'),
        expected: 'its shape and data',
      });
    checkShape(value.shape, pointer(index, 'shape'));
    return value.shape;
  }
  if (!Number.isSafeInteger(units) || (units ?? 0) < 1) {
    throw new Fault({
      what: `width of ${id}`,
      where: pointer(index, 'units'),
      found: units,
      expected: 'a whole number, 1 or more',
    });
  }
  const shape = [BATCH, units ?? 0];
  checkShape([1, units ?? 0], pointer(index, 'units'));
  if (value !== undefined && !sameShape([BATCH, ...value.shape.slice(1)], shape)) {
    throw new Fault({
      what: `value of ${id}`,
      where: pointer(index, 'value'),
      found: formatShape(value.shape),
      expected: formatShape(shape),
    });
  }
  return shape;
}

function pointer(index: number, ...path: readonly (string | number)[]): string {
  return ['/nodes', index, ...path]
    .filter((part) => part !== '')
    .map(String)
    .join('/');
}

function escape(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
