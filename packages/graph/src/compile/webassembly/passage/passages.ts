import type { Arithmetic } from '../code/arithmetic.js';
import { Body } from '../code/body.js';
import type { Pool } from '../code/pool.js';
import type { Words } from '../words.js';
import type { PassageWriter } from './scene.js';

/** Bytes of code beyond which a passage ends and the next one begins: engines take long over large functions. */
const LONGEST = 12_000;

/** Bytes of code beyond which a tape is long enough to be run by kernels: it would not stay in the cache. */
const MOST = 160_000;

/** The operations that are written as code of their own, in passages without a break. */
export class Passages {
  readonly #arithmetic: Arithmetic;
  readonly #pool: Pool;
  readonly #bodies: Body[] = [];
  #open: Body | undefined;
  /** Bytes of those that are finished. */
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

  /** Adds an operation to the passage that is being written, or begins one, which `words` then calls. */
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

  /** What comes next is no part of a passage. */
  end(): void {
    this.#finished += this.#open?.length ?? 0;
    this.#open = undefined;
  }
}
