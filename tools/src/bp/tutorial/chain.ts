import { derive, type DerivationFactor, type Graph } from '@bp-graph/graph';
import { nameOf, readDerivative, type Reading } from './reading.js';

/** One factor of a chain: a local derivative in textbook names. */
export interface Factor {
  /** `∂net(o1)/∂w5` */
  readonly name: string;
  readonly formula: Reading;
  readonly value: number;
}

/** One path from the error back to a parameter, evaluated by the chain rule. */
export interface Path {
  /** The stops along it, starting at the error: `E`, `o1`, `h1`, `w1`. */
  readonly stations: readonly string[];
  readonly factors: readonly Factor[];
  /** The product of the factors. */
  readonly product: number;
}

/** All paths from the error to a node of one unit and one sample. */
export function pathsOf(graph: Graph, id: string): readonly Path[] {
  return derive(graph, { node: id }).paths.map(({ route, factors, product }) => ({
    stations: route.map(({ base }) => base),
    factors: factors.map((factor) => readFactor(graph, factor)),
    product,
  }));
}

/** A factor that covers several edges has the formula of the lowest; the others are 1. */
function readFactor(graph: Graph, { of, by, edges, value }: DerivationFactor): Factor {
  const { consumer, index } = edges[edges.length - 1];
  return {
    name: `∂${nameOf(graph.node(of.id))}/∂${nameOf(graph.node(by.id))}`,
    formula: readDerivative(graph.node(consumer.id), index),
    value,
  };
}
