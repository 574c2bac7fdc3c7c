import { ADDED, NOTHING } from '../../sum-start.js';
import type { MachineOperation, Matrix, Product } from '../operation.js';
import type { Task } from './task.js';
import { relocated, type Placement } from './touches.js';
import type { Step } from './value.js';

/** The operations of a task with their final sources, before its destination is known. */
export interface Draft {
  readonly task: Task;
  readonly operations: readonly Sketch[];
  /** Equal for drafts that can be merged. */
  readonly shape: string;
}

export interface Sketch {
  /** The operation with its original addresses. */
  readonly operation: MachineOperation;
  /** The operand that is the destination. */
  readonly into: string;
  /** The operands that are sources, and their new addresses. */
  readonly names: readonly string[];
  readonly from: readonly number[];
  /** What it computes, regardless of addresses and initial value. */
  readonly kind: string;
}

/** The context of drafts: bytes per number, and the address of a number 1. */
export interface Numbers {
  readonly size: number;
  readonly one: number | undefined;
}

/** The draft of a task, with the terms of its sums ordered by the addresses they read. */
export function draftOf(task: Task, numbers: Numbers): Draft {
  const sketches = task.steps.map((step) => sketch(step, task.steps.length > 1, numbers));
  const operations = inOrder(sketches);
  const shape = operations.map(({ kind, operation }) => `${kind} ${startOf(operation)}`).join('; ');
  return { task, operations, shape };
}

/** Splits a draft into runs of products of one kind, each of which may become one product; other operations stay single. */
export function stretches(sketches: readonly Sketch[]): readonly (readonly Sketch[])[] {
  const all: Sketch[][] = [];
  for (const each of sketches) {
    const last = all.at(-1);
    const isNext = each.operation.kernel === 'product' && last?.[0].kind === each.kind;
    if (isNext) last.push(each);
    else all.push([each]);
  }
  return all;
}

/** The operation of a sketch with its destination. */
export function finished({ operation, into, names, from }: Sketch, at: number): MachineOperation {
  const places: Placement[] = [[into, at]];
  for (let k = 0; k < names.length; k++) places.push([names[k], from[k]]);
  return relocated(operation, places);
}

function sketch({ operation, sources, targetTouch }: Step, isSum: boolean, numbers: Numbers): Sketch {
  const from = sources.map(({ touch, value }) => (value.own.isFixed ? touch.at : value.own.at));
  const product = asProduct(operation, isSum, numbers);
  if (product !== undefined) {
    // A total reads the first factor of its product, a copy the second one.
    const names = operation.kernel === 'scale' ? ['b'] : PRODUCT.slice(0, from.length);
    return { operation: product, into: 'c', names, from, kind: kindOf(product, []) };
  }
  const names = sources.map(({ touch }) => touch.name);
  const into = targetTouch.name;
  return { operation, into, names, from, kind: kindOf(operation, [...names, into]) };
}

/** The operands of a product that are sources. */
const PRODUCT: readonly string[] = ['a', 'b', 'bias'];

/** The operation as a product, if it is equivalent to one. Scaled copies are only converted as terms of a sum. */
function asProduct(operation: MachineOperation, isSum: boolean, { size, one }: Numbers): Product | undefined {
  if (operation.kernel === 'product') return operation;
  const { operands, kernel } = operation;
  const { add: start, into, units, stride, row, g } = operands;
  // Without spreads, which take several times as long as everything else.
  const product = ([rows, depth, columns]: readonly number[], a: Matrix, b: Matrix, c: Matrix): Product => ({
    kernel: 'product',
    rows,
    depth,
    columns,
    a,
    b,
    c,
    start,
    bias: 0,
    biasStep: 0,
  });
  if (kernel === 'scale' && isSum)
    return product(
      [1, 1, operands['bytes'] / size],
      { at: operands['factor'], row: 0, column: 0 },
      { at: operands['from'], row: 0, column: size },
      { at: into, row: 0, column: size },
    );
  if (kernel === 'total' && one !== undefined && (units === 1 || stride > 0))
    return product(
      [units, row / size, 1],
      { at: g, row, column: size },
      { at: one, row: 0, column: 0 },
      { at: into, row: stride * size, column: 0 },
    );
  return undefined;
}

/** Orders the terms of sums by the addresses they read; the new first term takes over the initial value. */
function inOrder(sketches: readonly Sketch[]): readonly Sketch[] {
  if (sketches.length < 2) return sketches;
  return stretches(sketches).flatMap((stretch) => {
    if (stretch.length < 2) return stretch;
    const [first] = stretch;
    // A term that starts from a bias must stay first; without one, any term can be the first.
    const isBiased = first.names.includes('bias');
    const rest = (isBiased ? stretch.slice(1) : [...stretch]).sort((p, q) => byAddress(p.from, q.from));
    if (isBiased) return [first, ...rest];
    const { start } = first.operation as Product;
    return rest.map((each, k) => {
      const operation = each.operation as Product;
      const own = k === 0 ? start : ADDED;
      return operation.start === own ? each : { ...each, operation: { ...operation, start: own } };
    });
  });
}

/** Compares two lists of addresses. */
export function byAddress(p: readonly number[], q: readonly number[]): number {
  for (let k = 0; k < p.length; k++) if (p[k] !== q[k]) return p[k] - q[k];
  return 0;
}

function startOf(operation: MachineOperation): number {
  return operation.kernel === 'product' ? operation.start : (operation.operands['add'] ?? NOTHING);
}

/** Describes what an operation computes: everything except the given addresses. */
function kindOf(operation: MachineOperation, addresses: readonly string[]): string {
  if (operation.kernel === 'product') {
    const { rows, depth, columns, a, b, c } = operation;
    return `${rows} ${depth} ${columns} ${a.row} ${a.column} ${b.row} ${b.column} ${c.row} ${c.column}`;
  }
  const { kernel, variant, operands } = operation;
  let kind = `${kernel} ${variant}`;
  for (const name of Object.keys(operands))
    if (name !== 'add' && !addresses.includes(name)) kind += ` ${operands[name]}`;
  return kind;
}
