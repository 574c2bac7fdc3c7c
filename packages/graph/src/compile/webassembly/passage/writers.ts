import type { KernelName } from '@bp-graph/core';
import type { MachineOperation } from '../operation.js';
import { entrywise } from './entrywise.js';
import { gather } from './gather.js';
import { lossBack, lossValue } from './loss.js';
import { writerOfProduct } from './product.js';
import type { PassageWriter, Scene, Writer } from './scene.js';
import { total } from './total.js';

const writers: Readonly<Partial<Record<KernelName, Writer>>> = {
  ...entrywise,
  gather,
  lossBack,
  lossValue,
  total,
};

/** The code of an operation; undefined if it is better left to a kernel. */
export function writerOf(operation: MachineOperation, scene: Scene): PassageWriter | undefined {
  if (operation.kernel === 'product') return writerOfProduct(operation, scene.arithmetic);
  return writers[operation.kernel]?.(operation, scene);
}
