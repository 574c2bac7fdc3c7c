import {
  instructions,
  types,
  vector,
  type Arithmetic,
  type Instructions,
  type ValueType,
} from './arithmetic.js';
import { Bytes } from './bytes.js';
import type { Excerpt } from './library.js';
import type { Pool } from './pool.js';
import { Recent } from './recent.js';

/** A variable of a function. */
export interface Local {
  readonly type: ValueType;
  readonly index: number;
}

/** An address: a fixed one, moved on by a variable where there is one. */
export interface Address {
  readonly at: number;
  readonly by?: Local;
}

/** Code that leaves one value behind. */
export type Expression = (body: Body) => void;

/** The body of a function without parameters or result, as it is written. */
export class Body {
  readonly arithmetic: Arithmetic;
  readonly #pool: Pool;
  readonly #recent = new Recent((local) => {
    this.#free.push(local);
  });
  /** Variables that hold vectors of the pool, by their addresses, while they are shared. */
  #shared: Map<number, Local> | undefined;
  readonly #code = new Bytes();
  readonly #locals: ValueType[] = [];
  /** Variables that can be used again. */
  #free: Local[] = [];
  /** Variables in use, each block's after those of the blocks around it. */
  #used: Local[] = [];

  constructor(arithmetic: Arithmetic, pool: Pool) {
    this.arithmetic = arithmetic;
    this.#pool = pool;
  }

  /** Bytes written so far. */
  get length(): number {
    return this.#code.length;
  }

  /** A variable, until the present block ends. */
  local(type: ValueType): Local {
    const local = this.#take(type);
    this.#used.push(local);
    return local;
  }

  #take(type: ValueType): Local {
    const k = this.#free.findIndex((each) => each.type === type);
    return k < 0 ? { type, index: this.#locals.push(type) - 1 } : this.#free.splice(k, 1)[0];
  }

  /** A variable with a value. */
  let(type: ValueType, value: Expression): Local {
    value(this);
    const local = this.local(type);
    this.#index(0x21, local);
    return local;
  }

  set(local: Local, value: Expression): void {
    value(this);
    this.#index(0x21, local);
  }

  get(local: Local): void {
    this.#index(0x20, local);
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
    this.#index(0x22, local);
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

  /** Loads a value as an instruction does; from a variable where it has just been stored. */
  load(instruction: readonly number[], from: Address, bytes: number): void {
    const known = from.by === undefined ? this.#recent.find(from.at, bytes) : undefined;
    if (known !== undefined && this.#loadKnown(instruction, known)) return;
    this.#base(from);
    this.#memory(instruction, from.at, bytes);
  }

  #loadKnown(
    instruction: readonly number[],
    { local, offset }: { readonly local: Local; readonly offset: number },
  ): boolean {
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
    this.#code.byte(...instruction);
  }

  /** What `write` writes, in which a vector that never changes is read once, however often it is needed. */
  sharing(write: () => void): void {
    this.#shared = new Map();
    this.block(write);
    this.#shared = undefined;
  }

  /** What `write` writes, its variables given back at its end. */
  block(write: () => void): void {
    const before = this.#used.length;
    write();
    this.#free.push(...this.#used.splice(before));
  }

  /**
   * Does something `count` times: one after the other where they are few, otherwise in a loop. What is done is told how far
   * it has come in bytes, which with each of `steps` is a number of its own.
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
    // What is kept before a loop need not stand there any more when it begins again.
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

  /** Copies the code of a kernel's function with these arguments. It leaves its result behind. */
  copy({ parameters, locals, parts }: Excerpt, ...values: readonly Expression[]): void {
    // Those that are shared have to be there before the block is whose variables are given back.
    if (this.#shared !== undefined)
      for (const part of parts)
        if (typeof part === 'object' && 'constant' in part) {
          this.constant(part.constant);
          this.#code.byte(DROP);
        }
    this.block(() => {
      // What the code does not read need not be there.
      const own = parameters.map((type, k) =>
        parts.includes(k) ? this.let(type, values[k]) : { type, index: NaN },
      );
      own.push(...locals.map((type) => this.local(type)));
      for (const part of parts) {
        if (typeof part === 'number') this.#code.unsigned(own[part].index);
        else if (part instanceof Uint8Array) this.#code.append(part);
        else this.constant(part.constant);
      }
    });
  }

  /** One number. */
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
   * A vector that never changes. Where there is room it is read from memory: to make one takes a machine three
   * instructions, which get into each other's way.
   */
  constant(bytes: Uint8Array): void {
    const at = this.#pool.placeOf(bytes);
    if (at === undefined) {
      this.operate([0xfd, vector.constant, ...bytes]);
      return;
    }
    const fromMemory = (): void => {
      this.load(this.arithmetic.many.load, { at }, 16);
    };
    if (this.#shared === undefined) fromMemory();
    else {
      const known = this.#shared.get(at) ?? this.let(this.arithmetic.many.type, fromMemory);
      this.#shared.set(at, known);
      this.get(known);
    }
  }

  /** A vector of zeros. */
  zero(): void {
    this.operate([0xfd, vector.constant, ...new Uint8Array(16)]);
  }

  /** Of two vectors the bytes of these numbers. */
  shuffle(bytes: readonly number[], a: Expression, b: Expression): void {
    a(this);
    b(this);
    this.#code.byte(0xfd, vector.shuffle, ...bytes);
  }

  /** A vector with the number at an address in one place. */
  loadPlace(place: number, from: Address, value: Expression): void {
    const { loadPlace, size } = this.arithmetic;
    this.#base(from);
    value(this);
    this.#memory([0xfd, loadPlace], from.at, size);
    this.#code.byte(place);
  }

  /** The number in a place of a vector. */
  extract(place: number, value: Expression): void {
    value(this);
    this.#code.byte(0xfd, this.arithmetic.extract, place);
  }

  /** The whole, with its variables before it. */
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
    bytes.append(this.#code);
    bytes.byte(0x0b);
    return bytes;
  }

  #base({ by }: Address): void {
    if (by === undefined) this.integer(0);
    else this.get(by);
  }

  #memory(instruction: readonly number[], at: number, bytes: number): void {
    this.#code.byte(...instruction);
    this.#code.unsigned(Math.log2(bytes));
    this.#code.unsigned(at);
  }

  #index(instruction: number, { index }: Local): void {
    this.#code.byte(instruction);
    this.#code.unsigned(index);
  }
}

const DROP = 0x1a;

/** A loop without a result, and its end, which begins it again if it is told so. */
const LOOP = [0x03, 0x40];
const AGAIN = [0x0d, 0, 0x0b];

const variable =
  (local: Local): Expression =>
  (body) => {
    body.get(local);
  };

/** A whole number. */
export const integer =
  (value: number): Expression =>
  (body) =>
    body.integer(value);
