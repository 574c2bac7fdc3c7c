/** The parts of the runtime's WebAssembly that are used here; the packages are typed without a page's globals. */
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

/** What a binary of the kernels exports; addresses are in bytes. */
export interface Kernels {
  /** Takes steps on the frame at an address; gives how many, or −1 where a rule of the run ended them. */
  run(frame: number, count: number): number;
  /** Runs the frame's program once, for its present batch. */
  evaluate(frame: number): void;
  /** Puts the numbers 0 to `count` − 1 at `order` into the order that the generator at `random` gives. */
  shuffle(random: number, order: number, count: number): void;
}

const runtime = globalThis as unknown as Runtime;

/** Bytes of a page of memory, and how many pages there can be. */
export const PAGE = 65_536;
export const MOST_PAGES = 65_536;

/** The kernels of a binary, working on a memory. */
export interface Instance {
  readonly kernels: Kernels;
  /** Adds `count` functions of a module of passages, which puts them into the table from its first place on. */
  add(module: Uint8Array, count: number): void;
}

/** A binary is compiled once, however many machines are made of it. */
const binaries = new Map<string, object | undefined>();

/** Whether a binary can run here: there is WebAssembly, it knows all instructions, and no policy forbids it. */
export function canRun(binary: string): boolean {
  return compiledOf(binary) !== undefined;
}

/** Whether the runtime knows all instructions of a module. */
export function isKnown(module: Uint8Array): boolean {
  return runtime.WebAssembly?.validate(module) === true;
}

/** @throws RangeError where there is no such memory. */
export function createMemory(bytes: number): Memory {
  const { WebAssembly } = runtime;
  if (WebAssembly === undefined) throw new Error('no WebAssembly');
  return new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
}

/** @param core Is called by a program for what the kernels cannot do, with the address of the instruction. */
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
    // A machine may not know all of its instructions, and a page's policy may allow scripts and not this.
    return undefined;
  }
}

/** The bytes of a text in hexadecimal, by the runtime where it can: a loop in JavaScript takes longer than compiling. */
export function bytesOf(text: string): Uint8Array {
  const { Buffer } = runtime;
  if (Buffer !== undefined) return new Uint8Array(Buffer.from(text, 'hex'));
  const bytes = new Uint8Array(text.length / 2);
  for (let k = 0; k < bytes.length; k++) bytes[k] = parseInt(text.slice(2 * k, 2 * k + 2), 16);
  return bytes;
}
