import type { Attributes, Instruction, InstructionName, Operation, Operands } from '@bp-graph/core';
import type { CoreCall } from '../core-call.js';
import type { BatchMoment } from '../step-loop.js';

/** An instruction bound to its memory, ready to run. */
export type Bound = () => void;

/** What instructions are bound to. */
export interface Binding {
  readonly memory: Float64Array;
  readonly lanes: number;
  readonly moment: BatchMoment;
  readonly operation: Operation | undefined;
  readonly attributes: Attributes;
  /** The core function of the node at a position. */
  readonly call: (position: number) => CoreCall;
}

/** Binds one kind of instruction. */
export type Linker<I extends InstructionName> = (operands: Operands<I>, binding: Binding) => Bound;

export type Linkers<I extends InstructionName = InstructionName> = { readonly [K in I]: Linker<K> };

/** The array of `count` numbers at an offset. */
export function at({ memory }: Binding, offset: number, count: number): Float64Array {
  return memory.subarray(offset, offset + count);
}

/** Binds an instruction. @throws Error if it has no linker, which means that the tape was planned for another engine. */
export function link(linkers: Partial<Linkers>, { name, operands }: Instruction, binding: Binding): Bound {
  const linker = linkers[name] as Linker<InstructionName> | undefined;
  if (linker === undefined) throw new Error(`no linker for ${name}`);
  return linker(operands as Operands<InstructionName>, binding);
}
