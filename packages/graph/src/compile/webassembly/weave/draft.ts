import { ADDED, NOTHING, type MachineOperation, type Product } from '../operation.js';
import type { Task } from './task.js';
import { moved, type Placement } from './touches.js';
import type { Step } from './value.js';

/** The operations of a task, reading where values stand, before it is known where they write. */
export interface Draft {
  readonly task: Task;
  readonly operations: readonly Sketch[];
  /** What it has in common with all that can be done together with it. */
  readonly shape: string;
}

export interface Sketch {
  /** The operation as it was, reading and writing where it did. */
  readonly operation: MachineOperation;
  /** The operand that says where it writes. */
  readonly into: string;
  /** The operands that say where it reads, and where that is now. */
  readonly names: readonly string[];
  readonly from: readonly number[];
  /** What it does, apart from where and from what it starts. */
  readonly kind: string;
}

/** What drafts are made with: bytes of a number, and an address at which the number 1 stands. */
export interface Numbers {
  readonly size: number;
  readonly one: number | undefined;
}

/** The draft of a task, its sums in the order in which what they read stands in memory. */
export function draftOf(task: Task, numbers: Numbers): Draft {
  const sketches = task.steps.map((step) => sketch(step, task.steps.length > 1, numbers));
  const operations = inOrder(sketches);
  const shape = operations.map(({ kind, operation }) => `${kind} ${startOf(operation)}`).join('; ');
  return { task, operations, shape };
}

/** The stretches of a draft that are one kind of product, each of which may become one; everything else alone. */
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

/** The operation of a sketch, writing to an address. */
export function finished({ operation, into, names, from }: Sketch, at: number): MachineOperation {
  const places: Placement[] = [[into, at]];
  for (let k = 0; k < names.length; k++) places.push([names[k], from[k]]);
  return moved(operation, places);
}

function sketch({ operation, sources, targetTouch }: Step, isSum: boolean, numbers: Numbers): Sketch {
  const from = sources.map(({ touch, value }) => (value.own.isFixed ? touch.at : value.own.at));
  const product = asProduct(operation, isSum, numbers);
  if (product !== undefined) {
    // A total's numbers are the first factors of its product, and those of a copy the second ones.
    const names = operation.kernel === 'scale' ? ['b'] : PRODUCT.slice(0, from.length);
    return { operation: product, into: 'c', names, from, kind: kindOf(product, []) };
  }
  const names = sources.map(({ touch }) => touch.name);
  const into = targetTouch.name;
  return { operation, into, names, from, kind: kindOf(operation, [...names, into]) };
}

/** The operands of a product that say where it reads. */
const PRODUCT: readonly string[] = ['a', 'b', 'bias'];

/** What is a product by another name. Copies with a factor are only where they are parts of a sum. */
function asProduct(operation: MachineOperation, isSum: boolean, { size, one }: Numbers): Product | undefined {
  if (operation.kernel === 'product') return operation;
  const { operands, kernel } = operation;
  const { add: start, into } = operands;
  const rest = { kernel: 'product', start, bias: 0, biasStep: 0 } as const;
  const single = { row: 0, column: 0 };
  if (kernel === 'scale' && isSum) {
    const line = { row: 0, column: size };
    const [a, b, c] = [
      { at: operands['factor'], ...single },
      { at: operands['from'], ...line },
      { at: into, ...line },
    ];
    return { ...rest, rows: 1, depth: 1, columns: operands['bytes'] / size, a, b, c };
  }
  const { units, stride, row, g } = operands;
  if (kernel === 'total' && one !== undefined && (units === 1 || stride > 0)) {
    const [a, b] = [
      { at: g, row, column: size },
      { at: one, ...single },
    ];
    const c = { at: into, row: stride * size, column: 0 };
    return { ...rest, rows: units, depth: row / size, columns: 1, a, b, c };
  }
  return undefined;
}

/** Puts the parts of sums into the order of what they read; the first one starts as the first one did. */
function inOrder(sketches: readonly Sketch[]): readonly Sketch[] {
  if (sketches.length < 2) return sketches;
  return stretches(sketches).flatMap((stretch) => {
    if (stretch.length < 2) return stretch;
    const [first] = stretch;
    // Those that start from a bias stay first, and where all are alike nobody else does.
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

/** Which of two lists of addresses comes first. */
export function byAddress(p: readonly number[], q: readonly number[]): number {
  for (let k = 0; k < p.length; k++) if (p[k] !== q[k]) return p[k] - q[k];
  return 0;
}

function startOf(operation: MachineOperation): number {
  return operation.kernel === 'product' ? operation.start : (operation.operands['add'] ?? NOTHING);
}

/** What an operation does, in words: everything about it but the addresses that are told apart. */
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
