import {
  BATCH,
  Fault,
  fansOf,
  initializerOf,
  sizeOf,
  type Random,
  type Shape,
  type Tensor,
  type TensorView,
} from '@bp-graph/core';
import type { GraphSpec, NodeSpec, ResolvedSpec } from '../graph-spec.js';
import { placeOperation } from '../placement.js';
import { sameNumbers } from '../same-numbers.js';
import { inTopologicalOrder, type PlacedNode, type Topology } from '../topology.js';
import { originOf, type Origin } from '../unit-origin.js';
import { type Editor, identity, NEW, type Origins } from './editor.js';
import { splitPairs } from './pairs.js';

/**
 * Fits every parameter of an edited graph to its new neighbours. A connection between units that were there keeps its
 * number. A new unit's own weights are drawn, what others give for it starts at 0: so the graph computes what it computed before
 * until it learns on.
 *
 * @throws Fault where a parameter that is used in two places would have to become two.
 */
export function refit(editor: Editor, before: Topology, random: Random): GraphSpec['nodes'] {
  const refitting = new Refitting(editor, before, random);
  for (const node of inTopologicalOrder(editor.nodes)) refitting.visit(node);
  return editor.nodes.map((node) => refitting.fitted(node));
}

class Refitting {
  readonly #editor: Editor;
  readonly #random: Random;
  readonly #before: ReadonlyMap<string, PlacedNode>;
  readonly #origins = new Map<string, Origins>();
  readonly #values = new Map<string, Tensor>();

  constructor(editor: Editor, before: Topology, random: Random) {
    this.#editor = editor;
    this.#random = random;
    this.#before = new Map(before.nodes.map((node) => [node.spec.id, node]));
  }

  visit(node: ResolvedSpec): void {
    if (node.op === 'parameter') return;
    if (node.op === 'weighted-sum') this.#fitWeights(node);
    else if (node.operation !== undefined) this.#fitOwnParameters(node);
    this.#origins.set(node.id, this.#editor.origins.get(node.id) ?? this.#followed(node));
    if (node.op === 'input' || node.op === 'target') this.#fitSource(node);
  }

  fitted(node: NodeSpec): NodeSpec {
    const value = this.#values.get(node.id) ?? node.value;
    const units = node.units === undefined ? {} : { units: this.#origins.get(node.id)?.length ?? node.units };
    return { ...node, ...units, ...(value === undefined ? {} : { value }) };
  }

  /** The origins of a node's units follow from those of the inputs they go on from. */
  #followed(node: ResolvedSpec): Origins {
    const placed = this.#before.get(node.id);
    const { operation, attributes } = node;
    if (operation === undefined || node.op === 'weighted-sum')
      return identity(this.#editor.originsOf(node.id).length);
    const shapes = node.inputs.map((input): Shape => this.#shapeOf(input));
    const old =
      placed?.spec.inputs.map((input): Shape => [1, unitsOf(this.#before.get(input)?.shape ?? [])]) ?? shapes;
    const named = node.inputs.map((id, k) => ({ id, shape: shapes[k] }));
    const shape = placeOperation(node, operation, named);
    const width = shape.length === 2 ? shape[1] : 1;
    const oldWidth = placed === undefined ? width : unitsOf(placed.shape);
    const originIn = originOf(operation);
    const origin = (unit: number, inputs: readonly Shape[]): Origin =>
      originIn?.(unit, inputs, attributes) ?? [0, unit];
    return Array.from({ length: width }, (_, unit) => {
      if (operation.origin === undefined && shapes[0][1] !== width) return unit < oldWidth ? unit : NEW;
      const [index, source] = origin(unit, shapes);
      const wanted = this.#originsOf(node.inputs[index])[source];
      return (
        identity(oldWidth).find((candidate) => {
          const [k, j] = origin(candidate, old);
          return k === index && j === wanted;
        }) ?? NEW
      );
    });
  }

  #fitWeights(node: NodeSpec): void {
    const { values, weights, bias } = splitPairs(node);
    const rows = this.#editor.originsOf(node.id);
    const old = this.#before.get(node.id)?.spec;
    const transpose = node.attributes?.['transpose'] === true;
    weights.forEach((weight, k) => {
      const columns = this.#columnsOf(values[k], weight, old);
      this.#fit(weight, transpose ? [columns, rows] : [rows, columns], transpose);
    });
    if (bias !== undefined) this.#fit(bias, [rows], false);
  }

  /** Which units of the weight's old source each unit of its new source is; by place where it is another node. */
  #columnsOf(value: string, weight: string, old: NodeSpec | undefined): Origins {
    const origins = this.#originsOf(value);
    const pairs = old === undefined ? undefined : splitPairs(old);
    const source = pairs?.values[pairs.weights.indexOf(weight)];
    if (source === value || source === undefined) return origins;
    const known = unitsOf(this.#before.get(source)?.shape ?? []);
    return identity(origins.length).map((unit) => (unit < known ? unit : NEW));
  }

  /** Parameters of one number for each unit of the first input, such as a gain. */
  #fitOwnParameters({ inputs: [first, ...others] }: NodeSpec): void {
    const units = unitsOf(this.#before.get(first)?.shape ?? []);
    for (const id of others) {
      const shape = this.#editor.find(id)?.op === 'parameter' ? this.#before.get(id)?.shape : undefined;
      if (shape?.length === 1 && shape[0] === units) this.#fit(id, [this.#originsOf(first)], false);
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

  #fit(id: string, axes: readonly Origins[], transpose: boolean): void {
    const given = this.#editor.find(id)?.value;
    if (given === undefined) return;
    const shape = axes.map(({ length }) => length);
    const placed = this.#before.get(id);
    const unchanged =
      placed !== undefined &&
      given.shape.length === axes.length &&
      axes.every((axis, k) => isIdentity(axis, given.shape[k]));
    if (given.shape.length === 0 && sizeOf(shape) === 1) return;
    const earlier = this.#values.get(id);
    const next = unchanged
      ? { shape: given.shape, data: given.data.slice() as Float64Array }
      : this.#remappedWeights(given, axes, transpose);
    if (earlier !== undefined && !sameNumbers(earlier, next)) {
      throw new Fault({
        what: 'shared parameter would have to become two',
        where: id,
        found: earlier.shape,
        expected: `the same units wherever it is used: ${shape.join('×')}`,
      });
    }
    this.#values.set(id, next);
  }

  #remappedWeights(given: TensorView, axes: readonly Origins[], transpose: boolean): Tensor {
    if (given.shape.length !== axes.length) {
      throw new Fault({
        what: 'parameter that all units share',
        found: given.shape,
        expected: 'one number for each connection',
      });
    }
    const shape = axes.map(({ length }) => length);
    const fresh =
      axes.length === 2
        ? initializerOf('xavier-uniform').fill(
            shape,
            fansOf(transpose ? [...shape].reverse() : shape),
            this.#random,
          )
        : undefined;
    const own = transpose ? 1 : 0;
    return remapped(given, axes, (place, index) =>
      axes[own][place[own]] === NEW ? (fresh?.[index] ?? 0) : 0,
    );
  }

  /** A node's shape as it will be. */
  #shapeOf(id: string): Shape {
    const node = this.#editor.find(id);
    if (node?.op === 'parameter') return (this.#values.get(id) ?? node.value)?.shape ?? [];
    return this.#before.get(id)?.shape.length === 0 ? [] : [BATCH, this.#originsOf(id).length];
  }

  #originsOf(id: string): Origins {
    return this.#origins.get(id) ?? this.#editor.originsOf(id);
  }
}

/** The numbers at the old places of every entry; `fresh` where there is none. */
function remapped(
  { shape, data }: TensorView,
  axes: readonly Origins[],
  fresh: (place: readonly number[], index: number) => number,
): Tensor {
  const next = axes.map(({ length }) => length);
  const numbers = Float64Array.from({ length: sizeOf(next) }, (_, index) => {
    const place = axes.length === 1 ? [index] : [Math.floor(index / next[1]), index % next[1]];
    const old = place.map((at, axis) => axes[axis][at]);
    if (old.some((at, axis) => at === NEW || at >= shape[axis])) return fresh(place, index);
    return data[axes.length === 1 ? old[0] : old[0] * shape[1] + old[1]];
  });
  return { shape: next, data: numbers };
}

function isIdentity(axis: Origins, size: number): boolean {
  return axis.length === size && axis.every((origin, at) => origin === at);
}

function unitsOf(shape: Shape): number {
  return shape.length === 0 ? 1 : shape[shape.length - 1];
}
