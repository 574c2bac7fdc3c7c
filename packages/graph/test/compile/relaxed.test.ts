import { network, type Graph, type TrainingRecord } from '@bp-graph/graph';
import { train, wasmFloat32, type EngineValue } from '@bp-graph/graph/lean';
import { wasmFloat32Relaxed, wasmFloat64Relaxed } from '@bp-graph/graph/relaxed';
import { afterEach, describe, expect, it, vi } from 'vitest';
import '../support/relaxed-simd.js';

const page = globalThis as unknown as { readonly WebAssembly: { validate(bytes: Uint8Array): boolean } };

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each([
  ['float32', wasmFloat32Relaxed],
  ['float64', wasmFloat64Relaxed],
])('with relaxed SIMD in %s', (numbers, engine) => {
  it('a seed gives the same bits twice', () => {
    const [once, twice] = [trained(engine), trained(engine)];
    expect(once.engine).toBe(`wasm-${numbers}-relaxed`);
    expect(once.refusal).toBeUndefined();
    expect(numbersOf(once.graph)).toEqual(numbersOf(twice.graph));
  });

  it('training continues without it where it is unavailable, and says so', () => {
    vi.spyOn(page.WebAssembly, 'validate').mockReturnValue(false);
    const { engine: name, refusal } = trained(engine);
    expect(name).toBe(`wasm-${numbers}`);
    expect(refusal?.message).toBe(
      `engine cannot run here: at engine: found "wasm-${numbers}-relaxed", expected WebAssembly with relaxed SIMD, allowed by the page`,
    );
  });
});

it('the replacement for relaxed SIMD gives the bits of the engine without it', () => {
  vi.spyOn(page.WebAssembly, 'validate').mockReturnValue(false);
  expect(numbersOf(trained(wasmFloat32Relaxed).graph)).toEqual(numbersOf(trained(wasmFloat32).graph));
});

function trained(
  engine: EngineValue,
): Pick<TrainingRecord, 'engine' | 'refusal'> & { readonly graph: Graph } {
  const graph = network([5, 24, 3], { seed: 3, activation: 'tanh' });
  const table = (units: number) => ({
    shape: [40, units],
    data: Float64Array.from({ length: 40 * units }, (_, i) => Math.sin(1.7 * i + units)),
  });
  const records: TrainingRecord[] = [];
  train(graph, { data: { x: table(5), t: table(3) }, batchSize: 16, epochs: 3, seed: 1, engine }).subscribe(
    (record) => records.push(record),
  );
  const [{ engine: name, refusal }] = records;
  return { engine: name, ...(refusal === undefined ? {} : { refusal }), graph };
}

function numbersOf(graph: Graph): number[] {
  return graph.parameters.flatMap(({ value }) => Array.from(value.data));
}
