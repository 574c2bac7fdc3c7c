import type { Arithmetic } from '../code/arithmetic.js';
import type { Body } from '../code/body.js';
import type { Library } from '../code/library.js';
import type { KernelCall } from '../operation.js';
import type { BatchFacts } from '../step.js';

/** The context that code is generated in. */
export interface Scene {
  readonly arithmetic: Arithmetic;
  readonly library: Library;
  readonly batch: BatchFacts;
}

/** Writes the code of one operation. */
export type PassageWriter = (body: Body) => void;

/** Returns a writer for the code of a kernel call; undefined if it is better left to the kernel. */
export type Writer = (call: KernelCall, scene: Scene) => PassageWriter | undefined;
