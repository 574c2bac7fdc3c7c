import type { MachineKind } from '../machine.js';
import { hasKernel } from './assemble.js';
import type { Arithmetic } from './code/arithmetic.js';
import { WebAssemblyMachine } from './machine.js';
import { canRun } from './runtime.js';

/** The machines that run tapes by a binary of the kernels. */
export function kind<const N extends string>(
  name: N,
  arithmetic: Arithmetic,
  binary: string,
): MachineKind<N> {
  return {
    name,
    width: arithmetic.width,
    bytes: arithmetic.size,
    isAvailable: () => canRun(binary),
    has: (instruction, { name: operation }, attributes) => hasKernel(instruction, operation, attributes),
    create: (tape, parts) => new WebAssemblyMachine(tape, parts, arithmetic, binary),
  };
}
