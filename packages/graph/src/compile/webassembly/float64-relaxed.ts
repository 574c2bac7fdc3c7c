import { kernelsFloat64Relaxed } from '@bp-graph/core';
import { relaxedFloat64 } from './code/relaxed.js';
import { kind } from './kind.js';
import { relaxedSimd } from './relaxed-simd.js';

/** Runs tapes in float64 with multiplications and additions at once: the last bits are the machine's. */
export const wasmFloat64Relaxed = kind(
  'wasm-float64-relaxed',
  relaxedFloat64,
  kernelsFloat64Relaxed,
  relaxedSimd,
);
