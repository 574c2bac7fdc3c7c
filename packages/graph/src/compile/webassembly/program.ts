import type { KernelPiece } from '@bp-graph/core';
import type { MachineOperation } from './operation.js';
import { writeCheck, writerOf, writeUpdate, type Passages, type Scene } from './passage/index.js';
import type { TrainedBlock } from './passage/update.js';
import { product, type Sheet } from './product.js';
import { Words } from './words.js';

/**
 * Writes what one step computes: passages where operations can be written as code of their own, kernels elsewhere. Last
 * comes the check of the gradients.
 */
export function writeProgram(
  operations: readonly MachineOperation[],
  block: TrainedBlock,
  sheet: Sheet,
  passages: Passages,
  scene: Scene,
): Int32Array {
  const { words } = sheet;
  for (const operation of operations) {
    const write = passages.areFull ? undefined : writerOf(operation, scene);
    if (write !== undefined) passages.add(words, write);
    else {
      passages.end();
      writeKernel(operation, sheet);
    }
  }
  passages.add(words, (body) => {
    writeCheck(body, block);
  });
  passages.end();
  return words.finish();
}

/** Writes what is computed to be looked at: by kernels, since it runs once a record. */
export function writeLook(operations: readonly MachineOperation[], sheet: Sheet): Int32Array {
  for (const operation of operations) writeKernel(operation, sheet);
  return sheet.words.finish();
}

function writeKernel(operation: MachineOperation, sheet: Sheet): void {
  if (operation.kernel === 'product') product(sheet, operation);
  else sheet.words.emit(operation.kernel, operation.operands, operation.variant);
}

/** Writes what moves the parameters. */
export function writeUpdateProgram(
  pieces: readonly KernelPiece[],
  block: TrainedBlock,
  passages: Passages,
  { library }: Scene,
): Int32Array {
  const words = new Words();
  passages.add(words, (body) => {
    writeUpdate(body, pieces, block, library);
  });
  passages.end();
  return words.finish();
}
