import { kernelSet, type KernelName } from '@bp-graph/core';

const names = Object.keys(kernelSet) as KernelName[];

/** The words of a program for the binary: opcode, variant and length in one word, then the operands. */
export class Words {
  readonly #words: number[] = [];

  emit(kernel: KernelName, operands: Readonly<Record<string, number>>, variant = 0): void {
    const order: readonly string[] = kernelSet[kernel];
    this.#words.push(
      names.indexOf(kernel) + (variant << 8) + (bytesOf(kernel) << 16),
      ...order.map((name) => operands[name]),
    );
  }

  finish(): Int32Array {
    this.emit('end', {});
    return Int32Array.from(this.#words);
  }
}

/** Bytes of a kernel call in a program. */
export function bytesOf(kernel: KernelName): number {
  return 4 * (kernelSet[kernel].length + 1);
}
