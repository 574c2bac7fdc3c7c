import { kernelsFloat64Relaxed } from '@bp-graph/core';
import { relaxedFloat64 } from './code/relaxed.js';
import { kind } from './kind.js';
import { passages } from './passage/index.js';
import { relaxedSimd } from './relaxed-simd.js';

/** Runs tapes in float64 with multiplications and additions at once: the last bits are the machine's. */
export const wasmFloat64Relaxed = kind(
  'wasm-float64-relaxed',
  {
    binary: kernelsFloat64Relaxed,
    precision: relaxedFloat64,
    // From the first step on: a number alone cannot be multiplied and added at once, so passages have bits of their own.
    rewriting: passages(relaxedFloat64, 0),
  },
  relaxedSimd,
);
