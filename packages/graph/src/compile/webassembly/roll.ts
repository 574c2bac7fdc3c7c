import { ADDED, BIAS, NOTHING } from '../sum-start.js';
import type { KernelCall, MachineOperation, Matrix, Product } from './operation.js';

/**
 * Merges adjacent operations that are parts of a larger one: sums of single units become the product of a layer, and the same
 * operation on adjacent arrays becomes one on all of them. A graph of one-unit nodes thus runs like one of layers.
 */
export function roll(operations: readonly MachineOperation[]): readonly MachineOperation[] {
  let rolled = operations;
  for (;;) {
    const next = joins.reduce((list, join) => joinAll(list, join), rolled);
    if (next.length === rolled.length) return next;
    rolled = next;
  }
}

/** Merges two operations; undefined if that is impossible. */
type Join = (first: MachineOperation, second: MachineOperation) => MachineOperation | undefined;

const joins: readonly Join[] = [
  ofProducts(alongDepth),
  ofProducts(alongRows),
  ofProducts(alongColumns),
  ofKernels,
];

function joinAll(operations: readonly MachineOperation[], join: Join): readonly MachineOperation[] {
  const list: MachineOperation[] = [];
  for (const operation of operations) {
    const last = list.at(-1);
    const joined = last === undefined ? undefined : join(last, operation);
    if (joined === undefined) list.push(operation);
    else list[list.length - 1] = joined;
  }
  return list;
}

function ofProducts(join: (p: Product, q: Product) => Product | undefined): Join {
  return (p, q) => {
    if (p.kernel !== 'product' || q.kernel !== 'product') return undefined;
    const joined = join(p, q);
    return joined === undefined || reads(q, p) ? undefined : joined;
  };
}

/** Whether a product reads what the previous one writes, and so must run after it. */
function reads({ a, b, rows, depth, columns }: Product, before: Product): boolean {
  const written = span(before.c, before.rows, before.columns);
  return overlap(written, span(a, rows, depth)) || overlap(written, span(b, depth, columns));
}

/** First and last address of a matrix, to within a number. */
type Span = readonly [first: number, last: number];

function span({ at, row, column }: Matrix, rows: number, columns: number): Span {
  const ends = [0, (rows - 1) * row, (columns - 1) * column, (rows - 1) * row + (columns - 1) * column];
  return [at + Math.min(...ends), at + Math.max(...ends)];
}

function overlap([first, last]: Span, [otherFirst, otherLast]: Span): boolean {
  return first <= otherLast && otherFirst <= last;
}

/** Cᵀ = Bᵀ · Aᵀ */
export function turned(p: Product): Product {
  const turn = ({ at, row, column }: Matrix): Matrix => ({ at, row: column, column: row });
  return { ...p, rows: p.columns, columns: p.rows, a: turn(p.b), b: turn(p.a), c: turn(p.c) };
}

/** C = A · B followed by C += A' · B': one product over the depth of both. */
function alongDepth(p: Product, q: Product): Product | undefined {
  if (q.start !== ADDED || q.depth !== 1) return undefined;
  if (p.rows !== q.rows || p.columns !== q.columns || !isSame(p.c, q.c, p.rows, p.columns)) return undefined;
  const column = strideOf(p.depth, p.a.at, p.a.column, q.a.at);
  const row = strideOf(p.depth, p.b.at, p.b.row, q.b.at);
  if (column === undefined || row === undefined) return undefined;
  if ((p.rows > 1 && p.a.row !== q.a.row) || (p.columns > 1 && p.b.column !== q.b.column)) return undefined;
  return { ...p, depth: p.depth + 1, a: { ...p.a, column }, b: { ...p.b, row } };
}

/** Two products with the same B: one product with the rows of both. */
function alongRows(p: Product, q: Product): Product | undefined {
  if (q.rows !== 1 || p.start !== q.start || p.depth !== q.depth || p.columns !== q.columns) return undefined;
  if (!isSame(p.b, q.b, p.depth, p.columns)) return undefined;
  if ((p.depth > 1 && p.a.column !== q.a.column) || (p.columns > 1 && p.c.column !== q.c.column))
    return undefined;
  const a = strideOf(p.rows, p.a.at, p.a.row, q.a.at);
  const c = strideOf(p.rows, p.c.at, p.c.row, q.c.at);
  const biasStep = p.start === BIAS ? strideOf(p.rows, p.bias, p.biasStep, q.bias) : 0;
  if (a === undefined || c === undefined || c === 0 || biasStep === undefined) return undefined;
  return { ...p, rows: p.rows + 1, a: { ...p.a, row: a }, c: { ...p.c, row: c }, biasStep };
}

/** Two products with the same A: one product with the columns of both. A bias is per row, so it must be the same. */
function alongColumns(p: Product, q: Product): Product | undefined {
  if (q.columns !== 1 || p.start !== q.start || p.a.at !== q.a.at) return undefined;
  if (p.start === BIAS && (p.bias !== q.bias || p.biasStep !== q.biasStep)) return undefined;
  const joined = alongRows({ ...turned(p), start: NOTHING }, { ...turned(q), start: NOTHING });
  return joined === undefined ? undefined : { ...turned(joined), start: p.start, biasStep: p.biasStep };
}

function isSame(m: Matrix, n: Matrix, rows: number, columns: number): boolean {
  return m.at === n.at && (rows === 1 || m.row === n.row) && (columns === 1 || m.column === n.column);
}

/** The stride of `count` items if the next one is at `next`; a single item has no stride yet. */
function strideOf(count: number, first: number, stride: number, next: number): number | undefined {
  const own = count === 1 ? next - first : stride;
  return first + count * own === next ? own : undefined;
}

/** The arrays of entrywise kernels; their size is `bytes`. */
const arrays: Readonly<Partial<Record<KernelCall['kernel'], readonly string[]>>> = {
  activate: ['y', 'x'],
  activateBack: ['into', 'x', 'y', 'g'],
  scale: ['into', 'from'],
  fill: ['into'],
  multiply: ['into', 'a', 'b'],
  divide: ['into', 'a', 'b'],
};

/** The same kernel on adjacent arrays: one call on both. */
function ofKernels(first: MachineOperation, second: MachineOperation): MachineOperation | undefined {
  if (first.kernel === 'product' || second.kernel === 'product') return undefined;
  const own = arrays[first.kernel];
  if (own === undefined || first.kernel !== second.kernel || first.variant !== second.variant)
    return undefined;
  const { bytes } = first.operands;
  if (first.operands[own[0]] + bytes !== second.operands[own[0]]) return undefined;
  const isNext = Object.entries(first.operands).every(
    ([name, value]) =>
      name === 'bytes' || second.operands[name] === (own.includes(name) ? value + bytes : value),
  );
  const total = bytes + second.operands['bytes'];
  const [into, ...from] = own.map((name) => first.operands[name]);
  const isApart = from.every((at) => at === into || Math.abs(at - into) >= total);
  if (!isNext || !isApart) return undefined;
  return { ...first, operands: { ...first.operands, bytes: total } };
}
