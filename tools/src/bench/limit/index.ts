import { family, type Named } from '@bp-graph/core';
import { moduleOf, op, type Code } from './wasm-module.js';

/** A loop of nothing but float32 multiplications and additions, on vectors of four. */
export interface LimitLoop extends Named {
  readonly flopsPerStep: number;
  readonly module: Uint8Array<ArrayBuffer>;
}

// The types of WebAssembly are only part of the DOM library.
const { WebAssembly } = globalThis as unknown as {
  readonly WebAssembly: {
    readonly Module: new (bytes: Uint8Array) => object;
    readonly Instance: new (module: object) => {
      readonly exports: { run(this: void, rounds: number): void };
    };
  };
};

/**
 * The best the machine's SIMD units can do in WebAssembly; the higher one is the limit that fractions refer to. One is
 * bound by the units or by the latency of a sum, the other shows what a matrix product with its loads can reach. Which
 * of the two is higher depends on the processor.
 */
export const limitLoops = family<LimitLoop>('limit', [registers(12), tile()]);

/** Compiles a loop: `steps(n)` runs it n times. */
export function startLoop({ module }: LimitLoop): (steps: number) => void {
  const { run } = new WebAssembly.Instance(new WebAssembly.Module(module)).exports;
  return run;
}

/** a ← a · m + c in this many registers: independent sums, and no memory access. */
function registers(accumulators: number): LimitLoop {
  const perStep = 100;
  const [inner, first] = [1, 2];
  const [factor, term] = [first, first + 1];
  const sums = Array.from({ length: accumulators }, (_, k) => first + 2 + k);
  const body = [
    ...[...op.f32(0.999), ...op.splat, ...op.set(factor)],
    ...[...op.f32(0.001), ...op.splat, ...op.set(term)],
    ...op.repeat([
      ...[...op.i32(0), ...op.set(inner)],
      ...op.repeat([
        ...sums.flatMap((sum) => [
          ...[...op.get(sum), ...op.get(factor), ...op.multiply],
          ...[...op.get(term), ...op.add, ...op.set(sum)],
        ]),
        ...[...op.get(inner), ...op.i32(1), ...op.i32Add, ...op.set(inner)],
        ...[...op.get(inner), ...op.i32(perStep), ...op.i32Less],
      ]),
      ...down(0),
    ]),
    ...store(sums),
  ];
  return {
    name: `${accumulators} registers`,
    flopsPerStep: perStep * accumulators * 4 * 2,
    module: moduleOf({ i32: 1, v128: accumulators + 2 }, body),
  };
}

/** A 4 × 8 tile of a matrix product whose two operands, 12 kB, stay in the L1 cache. */
function tile(): LimitLoop {
  const depth = 256;
  const rowBytes = depth * 4;
  const panel = 4 * rowBytes;
  const [x, w] = [1, 2];
  const [left, right, value] = [3, 4, 5];
  const sum = (row: number, half: number): number => 6 + 2 * row + half;
  const rows = [0, 1, 2, 3];
  const body = op.repeat([
    ...[...op.i32(0), ...op.set(x), ...op.i32(panel), ...op.set(w)],
    ...op.repeat([
      ...[...op.get(w), ...op.load(0), ...op.set(left)],
      ...[...op.get(w), ...op.load(16), ...op.set(right)],
      ...rows.flatMap((row) => [
        ...[...op.get(x), ...op.loadSplat(row * rowBytes), ...op.set(value)],
        ...multiplyAdd(sum(row, 0), value, left),
        ...multiplyAdd(sum(row, 1), value, right),
      ]),
      ...[...op.get(w), ...op.i32(32), ...op.i32Add, ...op.set(w)],
      ...[...op.get(x), ...op.i32(4), ...op.i32Add, ...op.set(x)],
      ...[...op.get(x), ...op.i32(rowBytes), ...op.i32Less],
    ]),
    ...down(0),
  ]);
  return {
    name: '4 × 8 tile',
    flopsPerStep: depth * 4 * 8 * 2,
    module: moduleOf({ i32: 2, v128: 11 }, [
      ...body,
      ...store(rows.flatMap((row) => [sum(row, 0), sum(row, 1)])),
    ]),
  };
}

/** sum += a · b */
function multiplyAdd(sum: number, a: number, b: number): Code {
  return [...op.get(sum), ...op.get(a), ...op.get(b), ...op.multiply, ...op.add, ...op.set(sum)];
}

/** Decrements a local and leaves it on the stack. */
function down(local: number): Code {
  return [...op.get(local), ...op.i32(1), ...op.i32Subtract, ...op.set(local), ...op.get(local)];
}

/** Stores vectors to memory, so that the computation cannot be optimised away. */
function store(locals: readonly number[]): Code {
  return locals.flatMap((local, k) => [...op.i32(0), ...op.get(local), ...op.store(16 * k)]);
}
