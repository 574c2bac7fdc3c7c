import type { Observable } from 'rxjs';
import { driveCompiled } from './compile/drive-compiled.js';
import { typescript as loops } from './compile/typescript/index.js';
import { compactFloat32 as kernels32 } from './compile/webassembly/compact-float32.js';
import { compactFloat64 as kernels64 } from './compile/webassembly/compact-float64.js';
import { wasmFloat32 as float32 } from './compile/webassembly/float32.js';
import { wasmFloat64 as float64 } from './compile/webassembly/float64.js';
import type { Graph } from './graph.js';
import { checkFunction } from './option-checks.js';
import type { EngineValue } from './train/driver.js';
import { plain } from './train/plain-driver.js';
import { trainBy } from './train/train-by.js';
import type { TrainOptions } from './train/train-options.js';
import type { TrainingRecord } from './train/training-record.js';

export type { EngineValue } from './train/driver.js';
export { plain } from './train/plain-driver.js';

/** The options of `train` with an engine passed as a value. There is no worker, which would carry all engines. */
export interface LeanTrainOptions extends Omit<TrainOptions, 'engine' | 'worker'> {
  /** `plain` by default. */
  readonly engine?: EngineValue;
}

/**
 * Like `train` of the main entry point, except that the engine is a value, `train(graph, { engine: wasmFloat64 })`: a bundle
 * contains only the engines it imports, with only their binaries of the kernels. If the engine does not support the graph,
 * training runs on the plain one and every record says why.
 */
export function train(graph: Graph, options: LeanTrainOptions = {}): Observable<TrainingRecord> {
  return trainBy(
    graph,
    options as LeanTrainOptions & TrainOptions,
    ({ engine = plain }: LeanTrainOptions) => {
      checkFunction(engine, 'train/engine');
      return engine;
    },
  );
}

/** WebAssembly in float64. */
export const wasmFloat64: EngineValue = (graph, stepper) =>
  driveCompiled(graph, stepper, [float64], float64.name);

/** WebAssembly in float32. */
export const wasmFloat32: EngineValue = (graph, stepper) =>
  driveCompiled(graph, stepper, [float32], float32.name);

/**
 * `wasmFloat64` without the code generator for long runs: the same bits from a bundle that is a ninth smaller. Wide layers
 * take as long, narrow ones up to twice as long.
 */
export const compactFloat64: EngineValue = (graph, stepper) =>
  driveCompiled(graph, stepper, [kernels64], kernels64.name);

/** `wasmFloat32` without the code generator. */
export const compactFloat32: EngineValue = (graph, stepper) =>
  driveCompiled(graph, stepper, [kernels32], kernels32.name);

/** Plain loops in float64, without WebAssembly. */
export const typescript: EngineValue = (graph, stepper) => driveCompiled(graph, stepper, [loops], loops.name);
