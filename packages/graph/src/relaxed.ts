import { driveCompiled } from './compile/drive-compiled.js';
import { wasmFloat32 } from './compile/webassembly/float32.js';
import { wasmFloat32Relaxed as float32Relaxed } from './compile/webassembly/float32-relaxed.js';
import { wasmFloat64 } from './compile/webassembly/float64.js';
import { wasmFloat64Relaxed as float64Relaxed } from './compile/webassembly/float64-relaxed.js';
import type { EngineValue } from './train/driver.js';

export type { EngineValue } from './train/driver.js';

/**
 * WebAssembly with relaxed SIMD, which may fuse multiplication and addition: `train(graph, { engine: wasmFloat32Relaxed })`
 * with the `train` of `@bp-graph/graph/lean`. The rounding of such an instruction depends on the machine, so the same seed
 * gives the same bits on one machine but not across machines.
 *
 * Without support for relaxed SIMD the engine of the same name without it is used, and every record says so. Node 20 needs the
 * flag `--experimental-wasm-relaxed-simd`.
 */
export const wasmFloat32Relaxed: EngineValue = (graph, stepper) =>
  driveCompiled(graph, stepper, [float32Relaxed, wasmFloat32], float32Relaxed.name);

/** The same in float64. */
export const wasmFloat64Relaxed: EngineValue = (graph, stepper) =>
  driveCompiled(graph, stepper, [float64Relaxed, wasmFloat64], float64Relaxed.name);
