export { type Instruction, type InstructionName, instructionSet, type Operands } from './instruction-set.js';
