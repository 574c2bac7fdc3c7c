import { kernelsFloat64 } from '@bp-graph/core';
import { float64 } from './code/arithmetic.js';
import { kind } from './kind.js';

/** Runs tapes in float64: the same digits as the plain path but for the order of sums. */
export const wasmFloat64 = kind('wasm-float64', float64, kernelsFloat64);
