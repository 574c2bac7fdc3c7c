import { kernelsFloat32, kernelsFloat64 } from '@bp-graph/core';
import { Frame } from '../../src/compile/webassembly/frame.js';
import { createMemory, instantiate } from '../../src/compile/webassembly/runtime.js';
import { Words } from '../../src/compile/webassembly/words.js';
import { START } from './run-code.js';

const PROGRAM = 1024;
const BINARIES = { 4: kernelsFloat32, 8: kernelsFloat64 };

/** Runs kernel calls once on numbers of 4 or 8 bytes, stored from `START` on; returns them as they are afterwards. */
export function runKernels(size: 4 | 8, numbers: readonly number[], emit: (words: Words) => void): number[] {
  const words = new Words();
  emit(words);
  const program = words.finish();
  const memory = createMemory(START + size * numbers.length);
  const { kernels } = instantiate(BINARIES[size], memory, () => undefined);
  new Int32Array(memory.buffer, PROGRAM, program.length).set(program);
  const View = size === 8 ? Float64Array : Float32Array;
  const view = new View(memory.buffer, START, numbers.length);
  view.set(numbers);
  const frame = new Frame(memory.buffer);
  frame.set({ program: PROGRAM });
  kernels.evaluate(frame.at);
  return [...view];
}
