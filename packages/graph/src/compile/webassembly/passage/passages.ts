import type { Arithmetic } from '../code/arithmetic.js';
import { Body } from '../code/body.js';
import type { Pool } from '../code/pool.js';
import type { Words } from '../words.js';
import type { PassageWriter } from './scene.js';

/** Bytes of code after which a new passage begins: engines are slow to compile large functions. */
const LONGEST = 12_000;

/** Bytes of code after which the rest of a tape is left to kernels: more would not fit in the cache. */
const MOST = 160_000;

/** Collects the code of consecutive operations into passages. */
export class Passages {
  readonly #arithmetic: Arithmetic;
  readonly #pool: Pool;
  readonly #bodies: Body[] = [];
  #open: Body | undefined;
  /** Size of the finished passages in bytes. */
  #finished = 0;

  constructor(arithmetic: Arithmetic, pool: Pool) {
    this.#arithmetic = arithmetic;
    this.#pool = pool;
  }

  get bodies(): readonly Body[] {
    return this.#bodies;
  }

  /** Whether there is enough code already. */
  get areFull(): boolean {
    return this.#finished + (this.#open?.length ?? 0) > MOST;
  }

  /** Adds an operation to the open passage, or starts a new one, for which `words` gets a call. */
  add(words: Words, write: PassageWriter): void {
    let body = this.#open;
    if (body === undefined || body.length > LONGEST) {
      this.end();
      body = new Body(this.#arithmetic, this.#pool);
      words.emit('passage', { number: this.#bodies.push(body) - 1 });
      this.#open = body;
    }
    const own = body;
    own.block(() => {
      write(own);
    });
  }

  /** Closes the open passage: the next operation is not part of one. */
  end(): void {
    this.#finished += this.#open?.length ?? 0;
    this.#open = undefined;
  }
}
