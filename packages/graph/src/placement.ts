import {
  checkArgument,
  BATCH,
  checkOperation,
  checkShape,
  completeAttributes,
  Fault,
  formatShape,
  nearestName,
  operations,
  sameShape,
  type Attributes,
  type Operation,
  type OptionCheck,
  type Shape,
  type TensorView,
} from '@bp-graph/core';
import { partsOf } from './graph-fault.js';
import { LEAVES, type NodeSpec, type ResolvedSpec } from './graph-spec.js';

/** The longest id, in characters; ids are meant for people to read. */
export const MAX_ID = 200;

/** A node that others read, as far as shapes are concerned. */
export interface Shaped {
  readonly id: string;
  readonly shape: Shape;
}

/**
 * Checks one operation against the nodes it will read, as while a graph is composed, and returns the shape of its value.
 * @throws Fault naming the nodes and their shapes.
 */
export function placeOperation(spec: NodeSpec, operation: Operation, sources: readonly Shaped[]): Shape {
  checkId(spec.id, 'id');
  checkOperation(operation);
  checkArity(spec, operation, `node ${spec.id}`);
  const attributes = completeAttributes(operation.rules, spec.attributes ?? {}, `node ${spec.id}`);
  return shapeOf({ ...spec, operation, attributes }, sources);
}

/** @throws Fault unless it is a text of 1 to `MAX_ID` characters. */
export function checkId(id: unknown, where: string): void {
  if (typeof id === 'string' && id.length > 0 && id.length <= MAX_ID) return;
  throw new Fault({ what: 'not an id', where, found: id, expected: `a text of 1 to ${MAX_ID} characters` });
}

export function isLeaf(op: NodeSpec['op']): boolean {
  return (LEAVES as readonly unknown[]).includes(op);
}

/** The operation that a node names; undefined for a leaf. @throws Fault with the nearest name, or for an invalid operation. */
export function operationOf({ op }: NodeSpec, where: string): Operation | undefined {
  if (typeof op !== 'string') {
    checkOperation(op, where);
    return op;
  }
  if (isLeaf(op)) return undefined;
  if (operations.has(op)) return operations.get(op);
  throw new Fault({
    what: 'unknown operation',
    where,
    found: op,
    expected: 'the name of an operation, or readGraph(text, { operations: [...] })',
    nearest: nearestName(op, [...LEAVES, ...operations.names]),
  });
}

/** The attributes of a node with their defaults. @throws Fault for one that is unknown, missing or invalid. */
export function attributesOf(
  { attributes = NONE }: NodeSpec,
  operation: Operation | undefined,
  where: string,
): Attributes {
  return completeAttributes(operation?.rules ?? NONE, attributes, where);
}

/** @throws Fault if the number of inputs is outside the operation's arity. */
export function checkArity({ id, inputs }: NodeSpec, operation: Operation | undefined, where: string): void {
  const [least, most] = operation?.arity ?? [0, 0];
  if (inputs.length >= least && inputs.length <= most) return;
  const range =
    least === most ? String(least) : most === Infinity ? `${least} or more` : `${least} to ${most}`;
  throw new Fault({ what: `wrong count of inputs of ${id}`, where, found: inputs.length, expected: range });
}

/**
 * The shape of a node's value.
 * @throws Fault naming the node, its inputs and all their shapes if they do not fit.
 */
export function shapeOf(spec: ResolvedSpec, sources: readonly Shaped[], pointer?: string): Shape {
  const { id, operation, attributes } = spec;
  if (operation === undefined) return leafShape(spec, pointer ?? `node ${id}`);
  try {
    const shape = operation.inferShape(
      sources.map((source) => source.shape),
      attributes,
    );
    checkArgument(shape, 'shape', shapeCheck, operation.name);
    return shape;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const inputs = sources.map((source) => `${source.id} ${formatShape(source.shape)}`).join(', ');
    const where = [pointer, error.where].filter((part) => part !== undefined).join(', ');
    throw new Fault({
      ...partsOf(error),
      what: `${error.what}: node ${id} (${operation.name}) of ${inputs}`,
      where: where === '' ? undefined : where,
    });
  }
}

const NONE = {};

/** The shape inferred by a custom operation. */
const shapeCheck: OptionCheck = {
  expected: 'a list of sizes',
  allows: (found) =>
    Array.isArray(found) && found.every((n) => n === BATCH || (Number.isSafeInteger(n) && n >= 0)),
};

function leafShape({ id, op, units, value }: ResolvedSpec, pointer: string): Shape {
  if (op === 'parameter') return parameterShape(id, value, pointer);
  if (!Number.isSafeInteger(units) || units === undefined || units < 1) {
    throw new Fault({
      what: `width of ${id}`,
      where: `${pointer}/units`,
      found: units,
      expected: 'a whole number, 1 or more',
    });
  }
  checkShape([1, units], `${pointer}/units`);
  const shape = [BATCH, units];
  if (value !== undefined) checkFirstValue(id, value, shape, `${pointer}/value`);
  return shape;
}

function parameterShape(id: string, value: TensorView | undefined, pointer: string): Shape {
  if (value === undefined) {
    throw new Fault({
      what: `parameter ${id} without numbers`,
      where: `${pointer}/data`,
      expected: 'its shape and data',
    });
  }
  const size = checkShape(value.shape, `${pointer}/shape`);
  checkCount(`parameter ${id}`, value, size, `${pointer}/data`);
  return value.shape;
}

function checkFirstValue(id: string, value: TensorView, shape: Shape, where: string): void {
  const size = checkShape(value.shape, where);
  if (!sameShape([BATCH, ...value.shape.slice(1)], shape) || value.shape.length === 0) {
    throw new Fault({
      what: `value of ${id}`,
      where,
      found: formatShape(value.shape),
      expected: formatShape(shape),
    });
  }
  checkCount(`value of ${id}`, value, size, where);
}

function checkCount(what: string, { shape, data }: TensorView, size: number, where: string): void {
  // Data passed by callers may be anything; whether the entries are numbers shows when they are copied.
  const found = (data as TensorView['data'] | null)?.length;
  if (found === size) return;
  throw new Fault({ what, where, found, expected: `${size} numbers for ${formatShape(shape)}` });
}
