import {
  type BitGenerator,
  type BitGeneratorName,
  type BitStream,
  bitGenerators,
  type Seed,
} from './bit-generator/index.js';
import { callable, checkArgument, countCheck, list, type OptionCheck, recordCheck } from './argument.js';
import { resolve } from './family.js';
import { Fault, isRecord } from './fault.js';

/** The whole state of a `Random`, as plain JSON data. */
export interface RandomState {
  /** Name of the bit generator. */
  readonly generator: string;
  /** Its state, as 32-bit unsigned integers. */
  readonly words: readonly number[];
}

/** Anything with entries that can be swapped: an array, a typed array. */
interface Sequence {
  readonly length: number;
  [index: number]: unknown;
}

/**
 * Reproducible random numbers. Everything random in this library is drawn from one of these, passed in by the caller;
 * equal seeds give equal numbers on every machine.
 *
 * There is no hidden state: `state` is complete, and `Random.restore(state)` continues bit for bit.
 */
export class Random {
  readonly #generator: BitGenerator;
  #stream: BitStream;

  /**
   * @param seed A finite number or any text. Different seeds give unrelated numbers, however close they are.
   * @param generator The source of the bits, by name or as a custom definition; needed only to reproduce the results of
   * another program.
   * @throws Fault for any other seed, or one that the generator cannot start from.
   */
  constructor(seed: Seed, generator: BitGeneratorName | BitGenerator = 'xoroshiro128+') {
    this.#generator = resolve<BitGenerator>(generator, bitGenerators);
    this.#stream = this.#generator.seed(checkSeed(seed));
    checkArgument(this.#stream, 'stream', streamCheck, this.#generator.name);
  }

  /**
   * The generator that had this state.
   * @param generator The custom definition, if the state is not of a built-in generator.
   * @throws Fault if it is not a valid state.
   */
  static restore(state: RandomState, generator?: BitGenerator): Random {
    checkArgument(state, 'state', recordCheck);
    const random = new Random('restored', generator ?? bitGenerators.get(state.generator, 'generator'));
    random.#stream = random.#generator.restore(state.words);
    checkArgument(random.#stream, 'stream', streamCheck, random.#generator.name);
    return random;
  }

  /** The state to continue from. */
  get state(): RandomState {
    return { generator: this.#generator.name, words: this.#stream.words };
  }

  /** Uniform in [0, 1): a multiple of 2⁻⁵³, all equally likely. */
  next(): number {
    return this.#stream.next();
  }

  /** Uniform between `low` (inclusive) and `high` (exclusive, up to rounding). */
  uniform(low = 0, high = 1): number {
    return low + (high - low) * this.next();
  }

  /**
   * Normal with this mean and standard deviation, by Marsaglia's polar method, which transforms a point drawn uniformly from
   * the unit disc. The method yields two numbers at a time; the first is discarded, since keeping it would be hidden state.
   * G. Marsaglia, T. A. Bray, "A convenient method for generating normal variables", SIAM Review 6 (1964).
   */
  normal(mean = 0, deviation = 1): number {
    for (;;) {
      const x = this.uniform(-1, 1);
      const y = this.uniform(-1, 1);
      const r = x * x + y * y;
      if (r > 0 && r <= 1) return mean + deviation * y * Math.sqrt((-2 * Math.log(r)) / r);
    }
  }

  /**
   * An integer from 0 to `count` − 1, all exactly equally likely.
   * @throws Fault unless `count` is an integer from 1 to 2³².
   */
  integer(count: number): number {
    checkArgument(count, 'count', drawable);
    const share = Math.floor(2 ** 32 / count);
    for (;;) {
      const candidate = Math.floor(this.#stream.bits() / share);
      // Candidates left over after dividing 2³² into equal shares would introduce bias: draw again.
      if (candidate < count) return candidate;
    }
  }

  /** Shuffles the entries in place, every order equally likely (Fisher-Yates), and returns them. */
  shuffle<S extends Sequence>(items: S): S {
    checkArgument(items, 'items', list);
    const entries: Sequence = items;
    for (let last = entries.length - 1; last > 0; last--) {
      const other = this.integer(last + 1);
      [entries[last], entries[other]] = [entries[other], entries[last]];
    }
    return items;
  }

  /**
   * The numbers 0 to `count` − 1 in random order.
   * @throws Fault unless `count` is an integer of at least 0.
   */
  permutation(count: number): Uint32Array {
    checkArgument(count, 'count', countCheck);
    return this.shuffle(Uint32Array.from({ length: count }, (_, i) => i));
  }

  /**
   * A new generator with its own stream, unrelated to the rest of this one and to every other fork. It is seeded with 128
   * bits of this stream rather than by a jump along it, because the forks of a fork would land on the streams of its
   * siblings.
   */
  fork(): Random {
    const seed = Array.from({ length: 4 }, () => this.#stream.bits());
    return new Random(seed.join(), this.#generator);
  }
}

export const seedCheck = {
  expected: 'a finite number or a text',
  allows: (seed: unknown): seed is Seed => typeof seed === 'string' || Number.isFinite(seed),
};

function checkSeed(seed: unknown): Seed {
  if (seedCheck.allows(seed)) return seed;
  throw new Fault({ what: 'bad seed', found: seed, expected: seedCheck.expected });
}

const drawable: OptionCheck = {
  expected: 'a whole number from 1 to 2³²',
  allows: (found) => Number.isInteger(found) && (found as number) >= 1 && (found as number) <= 2 ** 32,
};

/** The stream of a generator, which may be a custom one. */
const streamCheck: OptionCheck = {
  expected: 'an object of the functions bits and next',
  allows: (found) => isRecord(found) && [found['bits'], found['next']].every(callable.allows),
};
