import { kernelsFloat32Relaxed } from '@bp-graph/core';
import { relaxedFloat32 } from './code/relaxed.js';
import { kind } from './kind.js';
import { passages } from './passage/index.js';
import { relaxedSimd } from './relaxed-simd.js';

/** Runs tapes in float32 with multiplications and additions at once: the fastest, and the last bits are the machine's. */
export const wasmFloat32Relaxed = kind(
  'wasm-float32-relaxed',
  {
    binary: kernelsFloat32Relaxed,
    precision: relaxedFloat32,
    // From the first step on: a number alone cannot be multiplied and added at once, so passages have bits of their own.
    rewriting: passages(relaxedFloat32, 0),
  },
  relaxedSimd,
);
