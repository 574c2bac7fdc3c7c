import { ADDED, BIAS } from '../../sum-start.js';
import type { KernelCall, MachineOperation, Matrix } from '../operation.js';

/** An array that an operation reads or writes. */
export interface Touch {
  /** The operand that holds its address. */
  readonly name: string;
  readonly at: number;
  /** Bytes from its first to its last number, inclusive. */
  readonly bytes: number;
  /** Whether the operation accesses all of these bytes. */
  readonly isDense: boolean;
}

/** The memory accesses of an operation, except for constants. */
export interface Touches {
  readonly target: Touch;
  /** Whether it adds to the target. */
  readonly adds: boolean;
  readonly sources: readonly Touch[];
}

type Operands = KernelCall['operands'];

/** The sizes of a kernel's arrays, the target first. */
type Lengths = Readonly<Record<string, (operands: Operands, size: number) => number>>;

const bytes = (operands: Operands): number => operands['bytes'];
const row = (operands: Operands): number => operands['row'];
const allUnits = (operands: Operands): number => operands['units'] * operands['row'];
const one = (_: Operands, size: number): number => size;

const labels = (operands: Operands): number =>
  operands['row'] * (operands['classes'] === 1 ? 1 : operands['units']);

/** The size of one number for all units, or one per unit. */
const stretch =
  (name: string) =>
  (operands: Operands, size: number): number =>
    (operands['units'] - 1) * operands[`${name}Stride`] * size + size;

const rowWise: Lengths = { y: allUnits, x: allUnits };
const rowWiseBack: Lengths = { into: allUnits, y: allUnits, g: allUnits };

/** Kernels not listed have accesses that cannot be derived from their operands. */
const lengths: Readonly<Partial<Record<KernelCall['kernel'], Lengths>>> = {
  gather: { into: ({ rowBytes, lanes }) => rowBytes * lanes },
  total: { into: ({ units, stride }, size) => (units - 1) * stride * size + size, g: allUnits },
  activate: { y: bytes, x: bytes },
  activateBack: { into: bytes, x: bytes, y: bytes, g: bytes },
  softmax: rowWise,
  softmaxBack: rowWiseBack,
  logSoftmax: rowWise,
  logSoftmaxBack: rowWiseBack,
  scale: { into: bytes, from: bytes },
  fill: { into: bytes },
  multiply: { into: bytes, a: bytes, b: bytes },
  divide: { into: bytes, a: bytes, b: bytes },
  sumUnits: { into: row, x: allUnits },
  spreadUnits: { into: allUnits, g: row },
  dotUnits: { into: row, a: allUnits, b: allUnits },
  scaleUnits: { into: allUnits, g: row, b: allUnits },
  mask: { into: allUnits },
  normalise: { y: allUnits, x: allUnits, gain: stretch('gain'), bias: stretch('bias') },
  normaliseBack: { into: allUnits, x: allUnits, g: allUnits, gain: stretch('gain') },
  lossValue: { into: one, y: allUnits, t: allUnits },
  lossBack: { into: allUnits, y: allUnits, t: allUnits, g: one },
  crossEntropy: { into: one, y: allUnits, t: labels },
  crossEntropyBack: {
    into: (operands) => (operands['side'] === 1 ? labels : allUnits)(operands),
    y: allUnits,
    t: labels,
    g: one,
  },
};

const arrays = new Map(Object.entries(lengths).map(([kernel, own]) => [kernel, Object.entries(own)]));

/** The memory accesses of an operation; undefined if unknown. */
export function touchesOf(operation: MachineOperation, size: number): Touches | undefined {
  if (operation.kernel === 'product') {
    const { rows, depth, columns, a, b, c, start, bias, biasStep } = operation;
    const sources = [matrix('a', a, rows, depth, size), matrix('b', b, depth, columns, size)];
    if (start === BIAS) sources.push(matrix('bias', { at: bias, row: biasStep, column: 0 }, rows, 1, size));
    return { target: matrix('c', c, rows, columns, size), adds: start === ADDED, sources };
  }
  const { kernel, operands } = operation;
  const own = arrays.get(kernel);
  if (own === undefined) return undefined;
  const touch = ([name, length]: (typeof own)[number], isDense: boolean): Touch => ({
    name,
    at: operands[name],
    bytes: length(operands, size),
    isDense,
  });
  // The units of a total may be apart from each other.
  const target = touch(own[0], kernel !== 'total' || operands['units'] === 1);
  const sources: Touch[] = [];
  for (let k = 1; k < own.length; k++) sources.push(touch(own[k], true));
  return { target, adds: operands['add'] === 1, sources };
}

/** The operation with its arrays at other addresses. */
export function relocated(operation: MachineOperation, places: readonly Placement[]): MachineOperation {
  if (places.length === 0) return operation;
  if (operation.kernel !== 'product') {
    const operands = { ...operation.operands };
    for (const [name, at] of places) operands[name] = at;
    return { ...operation, operands };
  }
  let { a, b, c, bias } = operation;
  for (const [name, at] of places) {
    if (name === 'a') a = { ...a, at };
    else if (name === 'b') b = { ...b, at };
    else if (name === 'c') c = { ...c, at };
    else bias = at;
  }
  return { ...operation, a, b, c, bias };
}

/** The name of an address operand, and the address. */
export type Placement = readonly [name: string, at: number];

function matrix(name: string, m: Matrix, rows: number, columns: number, size: number): Touch {
  const isDense = (columns === 1 || m.column === size) && (rows === 1 || m.row === columns * size);
  return { name, at: m.at, bytes: (rows - 1) * m.row + (columns - 1) * m.column + size, isDense };
}
