import { handWorked, train as trainByName, type Graph, type TrainingRecord } from '@bp-graph/graph';
import {
  compactFloat32,
  compactFloat64,
  plain,
  train,
  typescript,
  wasmFloat32,
  wasmFloat64,
  type EngineValue,
} from '@bp-graph/graph/lean';
import type { Observable } from 'rxjs';
import { describe, expect, it, vi } from 'vitest';

const engines = {
  plain,
  'wasm-float64': wasmFloat64,
  'wasm-float32': wasmFloat32,
  typescript,
} satisfies Record<string, EngineValue>;

describe.each(Object.keys(engines) as (keyof typeof engines)[])('the engine %s as a value', (name) => {
  it('takes exactly the steps that it takes when given by name', () => {
    const options = { steps: 20, recordEvery: 5, learningRate: 0.5 };
    const byValue = recordsOf(train, { ...options, engine: engines[name] });
    const byName = recordsOf(trainByName, { ...options, engine: name });
    expect(byValue.map(({ engine }) => engine)).toEqual([name, name, name, name]);
    expect(byValue).toEqual(byName);
  });
});

it.each([
  ['compactFloat64', compactFloat64, wasmFloat64],
  ['compactFloat32', compactFloat32, wasmFloat32],
])('%s takes the same steps with kernels alone as the engine with generated code', (_, compact, whole) => {
  // Many more steps than the other engine takes before it generates code.
  const options = { steps: 10_000, recordEvery: 1_000, learningRate: 0.5 };
  const records = recordsOf(train, { ...options, engine: compact });
  expect(records).toHaveLength(10);
  expect(records).toEqual(recordsOf(train, { ...options, engine: whole }));
});

it('without a named engine a run trains on the graph itself', () => {
  expect(recordsOf(train, { steps: 1 })).toMatchObject([{ engine: 'plain', refusal: undefined }]);
});

it('without WebAssembly a run trains on the plain path, and says so', async () => {
  vi.resetModules();
  vi.stubGlobal('WebAssembly', undefined);
  try {
    const { train, wasmFloat64 } = await import('@bp-graph/graph/lean');
    const [{ engine, refusal }] = recordsOf(train, { steps: 1, engine: wasmFloat64 });
    expect(engine).toBe('plain');
    expect(refusal?.message).toMatch(/engine cannot run here.*"wasm-float64".*WebAssembly, allowed by/);
  } finally {
    vi.unstubAllGlobals();
  }
});

it('a graph that cannot be compiled is trained on the plain path, and the run says so', () => {
  const { graph } = handWorked('tutorial');
  graph.parameter('w1').clamp(0.5);
  const [{ engine, refusal }] = recordsOf(train, { steps: 1, engine: wasmFloat64 }, graph);
  expect(engine).toBe('plain');
  expect(refusal?.message).toMatch(/cannot be compiled: a parameter that is held: at node w1/);
});

/** The contents of a run's records, except what exists only while they are emitted. */
function recordsOf<O extends object>(
  train: (graph: Graph, options: O) => Observable<TrainingRecord>,
  options: O,
  graph = handWorked('tutorial').graph,
) {
  const records: Pick<TrainingRecord, 'toStep' | 'loss' | 'engine' | 'refusal'>[] = [];
  train(graph, options).subscribe(({ toStep, loss, engine, refusal }) => {
    records.push({ toStep, loss, engine, refusal });
  });
  return records;
}
