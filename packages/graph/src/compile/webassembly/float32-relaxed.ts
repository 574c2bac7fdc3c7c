import { kernelsFloat32Relaxed } from '@bp-graph/core';
import { relaxedFloat32 } from './code/relaxed.js';
import { kind } from './kind.js';
import { relaxedSimd } from './relaxed-simd.js';

/** Runs tapes in float32 with multiplications and additions at once: the fastest, and the last bits are the machine's. */
export const wasmFloat32Relaxed = kind(
  'wasm-float32-relaxed',
  relaxedFloat32,
  kernelsFloat32Relaxed,
  relaxedSimd,
);
