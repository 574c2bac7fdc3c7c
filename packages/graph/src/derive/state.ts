import { BATCH, Fault, formatShape, type Tensor } from '@bp-graph/core';
import { probe, type Evaluation, type ProbeOptions } from '../evaluate.js';
import type { Graph } from '../graph.js';
import { nothingToDifferentiate } from '../graph-fault.js';

/** E: the id of a scalar node, the weights of several by id, or, if omitted, the graph's own objective. */
export type LossChoice = string | Readonly<Record<string, number>>;

/**
 * One evaluation of a graph with all its gradients, separate from what its nodes show. A derivation reads everything from here,
 * so that no wave can intervene.
 */
export class State {
  readonly graph: Graph;
  readonly evaluation: Evaluation;
  /** Weights of the scalars that make up E, by position. */
  readonly weights: ReadonlyMap<number, number>;
  /** For each position, whether wires lead from there to E. */
  readonly leadsToLoss: Uint8Array;
  readonly #gradients: ReadonlyMap<string, Tensor>;
  #rowless: Uint8Array | undefined;

  /** @throws Fault if the loss is not a scalar node of the graph or has no value. */
  constructor(graph: Graph, loss: LossChoice | undefined, options: ProbeOptions) {
    this.graph = graph;
    this.evaluation = probe(graph, { training: graph.training, draw: graph.draw, ...options });
    this.weights = weightsOf(graph, loss);
    for (const position of this.weights.keys()) this.evaluation.value(graph.nodes[position].id);
    this.leadsToLoss = leadingTo(graph, this.weights);
    const seeds = [...this.weights].map(([position, weight]) => [position, [weight]] as const);
    this.#gradients = this.evaluation.pullBack(new Map(seeds));
  }

  /** E. */
  get loss(): number {
    let loss = 0;
    for (const [position, weight] of this.weights) loss += weight * this.value(position)[0];
    return loss;
  }

  /** The batch size. */
  get rows(): number {
    for (const { position, shape, units } of this.graph.nodes) {
      const value = shape[0] === BATCH ? this.evaluation.at(position) : undefined;
      if (value !== undefined) return value.data.length / units;
    }
    return 1;
  }

  /** The numbers of a node's value. @throws Fault if it has none. */
  value(position: number): Float64Array {
    return this.evaluation.at(position)?.data ?? this.#missing(position);
  }

  /** ∂E/∂value of a node. @throws Fault if it has no value. */
  gradient(position: number): Float64Array {
    return this.#gradients.get(this.graph.nodes[position].id)?.data ?? this.#missing(position);
  }

  /** Whether a node is the same for all rows of the batch: a parameter, or computed from parameters alone. */
  isRowless(position: number): boolean {
    this.#rowless ??= rowless(this.graph);
    return this.#rowless[position] === 1;
  }

  #missing(position: number): never {
    throw new Fault({
      what: 'no value',
      where: this.graph.nodes[position].id,
      expected: 'values for everything it depends on',
    });
  }
}

function weightsOf(graph: Graph, loss: LossChoice | undefined): ReadonlyMap<number, number> {
  const chosen =
    loss === undefined
      ? [...graph.objective]
      : typeof loss === 'string'
        ? [[loss, 1] as const]
        : Object.entries(loss);
  if (chosen.length === 0) throw nothingToDifferentiate();
  return new Map(
    chosen
      .filter(([, weight]) => weight !== 0)
      .map(([id, weight]) => {
        const { position, shape } = graph.node(id);
        if (shape.every((n) => n === 1)) return [position, weight];
        throw new Fault({
          what: 'not a scalar',
          where: id,
          found: formatShape(shape),
          expected: 'a scalar node',
        });
      }),
  );
}

function leadingTo({ nodes }: Graph, ends: ReadonlyMap<number, number>): Uint8Array {
  const leads = new Uint8Array(nodes.length);
  for (let position = nodes.length - 1; position >= 0; position--) {
    if (ends.has(position)) leads[position] = 1;
    if (leads[position] === 1) for (const input of nodes[position].inputs) leads[input.position] = 1;
  }
  return leads;
}

function rowless({ nodes }: Graph): Uint8Array {
  const marks = new Uint8Array(nodes.length);
  for (const { position, family, shape, inputs } of nodes) {
    const fromRowless = inputs.length > 0 && inputs.every((input) => marks[input.position] === 1);
    if (family === 'parameter' || (fromRowless && shape[0] !== BATCH)) marks[position] = 1;
  }
  return marks;
}
