import { operations } from '@bp-graph/core';
import type { Edge, GraphNode } from '@bp-graph/graph';
import { nameOf, readDerivative, type Reading } from './reading.js';

/** One factor of a chain: the derivative of the value at one end of an edge with respect to the value at the other. */
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

/** All paths from the error to a node of one unit and one sample, in the order of its consumers. */
export function pathsOf(node: GraphNode): readonly Path[] {
  return waysFrom(node).map((edges) => {
    const factors = [...edges].reverse().map(factorOf);
    const neurons = edges.map(({ source }) => source.id.split('/')[0]).reverse();
    return {
      stations: ['E', ...new Set(neurons)],
      factors,
      product: factors.reduce((product, { value }) => product * value, 1),
    };
  });
}

/**
 * The edges of each path in the direction of the values, ending with the edge into a loss; the rest of the way to E is
 * part of the last factor.
 */
function waysFrom(node: GraphNode): readonly (readonly Edge[])[] {
  return node.edges.flatMap((edge) =>
    edge.consumer.family === 'loss' ? [[edge]] : waysFrom(edge.consumer).map((way) => [edge, ...way]),
  );
}

function factorOf(edge: Edge): Factor {
  const { source, consumer, index } = edge;
  const toLoss = consumer.family === 'loss';
  return {
    name: `∂${toLoss ? 'E' : nameOf(consumer)}/∂${nameOf(source)}`,
    formula: readDerivative(consumer, index),
    value: toLoss ? edge.contribution().data[0] : localDerivative(edge),
  };
}

/** ∂consumer/∂source: the edge's vector-Jacobian product for a gradient of 1. */
function localDerivative({ source, consumer, index }: Edge): number {
  const one = { shape: consumer.value.shape, data: Float64Array.of(1) };
  const into = { shape: source.value.shape, data: Float64Array.of(0) };
  const inputs = consumer.inputs.map(({ value }) => value);
  const output = { shape: consumer.value.shape, data: Float64Array.from(consumer.value.data) };
  const call = { attributes: consumer.attributes, inputs, output, training: false, draw: 0 };
  operations.get(consumer.op).backward(call, one, index, into);
  return into.data[0];
}
