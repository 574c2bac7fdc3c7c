import { kernelsFloat32 } from '@bp-graph/core';
import { float32 } from './code/arithmetic.js';
import { kind } from './kind.js';

/** Runs tapes in float32: twice as many numbers at once, seven digits. */
export const wasmFloat32 = kind('wasm-float32', float32, kernelsFloat32);
