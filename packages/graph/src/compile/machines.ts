import { family } from '@bp-graph/core';
import type { MachineKind } from './machine.js';
import { hasLinker } from './typescript/index.js';
import { TypeScriptMachine } from './typescript/machine.js';

const typescript: MachineKind<'typescript'> = {
  name: 'typescript',
  width: 1,
  has: hasLinker,
  create: (tape, parts) => new TypeScriptMachine(tape, parts),
};

const list = [typescript] as const;

export type MachineName = (typeof list)[number]['name'];

/** All engines that run tapes. */
export const machines = family<MachineKind<MachineName>>('engine', list);
