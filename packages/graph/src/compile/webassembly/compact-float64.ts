import { kernelsFloat64 } from '@bp-graph/core';
import { kind } from './kind.js';
import { float64 } from './precision.js';

/** `wasmFloat64` by its kernels alone, with the same bits. */
export const compactFloat64 = kind('wasm-float64', { binary: kernelsFloat64, precision: float64 });
