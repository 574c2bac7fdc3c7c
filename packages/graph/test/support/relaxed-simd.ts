import { wasmFloat32Relaxed, wasmFloat64Relaxed, type EngineValue } from '@bp-graph/graph/relaxed';
import { setFlagsFromString } from 'node:v8';

// Node 20 has relaxed SIMD behind a flag.
setFlagsFromString('--experimental-wasm-relaxed-simd');

/** The engines with relaxed SIMD, which have to be passed as values, by the names in their records. */
export const relaxedEngines: Readonly<Record<string, EngineValue>> = {
  'wasm-float64-relaxed': wasmFloat64Relaxed,
  'wasm-float32-relaxed': wasmFloat32Relaxed,
};
