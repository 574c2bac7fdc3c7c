import {
  activationKernels,
  kernelSet,
  lossKernels,
  type Attributes,
  type Instruction,
  type InstructionName,
  type KernelName,
  type Operands,
} from '@bp-graph/core';
import type { KernelCall, MachineOperation } from './operation.js';
import type { Site } from './site.js';

type Assembler<I extends InstructionName> = (operands: Operands<I>, site: Site) => MachineOperation;

/** The operands of instructions that are offsets into the tape's memory. */
const OFFSETS: ReadonlySet<string> = new Set([
  ...['into', 'from', 'table', 'x', 'y', 't', 'g', 'a', 'b', 'factor', 'number', 'constants'],
  ...['kept', 'epsilon', 'gain', 'bias'],
]);

/** Instructions that do not map to the kernel of the same name. */
const assemblers: { readonly [I in InstructionName]?: Assembler<I> } = {
  affine({ into, units, start, bias, biasStride, x, width, w, unitStride, inputStride }, site) {
    const { address, lanes, size } = site;
    return {
      kernel: 'product',
      rows: units,
      depth: width,
      columns: lanes,
      a: { at: address(w), row: unitStride * size, column: inputStride * size },
      b: { at: address(x), row: lanes * size, column: size },
      c: { at: address(into), row: lanes * size, column: size },
      start,
      bias: address(bias),
      biasStep: biasStride * size,
    };
  },
  outer({ into, units, width, unitStride, inputStride, add, g, x }, site) {
    const { address, lanes, size } = site;
    return {
      kernel: 'product',
      rows: units,
      depth: lanes,
      columns: width,
      a: { at: address(g), row: lanes * size, column: size },
      b: { at: address(x), row: size, column: lanes * size },
      c: { at: address(into), row: unitStride * size, column: inputStride * size },
      start: add,
      bias: 0,
      biasStep: 0,
    };
  },
  activateRows: (operands, site) => call(rowKernels[site.operation].forward, operands, site),
  activateRowsBack: (operands, site) => call(rowKernels[site.operation].back, operands, site),
  // A value without lanes is a single row.
  mask: (operands, site) =>
    call('mask', operands.perRow === 1 ? operands : { ...operands, row: site.size }, site),
  loss: (operands, site) => call('lossValue', alongUnits(operands, site), site),
  lossBack: (operands, site) => call('lossBack', alongUnits(operands, site), site),
  call: (_, site) => core(site),
  callBack: (_, site) => core(site),
};

/** Kernels of row activations. */
const rowKernels: Readonly<
  Record<string, { readonly forward: KernelCall['kernel']; readonly back: KernelCall['kernel'] }>
> = {
  softmax: { forward: 'softmax', back: 'softmaxBack' },
  'log-softmax': { forward: 'logSoftmax', back: 'logSoftmaxBack' },
};

/** The lists of variants, by kernel. */
const variants: Readonly<Partial<Record<KernelName, readonly string[]>>> = {
  activate: activationKernels,
  activateBack: activationKernels,
  lossValue: lossKernels,
  lossBack: lossKernels,
};

/** Translates an instruction for the machine. */
export function assemble({ name, operands }: Instruction, site: Site): MachineOperation {
  const own = assemblers[name] as Assembler<InstructionName> | undefined;
  if (own === undefined) return call(name as KernelCall['kernel'], operands, site);
  return own(operands as Operands<InstructionName>, site);
}

/** Whether there is a kernel for an instruction of this operation. */
export function hasKernel({ name }: Instruction, operation: string, attributes: Attributes): boolean {
  if (name === 'activateRows' || name === 'activateRowsBack') return operation in rowKernels;
  const list = variants[name === 'loss' ? 'lossValue' : (name as KernelName)];
  return list === undefined || list.includes(variantName(list, operation, attributes));
}

/** The machine finds the node's core function by the index of the step. */
function core({ step }: Site): MachineOperation {
  return { kernel: 'core', operands: { step }, variant: 0 };
}

/** Operands of kernels that instructions do not have. */
const derived: Readonly<Record<string, (site: Site, operands: Readonly<Record<string, number>>) => number>> =
  {
    order: ({ order }) => order,
    lanes: ({ lanes }) => lanes,
    row: ({ lanes, size }) => lanes * size,
    bytes: ({ size }, { count }) => count * size,
    rowBytes: ({ size }, { units }) => units * size,
    isRow: () => 0,
  };

/** A kernel with the operands of the instruction, offsets converted to addresses and counts to bytes. */
function call(
  kernel: KernelCall['kernel'],
  operands: Readonly<Record<string, number>>,
  site: Site,
): MachineOperation {
  // Tapes may be long, and `Object.fromEntries` takes several times as long.
  const own: Record<string, number> = {};
  for (const name of kernelSet[kernel]) {
    const given = operands[name] as number | undefined;
    own[name] =
      given === undefined ? derived[name](site, operands) : OFFSETS.has(name) ? site.address(given) : given;
  }
  return { kernel, operands: own, variant: variantOf(kernel, site) };
}

function variantOf(kernel: KernelName, { operation, attributes }: Site): number {
  const list = variants[kernel];
  return list === undefined ? 0 : list.indexOf(variantName(list, operation, attributes));
}

/** The name of an operation in a list: followed by the value of an attribute if that selects among several functions. */
function variantName(list: readonly string[], operation: string, attributes: Attributes): string {
  const chosen = Object.values(attributes)
    .map((value) => `${operation} ${String(value)}`)
    .find((name) => list.includes(name));
  return chosen ?? operation;
}

/** A single row has no lanes, so its units are computed together instead. */
function alongUnits<O extends { readonly units: number }>(operands: O, { lanes, size }: Site) {
  return lanes === 1 ? { ...operands, units: 1, row: operands.units * size, isRow: 1 } : operands;
}
