import { setFlagsFromString } from 'node:v8';
import {
  ENGINES,
  train,
  type Engine,
  type Graph,
  type TrainingRecord,
  type TrainOptions,
} from '@bp-graph/graph';
import { train as trainBy, type EngineValue } from '@bp-graph/graph/lean';
import { wasmFloat32Relaxed, wasmFloat64Relaxed } from '@bp-graph/graph/relaxed';
import type { Observable } from 'rxjs';

/** The engines that use relaxed SIMD. */
const relaxed = {
  'wasm-float64-relaxed': wasmFloat64Relaxed,
  'wasm-float32-relaxed': wasmFloat32Relaxed,
} satisfies Record<string, EngineValue>;

/** The name of one of our engines, as in training records. */
export type OwnEngine = Engine | keyof typeof relaxed;

/** All of our engines. */
export const ownEngines: readonly OwnEngine[] = [
  ...ENGINES,
  ...(Object.keys(relaxed) as (keyof typeof relaxed)[]),
];

export function isRelaxed(engine: OwnEngine): engine is keyof typeof relaxed {
  return engine in relaxed;
}

/** Trains on an engine. Node 20 supports relaxed SIMD only behind a flag. */
export function trainOn(
  engine: OwnEngine,
  graph: Graph,
  options: Omit<TrainOptions, 'engine' | 'worker'>,
): Observable<TrainingRecord> {
  if (!isRelaxed(engine)) return train(graph, { ...options, engine });
  setFlagsFromString('--experimental-wasm-relaxed-simd');
  return trainBy(graph, { ...options, engine: relaxed[engine] });
}
