import { kernelsFloat64 } from '@bp-graph/core';
import { float64 } from './code/arithmetic.js';
import { kind } from './kind.js';
import { passages } from './passage/index.js';

/** Runs tapes in float64: the same digits as the plain engine, except for the order of sums. */
export const wasmFloat64 = kind('wasm-float64', {
  binary: kernelsFloat64,
  precision: float64,
  rewriting: passages(float64),
});
