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
  readonly operation: MachineOperation;
  /** The operand that says where it writes. */
  readonly into: string;
  /** Where it reads. */
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

function sketch({ operation, sources, targetTouch }: Step, isSum: boolean, numbers: Numbers): Sketch {
  const places: Placement[] = [];
  for (const { value, touch } of sources) if (!value.own.isFixed) places.push([touch.name, value.own.at]);
  const placed = moved(operation, places);
  const product = asProduct(placed, isSum, numbers);
  if (product !== undefined) {
    const { a, b, bias, start } = product;
    return {
      operation: product,
      into: 'c',
      from: [a.at, b.at, start > ADDED ? bias : 0],
      kind: kindOf(product, []),
    };
  }
  const names = sources.map(({ touch }) => touch.name);
  const from = sources.map(({ touch, value }) => (value.own.isFixed ? touch.at : value.own.at));
  return {
    operation: placed,
    into: targetTouch.name,
    from,
    kind: kindOf(placed, [...names, targetTouch.name]),
  };
}

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
    const first = stretch[0].operation as Product;
    const ordered = [...stretch].sort((p, q) => byAddress(p.from, q.from));
    return ordered.map((each, k) => {
      const { start, bias, biasStep } = k === 0 ? first : { start: ADDED, bias: 0, biasStep: 0 };
      return { ...each, operation: { ...(each.operation as Product), start, bias, biasStep } };
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
