import {
  BATCH,
  checkOptions,
  copy,
  countCheck,
  Fault,
  recordCheck,
  unitsOf,
  zeros,
  type Attributes,
  type Call,
  type Operation,
  type OptionCheck,
  type Tensor,
  type TensorView,
} from '@bp-graph/core';
import { checkGraph, type Graph } from './graph.js';
import { inNode, nothingToDifferentiate } from './graph-fault.js';
import type { Values } from './node/graph-node.js';
import { asTensor } from './node/values.js';
import { flag } from './option-checks.js';
import { positionOf, type PlacedNode, type Topology } from './topology.js';

/** Numbers for an evaluation that leaves the graph untouched. Everything omitted is taken from the graph's current state. */
export interface ProbeOptions {
  /** Inputs, targets and parameters by id. */
  readonly values?: Readonly<Record<string, Values>>;
  /** Whether dropout is on, as in training step `draw`; off by default. */
  readonly training?: boolean;
  readonly draw?: number;
}

/**
 * Evaluates the graph on other numbers without changing what its nodes show: decision maps, test losses, what-ifs.
 * Clamped units stay clamped. Nodes with missing inputs have no value.
 *
 * @throws Fault for an unknown id, numbers that do not fit their leaf, or differing batch sizes.
 */
export function probe(graph: Graph, options: ProbeOptions = {}): Evaluation {
  checkGraph(graph, 'probe');
  checkOptions(options, PROBE_CHECKS, 'probe');
  const { values = {}, training = false, draw = 0 } = options;
  const given = new Map(
    Object.entries(values).map(([id, numbers]) => {
      const leaf = graph.node(id);
      const { position, family } = leaf;
      if (family !== 'input' && family !== 'target' && family !== 'parameter') {
        throw new Fault({
          what: 'not a leaf',
          where: id,
          found: family,
          expected: 'an input, a target or a parameter',
        });
      }
      return [position, asTensor(numbers, id, leaf)];
    }),
  );
  const rows = commonRows(graph, given);
  const leaf = ({ position }: PlacedNode): TensorView | undefined => {
    const node = graph.nodes[position];
    const own = given.get(position);
    if (own !== undefined || !node.hasValue) return own;
    return node.shape[0] === BATCH && node.value.shape[0] !== rows ? undefined : node.value;
  };
  return new Evaluation(graph.topology, leaf, {
    batch: rows,
    training,
    draw,
    held: (position) => graph.nodes[position].held,
    objective: new Map([...graph.objective].map(([id, weight]) => [graph.node(id).position, weight])),
  });
}

export const PROBE_CHECKS = { values: recordCheck, training: flag, draw: countCheck } satisfies Record<
  keyof ProbeOptions,
  OptionCheck
>;

/** The state of the graph that an evaluation runs in. */
export interface EvaluationContext {
  readonly batch: number;
  readonly training: boolean;
  readonly draw: number;
  readonly held: (position: number) => ReadonlyMap<number, number>;
  readonly objective: ReadonlyMap<number, number>;
}

/**
 * The reference evaluation of a graph: a loop forward over the topological order, a loop backward that adds every
 * vector-Jacobian product to the inputs' gradients. It shares only the operations with the reactive graph, and tests compare
 * both that and the compiled engines against it.
 */
export class Evaluation {
  readonly topology: Topology;
  readonly #context: EvaluationContext;
  readonly #calls: (Call | undefined)[];
  readonly #values: (Tensor | undefined)[];

  constructor(
    topology: Topology,
    leaf: (node: PlacedNode) => TensorView | undefined,
    context: EvaluationContext,
  ) {
    this.topology = topology;
    this.#context = context;
    this.#values = [];
    this.#calls = [];
    for (const node of topology.nodes) this.#enter(node, leaf);
  }

  /** The value of a node. @throws Fault if it has none or the id is unknown. */
  value(id: string): TensorView {
    const value = this.at(this.position(id));
    if (value !== undefined) return value;
    throw new Fault({ what: 'no value', where: id, expected: 'values for everything it depends on' });
  }

  /** The value at a position, if there is one. */
  at(position: number): Tensor | undefined {
    return this.#values[position];
  }

  /** The call of the operation at a position, if it was evaluated. */
  call(position: number): Call | undefined {
    return this.#calls[position];
  }

  /** E = Σ weight · value over the objective. @throws Fault if a part of it has no value. */
  get loss(): number {
    let loss = 0;
    for (const [position, weight] of this.#context.objective) loss += weight * this.#part(position);
    return loss;
  }

  /**
   * ∂E/∂value of every node, by id; zeros for nodes that E does not depend on.
   * @throws Fault if there is no loss, or it has no value.
   */
  gradients(): ReadonlyMap<string, Tensor> {
    const { objective } = this.#context;
    if (objective.size === 0) throw nothingToDifferentiate();
    for (const position of objective.keys()) this.#part(position);
    return this.pullBack(new Map([...objective].map(([position, weight]) => [position, [weight]])));
  }

  /**
   * Reverse mode from any number of nodes at once: Σ seedᵀ · ∂node/∂value for every value, by id. Seeds are keyed by position
   * and hold one number per entry of their node.
   */
  pullBack(seeds: ReadonlyMap<number, ArrayLike<number>>): ReadonlyMap<string, Tensor> {
    const { nodes } = this.topology;
    const gradients = this.#values.map((value) =>
      value === undefined ? undefined : { shape: value.shape, data: new Float64Array(value.data.length) },
    );
    // Only nodes that a seed depends on: zero times an infinite derivative would be NaN.
    const reached = new Set(seeds.keys());
    for (const [position, seed] of seeds) gradients[position]?.data.set(seed);
    for (let position = nodes.length - 1; position >= 0; position--) {
      if (!reached.has(position)) continue;
      this.#pushBack(nodes[position], gradients);
      for (const input of nodes[position].inputs) reached.add(input);
    }
    return new Map(
      nodes.flatMap(({ spec }, position): [string, Tensor][] => {
        const gradient = gradients[position];
        return gradient === undefined ? [] : [[spec.id, gradient]];
      }),
    );
  }

  /** Recomputes the nodes at these positions, in ascending order, after an earlier value was changed in place. */
  recompute(positions: readonly number[]): void {
    for (const position of positions) {
      const call = this.#calls[position];
      const value = this.#values[position];
      if (call === undefined || value === undefined) continue;
      this.topology.nodes[position].spec.operation?.forward(call);
      if (value !== call.output) value.data.set(call.output.data);
      this.#hold(position, value);
    }
  }

  /** The value of a part of the loss. */
  #part(position: number): number {
    const value = this.at(position);
    if (value !== undefined) return value.data[0];
    throw new Fault({
      what: 'the loss has no value',
      where: this.topology.nodes[position].spec.id,
      expected: 'values for all inputs and targets, as many rows in each',
    });
  }

  #enter(node: PlacedNode, leaf: (node: PlacedNode) => TensorView | undefined): void {
    const {
      position,
      spec: { operation, attributes, id },
    } = node;
    if (operation === undefined) {
      const value = leaf(node);
      this.#values.push(
        value === undefined ? undefined : { shape: value.shape, data: Float64Array.from(value.data) },
      );
      this.#calls.push(undefined);
    } else {
      const call = this.#callOf(node, attributes);
      if (call !== undefined)
        naming(id, operation, () => {
          operation.forward(call);
        });
      // A clamp overwrites the operation's own output, which its derivative is computed from.
      const isHeld = call !== undefined && this.#context.held(position).size > 0;
      this.#values.push(isHeld ? copy(call.output) : call?.output);
      this.#calls.push(call);
    }
    const value = this.#values[position];
    if (value !== undefined) this.#hold(position, value);
  }

  #callOf({ inputs, shape }: PlacedNode, attributes: Attributes): Call | undefined {
    const values = inputs.map((position) => this.#values[position]).filter((value) => value !== undefined);
    if (values.length < inputs.length) return undefined;
    const { training, draw, batch } = this.#context;
    const own = shape[0] === BATCH ? [batch, ...shape.slice(1)] : shape;
    return { attributes, inputs: values, output: zeros(own), training, draw };
  }

  #pushBack(
    { id, position, inputs, spec: { operation } }: PlacedNode,
    gradients: readonly (Tensor | undefined)[],
  ): void {
    const call = this.#calls[position];
    const gradient = gradients[position];
    if (operation === undefined || call === undefined || gradient === undefined) return;
    const passed = this.masked(position, gradient);
    inputs.forEach((input, index) => {
      const into = gradients[input];
      if (into !== undefined)
        naming(id, operation, () => {
          operation.backward(call, passed, index, into);
        });
    });
  }

  /** The gradient that flows back through a node: none through a clamped unit. */
  masked(position: number, gradient: Tensor): Tensor {
    const held = this.#context.held(position);
    if (held.size === 0) return gradient;
    const units = unitsOf(this.topology.nodes[position].shape);
    return { shape: gradient.shape, data: gradient.data.map((g, i) => (held.has(i % units) ? 0 : g)) };
  }

  #hold(position: number, { data }: Tensor): void {
    const held = this.#context.held(position);
    if (held.size === 0) return;
    const units = unitsOf(this.topology.nodes[position].shape);
    for (let i = 0; i < data.length; i++) data[i] = held.get(i % units) ?? data[i];
  }

  /** The position of a node in topological order. @throws Fault if the id is unknown. */
  position(id: string): number {
    return positionOf(id, this.topology);
  }
}

/** Runs `act` and adds the node's id and operation to any fault. */
function naming(id: string, { name }: Operation, act: () => void): void {
  try {
    act();
  } catch (error) {
    throw inNode(error, id, name);
  }
}

/** The batch size of the given inputs, or of the graph if none is given. */
function commonRows(graph: Graph, given: ReadonlyMap<number, Tensor>): number {
  const sources = [...given].filter(([position]) => graph.nodes[position].shape[0] === BATCH);
  const [first] = sources;
  for (const [position, { shape }] of sources) {
    if (shape[0] === first[1].shape[0]) continue;
    throw new Fault({
      what: 'inputs of different batch sizes',
      where: `${graph.nodes[first[0]].id} and ${graph.nodes[position].id}`,
      found: [first[1].shape[0], shape[0]],
      expected: 'as many rows in each',
    });
  }
  return sources.length === 0 ? graph.batch : first[1].shape[0];
}
