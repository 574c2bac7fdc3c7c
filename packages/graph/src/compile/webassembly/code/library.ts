import type { ValueType } from './arithmetic.js';

/**
 * The code of a function without control flow, split at variable indices so that these can be renumbered, and at calls of
 * other such functions so that these can be inlined. Constants become variables too, to be set before the code begins; they are
 * numbered after parameters and locals.
 */
export interface Excerpt {
  readonly parameters: readonly ValueType[];
  readonly locals: readonly ValueType[];
  readonly constants: readonly Uint8Array[];
  readonly parts: readonly (Uint8Array | number | Excerpt)[];
  /** Whether the code reads that parameter. */
  reads(parameter: number): boolean;
}

/** Whether a part is a called function. */
export function isExcerpt(part: Uint8Array | number | Excerpt): part is Excerpt {
  return typeof part === 'object' && 'parts' in part;
}

/** The export of a binary for a name in core's lists of kernels: the same in camel case. */
export function exportedName(kernel: string): string {
  return kernel.replace(/[- ](.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The functions exported by a binary, for inlining. */
export class Library {
  readonly #bytes: Uint8Array;
  #at = 8;
  readonly #types: (readonly ValueType[])[] = [];
  readonly #functions: number[] = [];
  readonly #names = new Map<string, number>();
  readonly #bodies: number[] = [];
  #imported = 0;
  /** By the number of the function. */
  readonly #excerpts = new Map<number, Excerpt>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    while (this.#at < bytes.length) {
      const section = this.#byte();
      const end = this.#number() + this.#at;
      this.#sections[section]?.call(this);
      this.#at = end;
    }
  }

  /** Whether there is a function of that name. */
  has(name: string): boolean {
    return this.#names.has(name);
  }

  /** @throws Error for a function that does not exist or contains control flow. */
  get(name: string): Excerpt {
    const index = this.#names.get(name);
    if (index === undefined) throw new Error(`the kernels have no function ${name}`);
    return this.#excerpt(index, name);
  }

  readonly #sections: Readonly<Partial<Record<number, (this: Library) => void>>> = {
    1: () => {
      this.#times(() => {
        this.#byte();
        this.#types.push(this.#times(() => this.#byte()));
        this.#times(() => this.#byte());
      });
    },
    2: () => {
      this.#times(() => {
        this.#name();
        this.#name();
        this.#import(this.#byte());
      });
    },
    3: () => {
      this.#functions.push(...this.#times(() => this.#number()));
    },
    7: () => {
      this.#times(() => {
        const name = this.#name();
        const kind = this.#byte();
        const index = this.#number();
        if (kind === 0) this.#names.set(name, index - this.#imported);
      });
    },
    10: () => {
      this.#times(() => {
        const length = this.#number();
        this.#bodies.push(this.#at);
        this.#at += length;
      });
    },
  };

  #import(kind: number): void {
    if (kind === 0) {
      this.#imported++;
      this.#number();
      return;
    }
    // A table has an element type before its limits.
    if (kind === 1) this.#byte();
    const hasMost = this.#byte() === 1;
    this.#number();
    if (hasMost) this.#number();
  }

  #excerpt(index: number, name: string): Excerpt {
    const known = this.#excerpts.get(index) ?? this.#read(index, name);
    this.#excerpts.set(index, known);
    return known;
  }

  #read(index: number, name: string): Excerpt {
    this.#at = this.#bodies[index];
    const locals: ValueType[] = [];
    this.#times(() => {
      const count = this.#number();
      const type = this.#byte();
      for (let k = 0; k < count; k++) locals.push(type);
    });
    const parameters = this.#types[this.#functions[index]];
    const code = new Cutting(this.#bytes, this.#at, parameters.length + locals.length);
    for (;;) {
      const at = this.#at;
      const instruction = this.#byte();
      if (instruction === END) {
        code.cut(at);
        const { parts, constants } = code;
        const used = new Set(parts);
        return { parameters, locals, constants, parts, reads: (parameter) => used.has(parameter) };
      }
      if (instruction >= GET && instruction <= TEE) {
        code.cut(this.#at);
        code.variable(this.#number(), this.#at);
      } else if (instruction === VECTORS && this.#bytes[this.#at] === CONSTANT) {
        code.cut(at);
        this.#at += 17;
        code.constant(this.#bytes.subarray(this.#at - 16, this.#at), this.#at);
      } else if (instruction === CALL) {
        code.cut(at);
        const called = this.#number() - this.#imported;
        const next = this.#at;
        code.call(this.#excerpt(called, name), next);
        this.#at = next;
      } else if (!this.#skip(instruction)) {
        throw new Error(`the function ${name} holds the instruction ${instruction}`);
      }
    }
  }

  /** Skips the immediates of an instruction, if it is allowed in code without control flow. */
  #skip(instruction: number): boolean {
    if (instruction === VECTORS) {
      const number = this.#number();
      if (number === SHUFFLE) this.#at += 16;
      else if (number <= LAST_OF_MEMORY || number === LOAD_32_ZERO || number === LOAD_64_ZERO) {
        this.#number();
        this.#number();
      } else if (number >= FIRST_OF_PLACES && number <= LAST_OF_PLACES) this.#at++;
      return true;
    }
    if (instruction === INTEGER) {
      this.#number();
      return true;
    }
    if (instruction === FLOAT_32) this.#at += 4;
    else if (instruction === FLOAT_64) this.#at += 8;
    return instruction >= FLOAT_32;
  }

  #byte(): number {
    return this.#bytes[this.#at++];
  }

  #number(): number {
    let [value, shift] = [0, 0];
    for (;;) {
      const byte = this.#byte();
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
      shift += 7;
    }
  }

  #name(): string {
    return String.fromCharCode(...this.#times(() => this.#byte()));
  }

  #times<T>(read: () => T): T[] {
    return Array.from({ length: this.#number() }, read);
  }
}

/** Code while it is split. */
class Cutting {
  readonly parts: (Uint8Array | number | Excerpt)[] = [];
  readonly constants: Uint8Array[] = [];
  readonly #bytes: Uint8Array;
  /** The index of the first constant. */
  readonly #first: number;
  readonly #numbers = new Map<string, number>();
  #from: number;

  constructor(bytes: Uint8Array, from: number, first: number) {
    this.#bytes = bytes;
    this.#from = from;
    this.#first = first;
  }

  /** Ends the current run of bytes. */
  cut(at: number): void {
    if (at > this.#from) this.parts.push(this.#bytes.subarray(this.#from, at));
  }

  /** Adds a variable index; the code continues at `next`. */
  variable(number: number, next: number): void {
    this.parts.push(number);
    this.#from = next;
  }

  /** Adds a called function; the code continues at `next`. */
  call(excerpt: Excerpt, next: number): void {
    this.parts.push(excerpt);
    this.#from = next;
  }

  /** Adds a constant, which is read like a variable; equal constants share one variable. */
  constant(bytes: Uint8Array, next: number): void {
    const key = bytes.join();
    const known = this.#numbers.get(key) ?? this.constants.push(bytes) - 1;
    this.#numbers.set(key, known);
    this.parts.push(READ);
    this.variable(this.#first + known, next);
  }
}

const [END, CALL, GET, TEE, INTEGER] = [0x0b, 0x10, 0x20, 0x22, 0x41];
const [FLOAT_32, FLOAT_64, VECTORS] = [0x43, 0x44, 0xfd];

/** Vector instructions that have immediates. */
const [CONSTANT, SHUFFLE, LAST_OF_MEMORY, LOAD_32_ZERO, LOAD_64_ZERO] = [0x0c, 0x0d, 0x0b, 0x5c, 0x5d];
const [FIRST_OF_PLACES, LAST_OF_PLACES] = [0x15, 0x22];

/** The instruction that gets a variable. */
const READ = Uint8Array.of(GET);
