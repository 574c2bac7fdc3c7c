import { kernelsFloat32Relaxed } from '@bp-graph/core';
import { relaxedFloat32 } from './code/relaxed.js';
import { kind } from './kind.js';
import { passages } from './passage/index.js';
import { relaxedSimd } from './relaxed-simd.js';

/** Runs tapes in float32 with relaxed multiply-add: the fastest engine; the last bits depend on the machine. */
export const wasmFloat32Relaxed = kind(
  'wasm-float32-relaxed',
  {
    binary: kernelsFloat32Relaxed,
    precision: relaxedFloat32,
    // From the first step on: there is no relaxed multiply-add for single numbers, so passages and kernels differ in their bits.
    rewriting: passages(relaxedFloat32, 0),
  },
  relaxedSimd,
);
