import type { MachineKind } from '../machine.js';
import { hasKernel } from './assemble.js';
import { joined } from './joined.js';
import { WebAssemblyMachine, type Make } from './machine.js';
import { canRun } from './runtime.js';

/** What a machine needs, in words, and whether it is available. */
export interface Requirement {
  readonly needs: string;
  readonly isMet: () => boolean;
}

const webAssembly: Requirement = { needs: 'WebAssembly, allowed by the page', isMet: () => true };

/** A kind of machine that runs tapes by a binary of the kernels. */
export function kind<const N extends string>(
  name: N,
  make: Make,
  { needs, isMet }: Requirement = webAssembly,
): MachineKind<N> {
  const { binary, precision } = make;
  return {
    name,
    width: precision.width,
    bytes: precision.size,
    needs,
    isAvailable: () => isMet() && canRun(binary),
    has: (instruction, { name: operation }, attributes) => hasKernel(instruction, operation, attributes),
    join: (tape, { nodes }) => {
      const { size } = precision;
      const end = tape.size * size;
      const ground = { size, lanes: tape.lanes, address: (offset: number) => offset * size, order: end };
      return joined(tape, nodes, ground, end).operations.map(({ kernel }) => kernel);
    },
    create: (tape, parts) => new WebAssemblyMachine(tape, parts, make),
  };
}
