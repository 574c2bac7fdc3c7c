import { Fault, nearestName, unknownName, type Shape, type TensorView } from '@bp-graph/core';
import { FaultList, GraphFault } from '../graph-fault.js';
import type { GraphSpec, NodeSpec } from '../graph-spec.js';
import { topology } from '../topology.js';
import { isJsonObject, type JsonObject } from './json-object.js';
import { decodeNumber, isSpecial, type NumberJson } from './number-text.js';
import { pointerTo } from './pointer.js';
import { ownWord, translations, type Translation } from './reference-names.js';

/** The word that identifies a file in the neutral form. */
export const REFERENCE_SCHEMA = 'reference-graph/1';

/** A graph read from the neutral form. */
export interface ReferenceGraph {
  readonly spec: GraphSpec;
  /** The nodes in file order, with the shapes it states. */
  readonly nodes: readonly { readonly id: string; readonly shape?: Shape }[];
}

/** Whether a JSON document claims to be in the neutral form. */
export function isReferenceGraph(json: unknown): boolean {
  return isJsonObject(json) && json['schema'] === REFERENCE_SCHEMA;
}

/**
 * Reads a graph in the neutral exchange form, `reference-graph/1`: nodes of `id`, `op`, `inputs`, `attrs`, `shape`, `value`,
 * and the `total` to differentiate. Reads the values of inputs, targets and parameters, and which parameters are `frozen`;
 * ignores the values of computed nodes and unknown fields. A value of shape [batch] is read as [batch, 1].
 *
 * @throws GraphFault with JSON pointers.
 */
export function readReferenceGraph(json: unknown): ReferenceGraph {
  const what = 'not a reference graph';
  if (!isJsonObject(json))
    throw new Fault({ what, found: json, expected: 'the JSON of a file, JSON.parse(text)' });
  const { schema, format } = json;
  if (schema !== REFERENCE_SCHEMA)
    throw new Fault({
      what,
      where: '/schema',
      found: schema,
      expected: `"${REFERENCE_SCHEMA}"`,
      nearest: format === undefined ? undefined : 'readGraph',
    });
  const reading = new Reading();
  const nodes = reading.nodes(json['nodes']);
  const spec = { nodes: nodes.map(({ spec: node }) => node), objective: reading.objective(json['total']) };
  reading.stop();
  topology(spec);
  return {
    spec,
    nodes: nodes.map(({ spec: { id }, shape }) => ({ id, ...(shape === undefined ? {} : { shape }) })),
  };
}

interface ReadNode {
  readonly spec: NodeSpec;
  readonly shape: Shape | undefined;
}

class Reading {
  readonly #faults = new FaultList();

  stop(): void {
    this.#faults.stop();
  }

  nodes(json: unknown): readonly ReadNode[] {
    if (!Array.isArray(json)) throw new GraphFault([fault('not nodes', '/nodes', json, 'a list of nodes')]);
    return json.flatMap(
      (node: unknown, i) => this.#faults.attempt(() => readNode(node, `/nodes/${i}`)) ?? [],
    );
  }

  objective(total: unknown): Readonly<Record<string, number>> {
    if (typeof total === 'string') return Object.fromEntries([[total, 1]]);
    this.#faults.add(() => ({
      what: 'no total',
      where: '/total',
      found: total,
      expected: 'the id of the scalar that is differentiated',
    }));
    return {};
  }
}

function readNode(json: unknown, where: string): ReadNode {
  if (!isJsonObject(json)) throw fault('not a node', where, json, 'an object');
  const { id, op, inputs } = json;
  if (typeof id !== 'string') throw fault('not an id', `${where}/id`, id, 'a text');
  if (!Array.isArray(inputs) || !inputs.every((input) => typeof input === 'string'))
    throw fault('not inputs', `${where}/inputs`, inputs, 'a list of ids');
  const translation = translationOf(op, `${where}/op`);
  const shape = json['shape'] === undefined ? undefined : readShape(json['shape'], `${where}/shape`);
  const attributes = readAttributes(json['attrs'] ?? {}, translation, `${where}/attrs`);
  const spec = { id, op: translation.own, inputs: inputs as readonly string[], attributes };
  return { spec: { ...spec, ...leafFields(translation.own, json, shape, where) }, shape };
}

function translationOf(op: unknown, where: string): Translation {
  const translation = translations.find(({ neutral }) => neutral === op);
  if (translation !== undefined) return translation;
  const names = translations.map(({ neutral }) => neutral);
  throw new Fault({
    what: 'unknown operation',
    where,
    found: op,
    expected: `one of ${names.join(', ')}`,
    nearest: typeof op === 'string' ? nearestName(op, names) : undefined,
  });
}

function readAttributes(
  json: unknown,
  { attributes = {}, fixed = {}, implied = [] }: Translation,
  where: string,
): Record<string, unknown> {
  if (!isJsonObject(json)) throw fault('not attributes', where, json, 'an object');
  return Object.fromEntries(
    Object.entries(json).flatMap(([name, value]): [string, unknown][] => {
      if (implied.includes(name)) return [];
      if (Object.hasOwn(fixed, name)) {
        if (value === fixed[name]) return [];
        throw fault(`wrong value of attribute ${name}`, `${where}/${name}`, value, String(fixed[name]));
      }
      if (Object.hasOwn(attributes, name)) return [[attributes[name].own, ownWord(attributes[name], value)]];
      const names = [...Object.keys(attributes), ...Object.keys(fixed), ...implied];
      throw unknownName('attribute', where, name, names);
    }),
  );
}

/** The fields of a leaf besides its id: its numbers, whether it is frozen, and the width of an input or target. */
function leafFields(
  op: string,
  json: JsonObject,
  shape: Shape | undefined,
  where: string,
): Pick<NodeSpec, 'value' | 'units' | 'frozen'> {
  if (op !== 'input' && op !== 'target' && op !== 'parameter') return {};
  const value = readValue(json['value'], shape, `${where}/value`);
  if (op === 'parameter') return { value, ...readFrozen(json['frozen'], `${where}/frozen`) };
  const [rows, units = 1] = value.shape;
  if (value.shape.length === 0 || value.shape.length > 2)
    throw fault('not a batch', `${where}/value`, value.shape, '[batch] or [batch, units]');
  return { units, value: { shape: [rows, units], data: value.data } };
}

function readFrozen(json: unknown, where: string): Pick<NodeSpec, 'frozen'> {
  if (json === undefined) return {};
  if (typeof json !== 'boolean') throw fault('wrong frozen', where, json, 'true or false');
  return { frozen: json };
}

function readShape(json: unknown, where: string): Shape {
  if (Array.isArray(json) && json.every((n) => Number.isSafeInteger(n) && n >= 0)) return json as number[];
  throw fault('not a shape', where, json, 'a list of whole numbers, 0 or more');
}

/** Numbers nested as deep as the shape has axes, read level by level so that deep nesting cannot overflow the stack. */
function readValue(json: unknown, stated: Shape | undefined, where: string): TensorView {
  let shape: number[] = [];
  let level: readonly unknown[] = [json];
  while (
    Array.isArray(level[0]) &&
    (stated === undefined ? shape.length < 2 : shape.length < stated.length)
  ) {
    const size = level[0].length;
    const ragged = level.findIndex((entry) => !Array.isArray(entry) || entry.length !== size);
    if (ragged >= 0)
      throw fault(
        'ragged rows',
        placeOf(where, ragged, shape),
        level[ragged],
        `${size} entries, as in the first`,
      );
    shape.push(size);
    level = (level as readonly (readonly unknown[])[]).flat();
  }
  // Nothing is nested below an axis of size 0, so the stated shape is all there is to go by.
  if (level.length === 0 && stated !== undefined) shape = [...shape, ...stated.slice(shape.length)];
  if (stated !== undefined && stated.join() !== shape.join())
    throw fault('value does not fit its shape', where, shape, `the shape [${stated.join(', ')}]`);
  const bad = level.findIndex((entry) => typeof entry !== 'number' && !isSpecial(entry));
  if (bad >= 0) throw fault('not a number', placeOf(where, bad, shape), level[bad], 'a number');
  return { shape, data: Float64Array.from(level as readonly NumberJson[], decodeNumber) };
}

/** The pointer to an entry of a level, from its index there and the sizes of the axes above. */
function placeOf(where: string, index: number, axes: readonly number[]): string {
  let rest = index;
  const path = [...axes].reverse().map((size) => {
    const at = rest % size;
    rest = (rest - at) / size;
    return at;
  });
  return pointerTo(where, ...path.reverse());
}

function fault(what: string, where: string, found: unknown, expected: string): Fault {
  return new Fault({ what, where, found, expected });
}
