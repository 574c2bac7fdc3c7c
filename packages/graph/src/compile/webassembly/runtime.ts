/** The parts of the WebAssembly API that are used here; the packages are typed without a page's globals. */
interface Runtime {
  readonly WebAssembly?: {
    validate(this: void, bytes: Uint8Array): boolean;
    readonly Module: new (bytes: Uint8Array) => object;
    readonly Instance: new (module: object, imports: Imports) => { readonly exports: unknown };
    readonly Table: new (descriptor: { readonly initial: number; readonly element: 'anyfunc' }) => Table;
    readonly Memory: new (descriptor: { readonly initial: number }) => Memory;
  };
  readonly Buffer?: { from(text: string, encoding: 'hex'): Uint8Array };
}

export interface Memory {
  readonly buffer: ArrayBuffer;
}

interface Table {
  grow(by: number): void;
}

interface Imports {
  readonly env: { readonly memory: Memory; readonly table: Table; readonly core: (at: number) => void };
}

/** The exports of a kernel binary; addresses are in bytes. */
export interface Kernels {
  /** Takes steps on the frame at an address; returns how many were taken, or −1 if a stop condition was met. */
  run(frame: number, count: number): number;
  /** Runs the frame's program once, on its current batch. */
  evaluate(frame: number): void;
  /** Writes the numbers 0 to `count` − 1 to `order`, shuffled with the generator state at `random`. */
  shuffle(random: number, order: number, count: number): void;
}

const runtime = globalThis as unknown as Runtime;

/** Bytes of a memory page, and the most pages there can be. */
export const PAGE = 65_536;
export const MOST_PAGES = 65_536;

/** The kernels of a binary, bound to a memory. */
export interface Instance {
  readonly kernels: Kernels;
  /** Adds a module of `count` passages, which it stores in the table from index 0 on. */
  add(module: Uint8Array, count: number): void;
}

/** Each binary is compiled only once. */
const binaries = new Map<string, object | undefined>();

/** Whether a binary can run here: WebAssembly exists, knows all instructions, and is not forbidden by policy. */
export function canRun(binary: string): boolean {
  return compiledOf(binary) !== undefined;
}

/** Whether the runtime supports all instructions of a module. */
export function isKnown(module: Uint8Array): boolean {
  return runtime.WebAssembly?.validate(module) === true;
}

/** @throws RangeError if the memory cannot be allocated. */
export function createMemory(bytes: number): Memory {
  const { WebAssembly } = runtime;
  if (WebAssembly === undefined) throw new Error('no WebAssembly');
  return new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
}

/** @param core Called by programs for what has no kernel, with the address of the instruction. */
export function instantiate(binary: string, memory: Memory, core: (at: number) => void): Instance {
  const { WebAssembly } = runtime;
  const module = compiledOf(binary);
  if (WebAssembly === undefined || module === undefined) throw new Error('no WebAssembly');
  const { Instance, Module, Table } = WebAssembly;
  const table = new Table({ initial: 1, element: 'anyfunc' });
  const imports = { env: { memory, table, core } };
  return {
    kernels: new Instance(module, imports).exports as Kernels,
    add(passages, count) {
      table.grow(count);
      new Instance(new Module(passages), imports);
    },
  };
}

function compiledOf(binary: string): object | undefined {
  if (!binaries.has(binary)) binaries.set(binary, compile(binary));
  return binaries.get(binary);
}

function compile(binary: string): object | undefined {
  const { WebAssembly } = runtime;
  if (WebAssembly === undefined) return undefined;
  try {
    return new WebAssembly.Module(bytesOf(binary));
  } catch {
    // The runtime may not support all instructions, or a page's policy may allow scripts but not WebAssembly.
    return undefined;
  }
}

/** Decodes hexadecimal text, natively if possible: a loop in JavaScript takes longer than compiling. */
export function bytesOf(text: string): Uint8Array {
  const { Buffer } = runtime;
  if (Buffer !== undefined) return new Uint8Array(Buffer.from(text, 'hex'));
  const bytes = new Uint8Array(text.length / 2);
  for (let k = 0; k < bytes.length; k++) bytes[k] = parseInt(text.slice(2 * k, 2 * k + 2), 16);
  return bytes;
}
