import type { ValueType } from './arithmetic.js';

/** The code of a function of straight lines. */
export interface Excerpt {
  readonly parameters: readonly ValueType[];
  readonly locals: readonly ValueType[];
  readonly parts: readonly Part[];
}

/** Bytes of code, the number of a variable, or an instruction that makes a vector which never changes. */
export type Part = Uint8Array | number | { readonly constant: Uint8Array };

/** The functions that a binary exports, to copy their code from. */
export class Library {
  readonly #bytes: Uint8Array;
  #at = 8;
  readonly #types: (readonly ValueType[])[] = [];
  readonly #functions: number[] = [];
  readonly #names = new Map<string, number>();
  readonly #bodies: number[] = [];
  #imported = 0;
  readonly #excerpts = new Map<string, Excerpt>();

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

  /** @throws Error for a function that is not there or is not made of straight lines. */
  get(name: string): Excerpt {
    const known = this.#excerpts.get(name) ?? this.#read(name);
    this.#excerpts.set(name, known);
    return known;
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
    // A table has the type of its elements before its limits.
    if (kind === 1) this.#byte();
    const hasMost = this.#byte() === 1;
    this.#number();
    if (hasMost) this.#number();
  }

  #read(name: string): Excerpt {
    const index = this.#names.get(name);
    if (index === undefined) throw new Error(`the kernels have no function ${name}`);
    this.#at = this.#bodies[index];
    const locals: ValueType[] = [];
    this.#times(() => {
      const count = this.#number();
      const type = this.#byte();
      for (let k = 0; k < count; k++) locals.push(type);
    });
    return { parameters: this.#types[this.#functions[index]], locals, parts: this.#parts(name) };
  }

  #isConstant(at: number): boolean {
    return this.#bytes[at] === VECTORS && this.#bytes[at + 1] === CONSTANT;
  }

  /** The code up to its end, cut at the numbers of variables and at constants. */
  #parts(name: string): Part[] {
    const parts: Part[] = [];
    let from = this.#at;
    for (;;) {
      const at = this.#at;
      const instruction = this.#byte();
      if (instruction === END) {
        parts.push(this.#bytes.subarray(from, at));
        return parts;
      }
      if (instruction >= GET && instruction <= TEE) {
        parts.push(this.#bytes.subarray(from, this.#at), this.#number());
        from = this.#at;
      } else if (this.#isConstant(at)) {
        this.#at = at + 18;
        parts.push(this.#bytes.subarray(from, at), { constant: this.#bytes.subarray(at + 2, this.#at) });
        from = this.#at;
      } else if (!this.#skip(instruction)) {
        throw new Error(`the function ${name} holds the instruction ${instruction}`);
      }
    }
  }

  /** Goes past what belongs to an instruction, if it is one of those in straight lines. */
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

const [END, GET, TEE, INTEGER, FLOAT_32, FLOAT_64, VECTORS] = [0x0b, 0x20, 0x22, 0x41, 0x43, 0x44, 0xfd];

/** Instructions of vectors that have something after their number. */
const [CONSTANT, SHUFFLE, LAST_OF_MEMORY, LOAD_32_ZERO, LOAD_64_ZERO] = [0x0c, 0x0d, 0x0b, 0x5c, 0x5d];
const [FIRST_OF_PLACES, LAST_OF_PLACES] = [0x15, 0x22];
