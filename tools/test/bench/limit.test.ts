import { describe, expect, it } from 'vitest';
import { limitLoops } from '../../src/bench/limit/index.js';
import { moduleOf, op } from '../../src/bench/limit/wasm-module.js';

describe('the loops that find the limit', () => {
  it.each([...limitLoops].map((loop) => [loop.name, loop] as const))(
    '%s is a valid module',
    (_, { module }) => {
      expect(WebAssembly.validate(module)).toBe(true);
    },
  );

  it('count their operations', () => {
    expect([...limitLoops].map(({ flopsPerStep }) => flopsPerStep)).toEqual([
      100 * 12 * 4 * 2,
      256 * 4 * 8 * 2,
    ]);
  });
});

describe('a module', () => {
  it('multiplies and adds vectors the requested number of times', () => {
    const [counter, vector] = [1, 2];
    const body = [
      ...[...op.i32(0), ...op.set(counter)],
      ...op.repeat([
        ...[...op.get(vector), ...op.f32(2), ...op.splat, ...op.multiply],
        ...[...op.f32(3), ...op.splat, ...op.add, ...op.set(vector)],
        ...[...op.get(counter), ...op.i32(1), ...op.i32Add, ...op.set(counter)],
        ...[...op.get(counter), ...op.get(0), ...op.i32Less],
      ]),
      ...[...op.i32(0), ...op.get(vector), ...op.store(16)],
    ];
    expect(memoryAfter(body, 4).subarray(4, 8)).toEqual(new Float32Array([45, 45, 45, 45]));
  });

  it.each([0, 63, 64, 127, 128, 4096, -1, -64, -65, -8192])('encodes the constant %i', (constant) => {
    const body = [
      ...[...op.i32(constant), ...op.i32(constant), ...op.i32Subtract, ...op.f32(1), ...op.splat],
      ...op.store(0),
    ];
    expect(memoryAfter(body, 0)[0]).toBe(1);
  });
});

function memoryAfter(body: readonly number[], rounds: number): Float32Array {
  const module = new WebAssembly.Module(moduleOf({ i32: 1, v128: 1 }, body));
  const { run, memory } = new WebAssembly.Instance(module).exports;
  (run as (rounds: number) => void)(rounds);
  return new Float32Array((memory as WebAssembly.Memory).buffer);
}
