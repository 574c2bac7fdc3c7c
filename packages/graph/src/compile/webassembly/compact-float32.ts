import { kernelsFloat32 } from '@bp-graph/core';
import { kind } from './kind.js';
import { float32 } from './precision.js';

/** `wasmFloat32` by its kernels alone, with the same bits. */
export const compactFloat32 = kind('wasm-float32', { binary: kernelsFloat32, precision: float32 });
