import type { MachineKind } from '../machine.js';
import { linkers } from './linkers.js';
import { TypeScriptMachine } from './machine.js';

/** Runs tapes by plain loops, for runtimes without WebAssembly. */
export const typescript: MachineKind<'typescript'> = {
  name: 'typescript',
  width: 1,
  bytes: 8,
  needs: 'nothing',
  isAvailable: () => true,
  has: ({ name }) => name in linkers,
  create: (tape, parts) => new TypeScriptMachine(tape, parts),
};
