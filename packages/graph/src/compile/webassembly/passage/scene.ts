import type { Arithmetic } from '../code/arithmetic.js';
import type { Body } from '../code/body.js';
import type { Library } from '../code/library.js';
import type { KernelCall } from '../operation.js';
import type { BatchFacts } from '../step.js';

/** What code is written with and for. */
export interface Scene {
  readonly arithmetic: Arithmetic;
  readonly library: Library;
  readonly batch: BatchFacts;
}

/** Writes one operation as code of its own. */
export type PassageWriter = (body: Body) => void;

/** How to write what a kernel does as code of its own; nothing where that is better left to the kernel. */
export type Writer = (call: KernelCall, scene: Scene) => PassageWriter | undefined;
