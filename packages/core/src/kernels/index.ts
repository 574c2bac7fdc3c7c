export { kernelsFloat32 } from './binary/float32.gen.js';
export { kernelsFloat32Relaxed } from './binary/float32-relaxed.gen.js';
export { kernelsFloat64 } from './binary/float64.gen.js';
export { kernelsFloat64Relaxed } from './binary/float64-relaxed.gen.js';
export type { Instruction, InstructionName, Operands } from './instruction-set.js';
export * from './kernel-set.js';
