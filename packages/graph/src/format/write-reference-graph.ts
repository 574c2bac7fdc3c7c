import { BATCH, Fault, operations, sizeOf, sumParts, type Shape, type TensorView } from '@bp-graph/core';
import { checkGraph, type Graph } from '../graph.js';
import type { GraphNode } from '../node/graph-node.js';
import { encodeNumber, type NumberJson } from './number-text.js';
import { REFERENCE_SCHEMA } from './read-reference-graph.js';
import { neutralWord, translations, type Translation } from './reference-names.js';

/**
 * The text of a graph in the neutral exchange form, `reference-graph/1`, with the value and gradient of every node. If all
 * nodes have one unit and all parameters are scalars, it is written at the level of neurons, where values are [batch]. If
 * several losses make up the total, a `weighted_total` node is added.
 *
 * @throws Fault for an operation without a neutral form, and if inputs or targets have no value.
 */
export function writeReferenceGraph(graph: Graph): string {
  checkGraph(graph, 'writeReferenceGraph');
  graph.backward();
  const neuron = graph.nodes.every(({ family, units, shape }) =>
    family === 'parameter' ? shape.length === 0 : units === 1,
  );
  const nodes = graph.nodes.map((node) => nodeJson(node, graph, neuron));
  const total = totalOf(graph);
  const lines = [...nodes, ...total.nodes].map((node) => `  ${JSON.stringify(node)}`);
  const head = {
    schema: REFERENCE_SCHEMA,
    level: neuron ? 'neuron' : 'tensor',
    batch: graph.batch,
    total: total.id,
    params: graph.parameters.map(({ id }) => id),
    param_count: graph.parameters.reduce((count, { units }) => count + units, 0),
  };
  return `${JSON.stringify(head).slice(0, -1)},"nodes":[\n${lines.join(',\n')}\n]}\n`;
}

type NestedJson = NumberJson | readonly NestedJson[];

interface NodeJson {
  readonly id: string;
  readonly op: string;
  readonly inputs: readonly string[];
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly shape: Shape;
  readonly value: NestedJson;
  readonly grad: NestedJson | null;
  readonly frozen?: true;
}

function nodeJson(node: GraphNode, graph: Graph, neuron: boolean): NodeJson {
  const translation = translationOf(node);
  const flat = isFlat(node, neuron);
  const shape = flat ? [graph.batch] : node.value.shape;
  return {
    id: node.id,
    op: translation.neutral,
    inputs: node.inputs.map(({ id }) => id),
    attrs: attributesOf(node, translation),
    shape,
    value: nested(node.value, shape),
    grad: node.family === 'target' ? null : nested(node.gradient, shape),
    ...(node.frozen && { frozen: true }),
  };
}

/** Whether a column is written as a flat list: at the level of neurons, and for class indices. */
function isFlat({ shape, edges }: GraphNode, neuron: boolean): boolean {
  if (shape[0] !== BATCH || shape[1] !== 1) return false;
  return (
    neuron || edges.some(({ consumer, index }) => consumer.attributes['targets'] === 'index' && index === 1)
  );
}

/** The neutral operation that corresponds to this one with these inputs. */
function translationOf(node: GraphNode): Translation {
  const { values } = sumParts(node.inputs);
  const scalars = node.inputs.slice(values.length).every(({ shape }) => shape.length === 0);
  const fitting = translations.filter(({ own, neutral }) => {
    if (own !== node.op) return false;
    if (neutral === 'weighted_sum') return scalars;
    return neutral !== 'linear' || (!scalars && node.inputs.length <= 3);
  });
  const found = fitting.find((translation) => expresses(translation, node));
  if (found !== undefined) return found;
  throw new Fault({
    what: 'no neutral form',
    where: node.id,
    found: node.op,
    expected: 'an operation and attributes of the reference form',
  });
}

/** Whether every attribute that differs from the operation's default can be expressed. */
function expresses({ attributes = {} }: Translation, { attributes: own, op }: GraphNode): boolean {
  const written = Object.values(attributes).map((attribute) => attribute.own);
  return Object.entries(own).every(([name, value]) => written.includes(name) || isUsual(op, name, value));
}

/** Whether an attribute that the neutral form cannot express has its default value. */
function isUsual(op: string, name: string, value: unknown): boolean {
  return operations.has(op) && operations.get(op).rules[name].default === value;
}

function attributesOf(
  node: GraphNode,
  { attributes = {}, fixed = {}, implied = [] }: Translation,
): Record<string, unknown> {
  const translated = Object.entries(attributes).map(([name, attribute]): [string, unknown] => [
    name,
    neutralWord(attribute, node.attributes[attribute.own]),
  ]);
  const kept = translated.filter(([name, value]) => !(name === 'transpose_w' && value === false));
  const { values, bias } = sumParts(node.inputs);
  const facts: Record<string, unknown> = { n: values.length, bias: bias !== undefined };
  return {
    ...Object.fromEntries(kept),
    ...fixed,
    ...Object.fromEntries(implied.map((name) => [name, facts[name]])),
  };
}

/** The id of the total, and the node to add for it if none exists. */
function totalOf(graph: Graph): { readonly id: string; readonly nodes: readonly NodeJson[] } {
  const terms = [...graph.objective];
  if (terms.length === 1 && terms[0][1] === 1) return { id: terms[0][0], nodes: [] };
  let id = 'total';
  while (graph.has(id)) id += '-';
  const inputs = terms.map(([term]) => term);
  const attrs = { weights: terms.map(([, weight]) => weight) };
  const value = encodeNumber(graph.loss);
  return { id, nodes: [{ id, op: 'weighted_total', inputs, attrs, shape: [], value, grad: 1 }] };
}

function nested({ data }: TensorView, shape: Shape): NestedJson {
  let level: readonly NestedJson[] = Array.from(data, encodeNumber);
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const size = shape[axis];
    const rows = sizeOf(shape.slice(0, axis));
    level = Array.from({ length: rows }, (_, row) => level.slice(row * size, (row + 1) * size));
  }
  return level[0];
}
