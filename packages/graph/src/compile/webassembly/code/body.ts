import {
  instructions,
  types,
  vector,
  type Arithmetic,
  type Instructions,
  type ValueType,
} from './arithmetic.js';
import { Bytes } from './bytes.js';
import { isExcerpt, type Excerpt } from './library.js';
import type { Local } from './local.js';
import type { Pool } from './pool.js';
import { Recent } from './recent.js';

/** An address: a constant, plus a variable if there is one. */
export interface Address {
  readonly at: number;
  readonly by?: Local;
}

/** Code that leaves one value on the stack. */
export type Expression = (body: Body) => void;

/** The body of a function without parameters or results, while it is written. */
export class Body {
  readonly arithmetic: Arithmetic;
  readonly #pool: Pool;
  readonly #code = new Bytes();
  readonly #locals: ValueType[] = [];
  /** Variables free for reuse, by type. */
  readonly #free = new Map<ValueType, Local[]>();
  /** Variables in use, each block's after those of the blocks around it. */
  readonly #used: Local[] = [];
  readonly #recent = new Recent((local) => {
    this.#give(local);
  });
  /** Variables that hold the constants of copied code, while they are shared. */
  #shared: Map<Excerpt, readonly Local[]> | undefined;

  constructor(arithmetic: Arithmetic, pool: Pool) {
    this.arithmetic = arithmetic;
    this.#pool = pool;
  }

  /** Bytes written so far. */
  get length(): number {
    return this.#code.length;
  }

  /** A variable that is valid until the current block ends. */
  local(type: ValueType): Local {
    const local = this.#take(type);
    this.#used.push(local);
    return local;
  }

  #take(type: ValueType): Local {
    return this.#free.get(type)?.pop() ?? { type, index: this.#locals.push(type) - 1 };
  }

  #give(local: Local): void {
    const free = this.#free.get(local.type);
    if (free === undefined) this.#free.set(local.type, [local]);
    else free.push(local);
  }

  /** A new variable with an initial value. */
  let(type: ValueType, value: Expression): Local {
    value(this);
    const local = this.local(type);
    this.#index(SET, local);
    return local;
  }

  set(local: Local, value: Expression): void {
    value(this);
    this.#index(SET, local);
  }

  get(local: Local): void {
    this.#index(GET, local);
  }

  store({ type, store, bytes }: Instructions, to: Address, value: Expression): void {
    this.#base(to);
    value(this);
    if (to.by !== undefined) this.#recent.forgetAll();
    else if (type === types.v128) this.#keep(to.at);
    else this.#recent.forget(to.at, bytes);
    this.#memory(store, to.at, bytes);
  }

  /** Keeps the vector that has just been computed and is about to be stored. */
  #keep(at: number): void {
    const local = this.#take(types.v128);
    this.#index(TEE, local);
    this.#recent.keep(at, local);
  }

  /** Stores the first `count` numbers of a vector. */
  storeSome(count: number, at: number, value: Expression): void {
    const { many, one, size } = this.arithmetic;
    this.block(() => {
      const vector = this.let(many.type, value);
      for (let k = 0; k < count; k++)
        this.store(one, { at: at + k * size }, () => {
          this.extract(k, () => {
            this.get(vector);
          });
        });
    });
  }

  /** Loads a value; from a variable if it has just been stored. */
  load(instruction: readonly number[], from: Address, bytes: number): void {
    const known = from.by === undefined ? this.#recent.find(from.at, bytes) : undefined;
    if (known !== undefined && this.#loadKnown(instruction, known.local, from.at - known.at)) return;
    this.#base(from);
    this.#memory(instruction, from.at, bytes);
  }

  /** Extracts from a vector, at byte `offset`, what an instruction would load; returns whether that is possible. */
  #loadKnown(instruction: readonly number[], local: Local, offset: number): boolean {
    const { many, one, size, splat } = this.arithmetic;
    const whole = variable(local);
    if (instruction === many.load) this.get(local);
    else if (offset % size !== 0) return false;
    else if (instruction === one.load) this.extract(offset / size, whole);
    else if (instruction === many.spread)
      this.operate(splat, () => {
        this.extract(offset / size, whole);
      });
    else return false;
    return true;
  }

  operate(instruction: readonly number[], ...operands: readonly Expression[]): void {
    for (const operand of operands) operand(this);
    this.#code.append(instruction);
  }

  /** Within `write`, the constants of copied code are loaded only once, however often it is copied. */
  sharing(write: () => void): void {
    this.#shared = new Map();
    this.block(write);
    this.#shared = undefined;
  }

  /** Frees the variables of `write` at its end. */
  block(write: () => void): void {
    const before = this.#used.length;
    write();
    while (this.#used.length > before) {
      const local = this.#used.pop();
      if (local !== undefined) this.#give(local);
    }
  }

  /**
   * Repeats something `count` times: unrolled if that is few, otherwise in a loop. `write` gets its progress in bytes, as one
   * address for each of `steps`.
   */
  repeat<const S extends readonly number[]>(
    count: number,
    steps: S,
    most: number,
    write: (...places: { readonly [K in keyof S]: Address }) => void,
  ): void {
    type Places = { readonly [K in keyof S]: Address };
    if (count <= most) {
      for (let k = 0; k < count; k++)
        this.block(() => {
          write(...(steps.map((step) => ({ at: k * step })) as unknown as Places));
        });
      return;
    }
    // What is kept before a loop may be outdated when the loop repeats.
    this.#recent.forgetAll();
    this.block(() => {
      const counters = steps.map(() => this.let(types.i32, integer(0)));
      this.#code.byte(...LOOP);
      this.block(() => {
        write(...(counters.map((by) => ({ at: 0, by })) as unknown as Places));
      });
      counters.forEach((counter, k) => {
        this.set(counter, (body) => {
          body.operate(instructions.integer.add, variable(counter), integer(steps[k]));
        });
      });
      const [first] = counters;
      this.operate(instructions.integer.less, variable(first), integer(count * steps[0]));
      this.#code.byte(...AGAIN);
    });
    this.#recent.forgetAll();
  }

  /** Inlines the function of a kernel with these arguments. It leaves its result on the stack. */
  copy(excerpt: Excerpt, ...values: readonly Expression[]): void {
    const shared = this.#shared;
    if (shared !== undefined) this.#share(excerpt, shared);
    this.block(() => {
      // Arguments that the code does not read are not evaluated.
      const own = excerpt.parameters.map((type, k) =>
        excerpt.reads(k) ? this.let(type, values[k]) : NOWHERE,
      );
      this.#paste(excerpt, own);
    });
  }

  /** Loads the constants of an excerpt, and of the functions it calls, for all copies to come. */
  #share(excerpt: Excerpt, shared: Map<Excerpt, readonly Local[]>): void {
    if (shared.has(excerpt)) return;
    shared.set(excerpt, this.#loadConstants(excerpt));
    for (const part of excerpt.parts) if (isExcerpt(part)) this.#share(part, shared);
  }

  #paste(excerpt: Excerpt, parameters: readonly Local[]): void {
    const locals = excerpt.locals.map((type) => this.local(type));
    const constants = this.#shared?.get(excerpt) ?? this.#loadConstants(excerpt);
    const own = [...parameters, ...locals, ...constants];
    for (const part of excerpt.parts) {
      if (typeof part === 'number') this.#code.unsigned(own[part].index);
      else if (isExcerpt(part)) this.#call(part);
      else this.#code.append(part);
    }
  }

  /** Inlines a called function. Its arguments are on the stack, the last one on top. */
  #call(excerpt: Excerpt): void {
    this.block(() => {
      const parameters = excerpt.parameters.map((type) => this.local(type));
      for (const parameter of parameters.toReversed()) this.#index(SET, parameter);
      this.#paste(excerpt, parameters);
    });
  }

  #loadConstants({ constants }: Excerpt): Local[] {
    return constants.map((bytes) =>
      this.let(types.v128, () => {
        this.constant(bytes);
      }),
    );
  }

  /** A constant number. */
  number(value: number): void {
    const { size } = this.arithmetic;
    const bytes = new DataView(new ArrayBuffer(size));
    if (size === 8) bytes.setFloat64(0, value, true);
    else bytes.setFloat32(0, value, true);
    this.#code.byte(size === 8 ? 0x44 : 0x43, ...new Uint8Array(bytes.buffer));
  }

  integer(value: number): void {
    this.#code.byte(0x41);
    this.#code.signed(value);
  }

  /**
   * A constant vector. It is loaded from memory if there is room: building one takes three instructions, which hinder each
   * other in the pipeline.
   */
  constant(bytes: Uint8Array): void {
    const at = this.#pool.placeOf(bytes);
    if (at === undefined) this.operate([0xfd, vector.constant, ...bytes]);
    else {
      this.integer(0);
      this.#memory(this.arithmetic.many.load, at, bytes.length);
    }
  }

  /** A vector of zeros. */
  zero(): void {
    this.operate([0xfd, vector.constant, ...new Uint8Array(16)]);
  }

  /** A vector of −0, the neutral element of addition: x + −0 is x bit for bit. */
  nothing(): void {
    const { size } = this.arithmetic;
    const bytes = Array.from({ length: 16 }, (_, k) => (k % size === size - 1 ? 0x80 : 0));
    this.operate([0xfd, vector.constant, ...bytes]);
  }

  /** Picks bytes from two vectors. */
  shuffle(bytes: readonly number[], a: Expression, b: Expression): void {
    a(this);
    b(this);
    this.#code.byte(0xfd, vector.shuffle, ...bytes);
  }

  /** Replaces one lane of a vector with the number at an address. */
  loadPlace(place: number, from: Address, value: Expression): void {
    const { loadPlace, size } = this.arithmetic;
    this.#base(from);
    value(this);
    this.#memory([0xfd, loadPlace], from.at, size);
    this.#code.byte(place);
  }

  /** Extracts the number in one lane of a vector. */
  extract(place: number, value: Expression): void {
    value(this);
    this.#code.byte(0xfd, this.arithmetic.extract, place);
  }

  /** The finished function, with its variable declarations. */
  finish(): Bytes {
    const bytes = new Bytes();
    const runs: [count: number, type: ValueType][] = [];
    for (const type of this.#locals) {
      const last = runs.at(-1);
      if (last?.[1] === type) last[0]++;
      else runs.push([1, type]);
    }
    bytes.unsigned(runs.length);
    for (const [count, type] of runs) {
      bytes.unsigned(count);
      bytes.byte(type);
    }
    bytes.append(this.#code.finish());
    bytes.byte(0x0b);
    return bytes;
  }

  #base({ by }: Address): void {
    if (by === undefined) this.integer(0);
    else this.get(by);
  }

  #memory(instruction: readonly number[], at: number, bytes: number): void {
    this.#code.append(instruction);
    this.#code.unsigned(31 - Math.clz32(bytes));
    this.#code.unsigned(at);
  }

  #index(instruction: number, { index }: Local): void {
    this.#code.byte(instruction);
    this.#code.unsigned(index);
  }
}

/** Stands for a variable that is never read. */
const NOWHERE: Local = { type: types.v128, index: NaN };

/** Instructions that get a variable, set it, and set it leaving its value on the stack. */
const [GET, SET, TEE] = [0x20, 0x21, 0x22];

/** A loop without a result, and its end, which repeats it if the condition holds. */
const LOOP = [0x03, 0x40];
const AGAIN = [0x0d, 0, 0x0b];

const variable =
  (local: Local): Expression =>
  (body) => {
    body.get(local);
  };

/** A constant integer. */
export const integer =
  (value: number): Expression =>
  (body) =>
    body.integer(value);
