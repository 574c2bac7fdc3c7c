import { family } from '@bp-graph/core';
import type { MachineKind } from './machine.js';
import { typescript } from './typescript/index.js';
import { wasmFloat32, wasmFloat64 } from './webassembly/index.js';

const list = [wasmFloat64, wasmFloat32, typescript] as const;

export type MachineName = (typeof list)[number]['name'];

/** All engines that run tapes, in order of preference. */
export const machines = family<MachineKind<MachineName>>('engine', list);
