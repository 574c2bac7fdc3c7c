import { frameBytes, pieceKernels } from '@bp-graph/core';
import type { MachineOperation } from './operation.js';
import { product, type Sheet } from './product.js';
import { splitRate, type Step } from './step.js';
import { Words } from './words.js';

/** Writes the program of one step, with kernels. It ends with the finiteness check of the gradients. */
export function writeProgram({ operations, block }: Step, sheet: Sheet): Int32Array {
  for (const operation of operations) writeKernel(operation, sheet);
  const { gradient, bytes } = block;
  sheet.words.emit('checkFinite', { into: frameBytes.check, from: gradient, bytes });
  return sheet.words.finish();
}

/** Writes the program that computes the observed nodes. */
export function writeLook(operations: readonly MachineOperation[], sheet: Sheet): Int32Array {
  for (const operation of operations) writeKernel(operation, sheet);
  return sheet.words.finish();
}

export function writeKernel(operation: MachineOperation, sheet: Sheet): void {
  if (operation.kernel === 'product') product(sheet, operation);
  else sheet.words.emit(operation.kernel, operation.operands, operation.variant);
}

/** Writes the program of the update, with kernels: pieces, each transforming the direction, and finally the descent. */
export function writeUpdate({ pieces, block }: Step): Int32Array {
  const { parameter, gradient: direction, state, bytes } = block;
  const words = new Words();
  const { own, isScaled } = splitRate(pieces);
  let [slot, numbers] = [0, 0];
  for (const { name, slots, count } of own) {
    const [state1 = direction, state2 = direction, state3 = direction] = state.slice(
      slot,
      slot + slots.length,
    );
    const operands = { direction, parameter, state1, state2, state3, bytes, numbers };
    words.emit('piece', operands, pieceKernels.indexOf(name));
    slot += slots.length;
    numbers += BYTES_OF_NUMBER * count;
  }
  words.emit('descend', { parameter, direction, bytes, numbers, isScaled: isScaled ? 1 : 0 });
  return words.finish();
}

/** Bytes of one of the optimiser's numbers. */
const BYTES_OF_NUMBER = 8;
