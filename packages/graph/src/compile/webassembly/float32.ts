import { kernelsFloat32 } from '@bp-graph/core';
import { float32 } from './code/arithmetic.js';
import { kind } from './kind.js';
import { passages } from './passage/index.js';

/** Runs tapes in float32: twice as many numbers per vector, with seven digits. */
export const wasmFloat32 = kind('wasm-float32', {
  binary: kernelsFloat32,
  precision: float32,
  rewriting: passages(float32),
});
