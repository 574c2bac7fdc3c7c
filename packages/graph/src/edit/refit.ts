import {
  BATCH,
  Fault,
  fansOf,
  initializerOf,
  sumParts,
  type Attributes,
  type Operation,
  type Random,
  type Shape,
  type TensorView,
} from '@bp-graph/core';
import type { GraphSpec, NodeSpec, ResolvedSpec } from '../graph-spec.js';
import { placeOperation } from '../placement.js';
import { inTopologicalOrder, type PlacedNode, type Topology } from '../topology.js';
import { originOf } from '../unit-origin.js';
import type { Editor } from './editor.js';
import {
  axesText,
  byPlace,
  entriesOf,
  identity,
  isIdentity,
  NEW,
  remapped,
  widthOf,
  type Origins,
} from './origins.js';
import { slotsOf } from './slots.js';
import { checkTaken, type Placed } from './taken.js';

/** The nodes of an edited graph, and the origins of the units of each; for a parameter, of its entries. */
export interface Refitted {
  readonly nodes: GraphSpec['nodes'];
  readonly origins: ReadonlyMap<string, Origins>;
}

/**
 * Fits every parameter of an edited graph to its new neighbours. Connections between existing units keep their numbers. The
 * weights into a new unit are drawn, once per parameter; those out of it are 0, so that its readers compute the same as before
 * until training continues. A slice keeps selecting the same units.
 *
 * @throws Fault if a parameter used in two places would have to become two, if weights are computed, if a slice would be left
 * empty, and if no node would read a new unit.
 */
export function refit(editor: Editor, before: Topology, random: Random): Refitted {
  const refitting = new Refitting(editor, before, random);
  for (const node of inTopologicalOrder(editor.nodes)) refitting.visit(node);
  const { origins } = refitting;
  const nodes = editor.nodes.map((node) => refitting.fitted(node));
  const asked = new Set([...editor.origins.keys()].filter((id) => before.position.has(id)));
  checkTaken(refitting.placed, origins, asked);
  return { nodes, origins };
}

class Refitting {
  readonly #editor: Editor;
  readonly #random: Random;
  readonly #before: ReadonlyMap<string, PlacedNode>;
  readonly #origins = new Map<string, Origins>();
  readonly #placed = new Map<string, Placed>();
  readonly #values = new Map<string, TensorView>();
  /** The origins along the axes of each parameter. */
  readonly #axes = new Map<string, readonly Origins[]>();

  constructor(editor: Editor, before: Topology, random: Random) {
    this.#editor = editor;
    this.#random = random;
    this.#before = new Map(before.nodes.map((node) => [node.spec.id, node]));
  }

  /** The origins of all units. */
  get origins(): ReadonlyMap<string, Origins> {
    return this.#origins;
  }

  /** All nodes except parameters, with their new shapes. */
  get placed(): readonly Placed[] {
    return [...this.#placed.values()];
  }

  visit(node: ResolvedSpec): void {
    if (node.op === 'parameter') {
      const size = node.value?.data.length ?? 0;
      this.#origins.set(node.id, this.#before.has(node.id) ? identity(size) : byPlace(size, 0));
      return;
    }
    const slots = slotsOf(node.inputs, this.#before.get(node.id)?.spec.inputs ?? []);
    if (node.op === 'weighted-sum') this.#fitWeights(node);
    else if (node.operation !== undefined) this.#fitOwnParameters(node, slots);
    const placed = this.#place(node, slots);
    this.#placed.set(node.id, placed);
    this.#origins.set(node.id, this.#editor.origins.get(node.id) ?? this.#followed(placed, slots));
    if (node.op === 'input' || node.op === 'target') this.#fitSource(node);
  }

  fitted(node: NodeSpec): NodeSpec {
    const value = this.#values.get(node.id) ?? node.value;
    const units = node.units === undefined ? {} : { units: this.#origins.get(node.id)?.length ?? node.units };
    const placed = this.#placed.get(node.id);
    const attributes = isSlice(placed?.operation) ? { attributes: placed?.attributes } : {};
    return { ...node, ...units, ...attributes, ...(value === undefined ? {} : { value }) };
  }

  /** @throws Fault naming the nodes and their shapes if they do not fit. */
  #place(node: ResolvedSpec, slots: readonly (number | undefined)[]): Placed {
    const { id, inputs, operation } = node;
    const shapes = inputs.map((input) => this.#shapeOf(input));
    const attributes = isSlice(operation) ? this.#sliced(node, slots) : node.attributes;
    const sources = inputs.map((input, k) => ({ id: input, shape: shapes[k] }));
    const shape =
      operation === undefined
        ? [BATCH, this.#editor.originsOf(id).length]
        : placeOperation({ ...node, attributes }, operation, sources);
    return { id, inputs, operation, attributes, shape, shapes };
  }

  /** A slice keeps selecting the same units, wherever they are now. */
  #sliced({ id, inputs, attributes }: ResolvedSpec, slots: readonly (number | undefined)[]): Attributes {
    const { from, to } = attributes as { readonly from: number; readonly to: number };
    const origins = this.#originsThrough(id, inputs[0], slots[0]);
    const taken = identity(origins.length).filter((unit) => origins[unit] >= from && origins[unit] < to);
    if (isIdentity(origins.slice(0, to), to) || slots[0] === undefined) return attributes;
    if (taken.length > 0) return { ...attributes, from: taken[0], to: taken[taken.length - 1] + 1 };
    throw new Fault({
      what: 'slice of units that are removed',
      where: id,
      found: `units ${from} to ${to} of ${inputs[0]}`,
      expected: `to remove ${id} as well`,
    });
  }

  /** The origins of a node's units, derived from those of the inputs that they continue. */
  #followed(
    { id, inputs, operation, attributes, shape, shapes }: Placed,
    slots: readonly (number | undefined)[],
  ): Origins {
    const before = this.#before.get(id);
    const width = widthOf(shape);
    if (before === undefined) return byPlace(width, 0);
    const known = widthOf(before.shape);
    if (operation === undefined || operation.family === 'weighted-sum') return byPlace(width, known);
    const origin = originOf(operation);
    const through = inputs.map((input, k) => this.#originsThrough(id, input, slots[k]));
    if (origin === undefined)
      return through[0].length === width && slots[0] !== undefined
        ? through[0].map((unit) => (unit < known ? unit : NEW))
        : byPlace(width, known);
    const old = before.spec.inputs.map((input) => this.#before.get(input)?.shape ?? []);
    const units = new Map(
      identity(known).map((unit) => [origin(unit, old, before.spec.attributes).join(), unit]),
    );
    return identity(width).map((unit) => {
      const [index, source] = origin(unit, shapes, attributes);
      return units.get(`${slots[index]},${through[index][source]}`) ?? NEW;
    });
  }

  /** The origins of an input's units, relative to the node that was there before; unit by unit if it is another node. */
  #originsThrough(id: string, input: string, slot: number | undefined): Origins {
    const origins = this.#originsOf(input);
    const source = slot === undefined ? undefined : this.#before.get(id)?.spec.inputs[slot];
    if (source === undefined) return byPlace(origins.length, 0);
    return source === input ? origins : byPlace(origins.length, this.#widthBefore(source));
  }

  #fitWeights(node: ResolvedSpec): void {
    const { values, weights, bias } = sumParts(node.inputs);
    const rows = this.#editor.originsOf(node.id);
    const old = this.#before.get(node.id)?.spec;
    const transpose = node.attributes['transpose'] === true;
    weights.forEach((weight, k) => {
      const columns = this.#columnsOf(values[k], weight, old);
      this.#fit(weight, transpose ? [columns, rows] : [rows, columns], transpose ? 1 : 0);
    });
    if (bias !== undefined && this.#shapeOf(bias).length > 0) this.#fit(bias, [rows], 0);
  }

  /** The units of a weight's old source that the units of its new source correspond to; unit by unit if it is another node. */
  #columnsOf(value: string, weight: string, old: NodeSpec | undefined): Origins {
    const origins = this.#originsOf(value);
    if (old === undefined) return origins;
    const pairs = sumParts(old.inputs);
    const sources = pairs.values.filter((_, k) => pairs.weights[k] === weight);
    if (sources.length === 0 || sources.includes(value)) return origins;
    return byPlace(origins.length, this.#widthBefore(sources[0]));
  }

  /** Parameters with one number per unit of the first input, such as a gain. */
  #fitOwnParameters(
    { id, inputs: [first, ...others] }: ResolvedSpec,
    [slot]: readonly (number | undefined)[],
  ): void {
    const source = slot === undefined ? undefined : this.#before.get(id)?.spec.inputs[slot];
    if (source === undefined) return;
    const units = this.#widthBefore(source);
    for (const other of others) {
      const shape = this.#editor.find(other)?.op === 'parameter' ? this.#before.get(other)?.shape : undefined;
      if (shape?.length === 1 && shape[0] === units)
        this.#fit(other, [this.#originsThrough(id, first, slot)], 0);
    }
  }

  #fitSource(node: NodeSpec): void {
    const origins = this.#originsOf(node.id);
    if (node.value === undefined) return;
    const rows = identity(node.value.shape[0]);
    this.#values.set(
      node.id,
      remapped(node.value, [rows, origins], () => 0),
    );
  }

  /** @param own The axis of the units that own the numbers: new entries along it are drawn. */
  #fit(id: string, axes: readonly Origins[], own: number): void {
    const given = this.#editor.find(id)?.value;
    const isSame = axes.every((axis, k) => isIdentity(axis, this.#shapeOf(id)[k] ?? 1));
    if (given?.shape.length !== axes.length) {
      if (!isSame) throw notFitting(id, given);
      return;
    }
    const earlier = this.#axes.get(id);
    if (earlier !== undefined && axesText(earlier) !== axesText(axes)) throw torn(id, earlier, axes);
    this.#axes.set(id, axes);
    const isKnown = this.#before.has(id);
    if ((isSame && isKnown) || earlier !== undefined) return;
    if (isKnown) this.#origins.set(id, entriesOf(given.shape, axes));
    this.#values.set(id, this.#remappedWeights(given, axes, own));
  }

  #remappedWeights(given: TensorView, axes: readonly Origins[], own: number): TensorView {
    const shape = axes.map(({ length }) => length);
    const fans = fansOf(own === 1 ? [...shape].reverse() : shape);
    const drawn =
      axes.length === 2 ? initializerOf('xavier-uniform').fill(shape, fans, this.#random) : undefined;
    return remapped(given, axes, (index) => {
      const place = own === 1 ? index % shape[1] : Math.floor(index / (shape[1] ?? 1));
      return axes[own][place] === NEW ? (drawn?.[index] ?? 0) : 0;
    });
  }

  /** The new shape of a node. */
  #shapeOf(id: string): Shape {
    return this.#placed.get(id)?.shape ?? (this.#values.get(id) ?? this.#editor.find(id)?.value)?.shape ?? [];
  }

  #widthBefore(id: string): number {
    return widthOf(this.#before.get(id)?.shape ?? []);
  }

  /** The origins of a value's units; for a parameter in the role of a value, those along its last axis. */
  #originsOf(id: string): Origins {
    const isParameter = this.#editor.find(id)?.op === 'parameter';
    const axes = isParameter ? this.#axes.get(id) : undefined;
    return (
      axes?.[axes.length - 1] ??
      (isParameter
        ? identity(widthOf(this.#shapeOf(id)))
        : (this.#origins.get(id) ?? this.#editor.originsOf(id)))
    );
  }
}

function isSlice(operation: Operation | undefined): boolean {
  return operation?.name === 'slice';
}

function notFitting(id: string, given: TensorView | undefined): Fault {
  return new Fault({
    what: 'weights that cannot be fitted',
    where: id,
    found: given === undefined ? 'numbers that are computed' : 'one number',
    expected: 'a parameter of one number for each connection',
  });
}

function torn(id: string, earlier: readonly Origins[], axes: readonly Origins[]): Fault {
  return new Fault({
    what: 'shared parameter would have to become two',
    where: id,
    found: axesText(earlier),
    expected: `the same units wherever it is used: ${axesText(axes)}`,
  });
}
