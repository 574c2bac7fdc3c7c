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

/** The options of `train` by an engine that is a value. A worker, which carries all engines, is no part of them. */
export interface LeanTrainOptions extends Omit<TrainOptions, 'engine' | 'worker'> {
  /** `plain` unless given. */
  readonly engine?: EngineValue;
}

/**
 * `train` of the main entry, but that its engine is a value, `train(graph, { engine: wasmFloat64 })`: a bundle carries
 * only the engines that it names, and of the kernels only their binaries. Where the engine cannot run, training runs
 * plain and every record says why.
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
 * `wasmFloat64` without what writes code of its own for a graph that is trained for long: the same bits from a bundle that
 * is a ninth smaller. Wide layers take as long, narrow ones up to twice as long.
 */
export const compactFloat64: EngineValue = (graph, stepper) =>
  driveCompiled(graph, stepper, [kernels64], kernels64.name);

/** `wasmFloat32` without what writes code of its own. */
export const compactFloat32: EngineValue = (graph, stepper) =>
  driveCompiled(graph, stepper, [kernels32], kernels32.name);

/** Plain loops. */
export const typescript: EngineValue = (graph, stepper) => driveCompiled(graph, stepper, [loops], loops.name);
