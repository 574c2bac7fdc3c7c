import { kernelsFloat64Relaxed } from '@bp-graph/core';
import { relaxedFloat64 } from './code/relaxed.js';
import { kind } from './kind.js';
import { passages } from './passage/index.js';
import { relaxedSimd } from './relaxed-simd.js';

/** Runs tapes in float64 with relaxed multiply-add: the last bits depend on the machine. */
export const wasmFloat64Relaxed = kind(
  'wasm-float64-relaxed',
  {
    binary: kernelsFloat64Relaxed,
    precision: relaxedFloat64,
    // From the first step on: there is no relaxed multiply-add for single numbers, so passages and kernels differ in their bits.
    rewriting: passages(relaxedFloat64, 0),
  },
  relaxedSimd,
);
