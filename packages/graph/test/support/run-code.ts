import { kernelsFloat32, kernelsFloat64 } from '@bp-graph/core';
import { float32, float64, type Arithmetic } from '../../src/compile/webassembly/code/arithmetic.js';
import { Body } from '../../src/compile/webassembly/code/body.js';
import { Library } from '../../src/compile/webassembly/code/library.js';
import { moduleOf } from '../../src/compile/webassembly/code/module.js';
import { Pool } from '../../src/compile/webassembly/code/pool.js';

/** Both precisions, each with the functions of its binary. */
export const precisions = [
  { name: 'float64', arithmetic: float64, library: libraryOf(kernelsFloat64) },
  { name: 'float32', arithmetic: float32, library: libraryOf(kernelsFloat32) },
];

/** Bytes reserved for constants in front of the numbers that the code works on. */
export const START = 4096;

/** The parts of WebAssembly used here; tests are type-checked without a page's globals. */
const { WebAssembly } = globalThis as unknown as {
  readonly WebAssembly: {
    readonly Memory: new (descriptor: object) => { readonly buffer: ArrayBuffer };
    readonly Table: new (descriptor: object) => { get(index: number): () => void };
    readonly Module: new (bytes: Uint8Array) => object;
    readonly Instance: new (module: object, imports: object) => object;
  };
};

/** Runs code once on numbers stored from `START` on; returns them as they are afterwards. */
export function runCode(
  arithmetic: Arithmetic,
  numbers: readonly number[],
  write: (body: Body) => void,
  poolBytes = 1024,
): number[] {
  const pool = new Pool(1024, poolBytes);
  const body = new Body(arithmetic, pool);
  body.block(() => {
    write(body);
  });
  const memory = new WebAssembly.Memory({ initial: 1 });
  const table = new WebAssembly.Table({ initial: 1, element: 'anyfunc' });
  new Int32Array(memory.buffer, pool.at, pool.words.length).set(pool.words);
  const view = viewOf(arithmetic, memory.buffer, numbers.length);
  view.set(numbers);
  new WebAssembly.Instance(new WebAssembly.Module(moduleOf([body])), { env: { memory, table } });
  table.get(0)();
  return [...view];
}

function viewOf({ size }: Arithmetic, buffer: ArrayBuffer, length: number): Float64Array | Float32Array {
  return size === 8 ? new Float64Array(buffer, START, length) : new Float32Array(buffer, START, length);
}

function libraryOf(binary: string): Library {
  return new Library(new Uint8Array(Buffer.from(binary, 'hex')));
}
