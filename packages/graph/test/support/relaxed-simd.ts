import { wasmFloat32Relaxed, wasmFloat64Relaxed, type EngineValue } from '@bp-graph/graph/relaxed';
import { setFlagsFromString } from 'node:v8';

// Node 20 has relaxed SIMD and does not offer it unless it is told to.
setFlagsFromString('--experimental-wasm-relaxed-simd');

/** The engines of relaxed SIMD, which are values only, by the names that their records bear. */
export const relaxedEngines: Readonly<Record<string, EngineValue>> = {
  'wasm-float64-relaxed': wasmFloat64Relaxed,
  'wasm-float32-relaxed': wasmFloat32Relaxed,
};
