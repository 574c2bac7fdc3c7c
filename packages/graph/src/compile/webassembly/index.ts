import { kernelsFloat32, kernelsFloat64 } from '@bp-graph/core';
import type { MachineKind } from '../machine.js';
import { hasKernel } from './assemble.js';
import { WebAssemblyMachine } from './machine.js';
import { float32, float64, type Arithmetic } from './code/arithmetic.js';
import { canRun } from './runtime.js';

/** Runs tapes in float64: the same digits as the plain path but for the order of sums. */
export const wasmFloat64 = kind('wasm-float64', float64, kernelsFloat64);

/** Runs tapes in float32: twice as many numbers at once, seven digits. */
export const wasmFloat32 = kind('wasm-float32', float32, kernelsFloat32);

function kind<const N extends string>(name: N, arithmetic: Arithmetic, binary: string): MachineKind<N> {
  return {
    name,
    width: arithmetic.width,
    bytes: arithmetic.size,
    isAvailable: () => canRun(binary),
    has: (instruction, { name: operation }, attributes) => hasKernel(instruction, operation, attributes),
    create: (tape, parts) => new WebAssemblyMachine(tape, parts, arithmetic, binary),
  };
}
