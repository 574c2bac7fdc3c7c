import {
  checkCount,
  checkOptions,
  Fault,
  operations,
  resolve,
  sumParts,
  zeros,
  type Operation,
  type OptionCheck,
} from '@bp-graph/core';
import type { OperationChoice } from '../compose/composer.js';
import type { GraphSpec, NodeSpec } from '../graph-spec.js';
import { elsewhere } from '../option-checks.js';
import { checkId } from '../placement.js';
import { nearestId, type PlacedNode, type Topology } from '../topology.js';
import { identity, NEW, widthOf, type Origins } from './origins.js';
import { joinPairs } from './pairs.js';

/** A layer to insert between a node and its readers. */
export interface NewLayer {
  /** The node whose value it reads. */
  readonly after: string;
  readonly units: number;
  readonly activation: OperationChoice;
}

/**
 * Collects changes to a graph: widths, wires, nodes. Nothing is computed until all are made; then every parameter is fitted to
 * its new neighbours, keeping the numbers of every connection that stays.
 */
export class Editor {
  readonly #nodes: Map<string, NodeSpec>;
  readonly #before: ReadonlyMap<string, PlacedNode>;
  readonly #origins = new Map<string, Origins>();

  constructor(spec: GraphSpec, topology: Topology) {
    this.#nodes = new Map(spec.nodes.map((node) => [node.id, node]));
    this.#before = new Map(topology.nodes.map((node) => [node.spec.id, node]));
  }

  /**
   * Appends a unit to a layer (`hidden`), a weighted sum, an input or a target. The edit is rejected if all readers of the node
   * select units by index, as with a separate activation per neuron.
   */
  addUnit(id: string): void {
    const node = this.#widening(id);
    this.#origins.set(node.id, [...this.originsOf(node.id), NEW]);
  }

  /** Removes a unit from a layer, a weighted sum, an input or a target. A slice of this unit alone must be removed as well. */
  removeUnit(id: string, unit: number): void {
    const node = this.#widening(id);
    const origins = this.originsOf(node.id);
    if (!Number.isInteger(unit) || unit < 0 || unit >= origins.length) {
      throw new Fault({
        what: 'no such unit',
        where: node.id,
        found: unit,
        expected: `a whole number from 0 to ${origins.length - 1}`,
      });
    }
    if (origins.length === 1)
      throw new Fault({ what: 'the last unit', where: node.id, expected: 'to remove the node instead' });
    this.#origins.set(node.id, origins.toSpliced(unit, 1));
  }

  /** Replaces the operation of a node, for example by another activation. The node keeps its id and its wires. */
  replace(id: string, choice: OperationChoice, attributes: Readonly<Record<string, unknown>> = {}): void {
    const { attributes: _, ...node } = this.#node(id);
    resolve<Operation>(choice, operations, id);
    this.#nodes.set(id, { ...node, op: choice, attributes });
  }

  /** Inserts a layer, such as `id/sum` and `id/tanh`, between a node and all its readers. */
  addLayer(id: string, layer: NewLayer): void {
    checkId(id, 'id');
    checkOptions(layer, LAYER_CHECKS, id);
    const { after, units, activation } = layer;
    checkCount(`width of ${id}`, units);
    const { name } = resolve<Operation>(activation, operations, id);
    const width = this.originsOf(this.#node(after).id).length;
    const value = `${id}/${name}`;
    for (const node of this.#nodes.values()) this.#rewire(node, (input) => (input === after ? value : input));
    this.#add(
      { id: `${id}/weights`, op: 'parameter', inputs: [], value: zeros([units, width]) },
      units,
      true,
    );
    this.#add({ id: `${id}/bias`, op: 'parameter', inputs: [], value: zeros([units]) }, units, false);
    this.#add(
      { id: `${id}/sum`, op: 'weighted-sum', inputs: [after, `${id}/weights`, `${id}/bias`] },
      units,
      true,
    );
    this.#add({ id: value, op: activation, inputs: [`${id}/sum`] }, units, false);
  }

  /** Removes a layer: readers of its activation read the layer's input instead. */
  removeLayer(id: string): void {
    checkId(id, 'id');
    const sum = this.#node(this.#nodes.has(`${id}/sum`) ? `${id}/sum` : id);
    if (sum.op !== 'weighted-sum')
      throw new Fault({ what: 'not a layer', where: id, found: sum.op, expected: 'a weighted sum' });
    const { values } = sumParts(sum.inputs);
    if (values.length !== 1)
      throw new Fault({
        what: 'a layer of several values',
        where: sum.id,
        found: values,
        expected: 'one, which takes its place',
      });
    const readers = [...this.#nodes.values()].filter(({ inputs }) => inputs.includes(sum.id));
    const out = readers.length === 1 && isActivation(readers[0]) ? readers[0].id : sum.id;
    for (const node of this.#nodes.values())
      this.#rewire(node, (input) => (input === out ? values[0] : input));
    this.#nodes.delete(sum.id);
    this.#nodes.delete(out);
    this.#prune();
  }

  /**
   * Adds an input to a weighted sum, or to a combination of any number of inputs. The new weights of a sum are 0, so its value
   * does not change yet.
   */
  addWire(from: string, to: string): void {
    const node = this.#node(to);
    const source = this.#node(from);
    if (node.op !== 'weighted-sum') {
      this.#nodes.set(to, { ...node, inputs: [...node.inputs, from] });
      return;
    }
    const pairs = sumParts(node.inputs);
    const weight = this.#freshId(`${to}/weights-from-${from}`);
    const shape = [this.originsOf(to).length, this.originsOf(source.id).length];
    this.#nodes.set(weight, { id: weight, op: 'parameter', inputs: [], value: zeros(shape) });
    this.#nodes.set(to, {
      ...node,
      inputs: joinPairs({ ...pairs, values: [...pairs.values, from], weights: [...pairs.weights, weight] }),
    });
  }

  /** Removes the wire between two nodes, with its weights if they have no other use. */
  removeWire(from: string, to: string): void {
    const node = this.#node(to);
    if (!node.inputs.includes(from))
      throw new Fault({
        what: 'no such wire',
        where: to,
        found: from,
        expected: `one of ${node.inputs.join(', ')}`,
      });
    const gone = new Set([from]);
    if (canBeWithout(node, gone)) checkOrder(node, gone);
    this.#nodes.set(to, { ...node, inputs: withoutInputs(node, gone) });
    this.#prune();
  }

  /** Removes a node with all its wires, and every node that cannot do without it. */
  remove(id: string): void {
    this.#node(id);
    const { gone, touched } = this.#fallenWith(id);
    for (const node of touched) checkOrder(node, gone);
    for (const node of touched) this.#nodes.set(node.id, { ...node, inputs: withoutInputs(node, gone) });
    for (const each of gone) this.#nodes.delete(each);
    this.#prune();
  }

  /** The origins of a node's units after the changes so far. */
  originsOf(id: string): Origins {
    const shape = this.#before.get(id)?.shape;
    return this.#origins.get(id) ?? identity(shape ? widthOf(shape) : (this.#nodes.get(id)?.units ?? 1));
  }

  /** The origins changed so far, by node. */
  get origins(): ReadonlyMap<string, Origins> {
    return this.#origins;
  }

  find(id: string): NodeSpec | undefined {
    return this.#nodes.get(id);
  }

  get nodes(): readonly NodeSpec[] {
    return [...this.#nodes.values()];
  }

  #widening(id: string): NodeSpec {
    checkId(id, 'id');
    const node = this.#node(this.#nodes.has(`${id}/sum`) ? `${id}/sum` : id);
    if (node.op === 'weighted-sum' || node.op === 'input' || node.op === 'target') return node;
    throw new Fault({
      what: 'width of its own',
      where: id,
      found: node.op,
      expected: 'a weighted sum, an input or a target; others take the width of what they read',
    });
  }

  #node(id: string): NodeSpec {
    const node = this.#nodes.get(id);
    if (node !== undefined) return node;
    throw new Fault({
      what: 'unknown node',
      found: id,
      expected: 'the id of a node of the graph as edited so far',
      nearest: nearestId(id, this.#nodes),
    });
  }

  #add(spec: NodeSpec, units: number, fresh: boolean): void {
    if (this.#nodes.has(spec.id))
      throw new Fault({ what: 'duplicate id', found: spec.id, expected: 'an id of its own' });
    this.#nodes.set(spec.id, spec);
    if (fresh)
      this.#origins.set(
        spec.id,
        Array.from({ length: units }, () => NEW),
      );
  }

  #rewire(node: NodeSpec, change: (input: string) => string): void {
    if (node.inputs.some((input) => change(input) !== input))
      this.#nodes.set(node.id, { ...node, inputs: node.inputs.map(change) });
  }

  /** The nodes that are removed with a node, and those that stay but read a removed node. */
  #fallenWith(id: string): { readonly gone: ReadonlySet<string>; readonly touched: readonly NodeSpec[] } {
    const readers = new Map<string, NodeSpec[]>();
    for (const node of this.#nodes.values())
      for (const input of new Set(node.inputs)) {
        const known = readers.get(input);
        if (known === undefined) readers.set(input, [node]);
        else known.push(node);
      }
    const gone = new Set([id]);
    const touched = new Set<NodeSpec>();
    // A Set iterates over entries added meanwhile.
    for (const each of gone)
      for (const node of readers.get(each) ?? []) {
        touched.add(node);
        if (!canBeWithout(node, gone)) gone.add(node.id);
      }
    return { gone, touched: [...touched].filter((node) => !gone.has(node.id)) };
  }

  /** Removes parameters without readers. */
  #prune(): void {
    const read = new Set([...this.#nodes.values()].flatMap(({ inputs }) => inputs));
    for (const [id, { op }] of this.#nodes) if (op === 'parameter' && !read.has(id)) this.#nodes.delete(id);
  }

  #freshId(wanted: string): string {
    let id = wanted;
    for (let k = 2; this.#nodes.has(id); k++) id = `${wanted}-${k}`;
    return id;
  }
}

const LAYER_CHECKS = { after: elsewhere, units: elsewhere, activation: elsewhere } satisfies Record<
  keyof NewLayer,
  OptionCheck
>;

/** The remaining inputs of a node; a weight is removed together with its value, and a value with its weight. */
function withoutInputs(node: NodeSpec, gone: ReadonlySet<string>): readonly string[] {
  if (node.op !== 'weighted-sum') return node.inputs.filter((input) => !gone.has(input));
  const { values, weights, bias } = sumParts(node.inputs);
  const kept = values.map((value, k) => !gone.has(value) && !gone.has(weights[k]));
  return joinPairs({
    values: values.filter((_, k) => kept[k]),
    weights: weights.filter((_, k) => kept[k]),
    bias: bias === undefined || gone.has(bias) ? undefined : bias,
  });
}

/** Whether a node can do without these inputs: none of them is required or, for a variable number of inputs, enough are left. */
function canBeWithout(node: NodeSpec, gone: ReadonlySet<string>): boolean {
  const [least, most] = arityOf(node);
  return most === Infinity
    ? withoutInputs(node, gone).length >= least
    : !node.inputs.slice(0, least).some((input) => gone.has(input));
}

/** @throws Fault if an input would move into the role of another, such as an offset into that of the gain before it. */
function checkOrder(node: NodeSpec, gone: ReadonlySet<string>): void {
  const first = node.inputs.findIndex((input) => gone.has(input));
  const next = node.inputs.slice(first).find((input) => !gone.has(input));
  if (arityOf(node)[1] === Infinity || next === undefined) return;
  throw new Fault({
    what: 'an input that others follow',
    where: node.id,
    found: node.inputs[first],
    expected: `the last, or to remove ${next} as well, which would take its place`,
  });
}

function isActivation({ op }: NodeSpec): boolean {
  if (typeof op !== 'string') return op.family === 'activation';
  return operations.has(op) && operations.get(op).family === 'activation';
}

function arityOf({ op }: NodeSpec): Operation['arity'] {
  if (typeof op !== 'string') return op.arity;
  return operations.has(op) ? operations.get(op).arity : [0, 0];
}
