import {
  type BitGenerator,
  type BitGeneratorName,
  type BitStream,
  bitGenerators,
  type Seed,
} from './bit-generator/index.js';
import { callable, checkArgument, count as countCheck, list, type OptionCheck, record } from './argument.js';
import { resolve } from './family.js';
import { Fault, isRecord } from './fault.js';

/** The whole state of a `Random`, as plain JSON data. */
export interface RandomState {
  /** Name of the bit generator. */
  readonly generator: string;
  /** Its state, 32-bit whole numbers. */
  readonly words: readonly number[];
}

/** Anything with entries that can be exchanged: an array, a typed array. */
interface Sequence {
  readonly length: number;
  [index: number]: unknown;
}

/**
 * Random numbers that can be repeated. Everything random in this library is drawn from one of these, handed in by
 * the caller; equal seeds give equal numbers on every machine.
 *
 * Nothing is hidden: `state` is all there is, and `Random.restore(state)` continues bit for bit.
 */
export class Random {
  readonly #generator: BitGenerator;
  #stream: BitStream;

  /**
   * @param seed A finite number or any text. Seeds that differ give unrelated numbers, however near they are.
   * @param generator The source of the bits, by name or one of your own; the default is right unless the figures of
   * another program are to be met.
   * @throws Fault for a seed that is neither, or one the generator cannot start from.
   */
  constructor(seed: Seed, generator: BitGeneratorName | BitGenerator = 'xoroshiro128+') {
    this.#generator = resolve<BitGenerator>(generator, bitGenerators);
    this.#stream = this.#generator.seed(checkSeed(seed));
    checkArgument(this.#stream, 'stream', streamCheck, this.#generator.name);
  }

  /**
   * The generator that had this state.
   * @param generator Your own definition, where the state is of one that is not in the list.
   * @throws Fault if it is not a state.
   */
  static restore(state: RandomState, generator?: BitGenerator): Random {
    checkArgument(state, 'state', record);
    const random = new Random('restored', generator ?? bitGenerators.get(state.generator, 'generator'));
    random.#stream = random.#generator.restore(state.words);
    checkArgument(random.#stream, 'stream', streamCheck, random.#generator.name);
    return random;
  }

  /** What it takes to continue from here. */
  get state(): RandomState {
    return { generator: this.#generator.name, words: this.#stream.words };
  }

  /** Uniform in [0, 1): a multiple of 2⁻⁵³, each as likely as the others. */
  next(): number {
    return this.#stream.next();
  }

  /** Uniform between `low` (included) and `high` (excluded, but for rounding). */
  uniform(low = 0, high = 1): number {
    return low + (high - low) * this.next();
  }

  /**
   * Normal with this mean and standard deviation, by Marsaglia's polar method: a point drawn evenly from the unit disc,
   * stretched. The method makes two numbers at a time; the first is dropped, since a kept one would be state that `state`
   * does not show. G. Marsaglia, T. A. Bray, "A convenient method for generating normal variables", SIAM Review 6 (1964).
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
   * A whole number from 0 to `count` − 1, each exactly as likely as the others.
   * @throws Fault unless `count` is a whole number from 1 to 2³².
   */
  integer(count: number): number {
    checkArgument(count, 'count', drawable);
    const share = Math.floor(2 ** 32 / count);
    for (;;) {
      const candidate = Math.floor(this.#stream.bits() / share);
      // The few bits left over after dealing out equal shares would favour somebody: draw again.
      if (candidate < count) return candidate;
    }
  }

  /** Puts the entries in random order, in place, every order as likely as any other (Fisher and Yates); returns them. */
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
   * @throws Fault unless `count` is a whole number, 0 or more.
   */
  permutation(count: number): Uint32Array {
    checkArgument(count, 'count', countCheck);
    return this.shuffle(Uint32Array.from({ length: count }, (_, i) => i));
  }

  /**
   * A new generator with a stream of its own, unrelated to what this one gives from here on and to every other fork.
   * It is seeded with 128 bits of this stream and not by a jump along it, because the forks of a fork would land on
   * the streams of its siblings.
   */
  fork(): Random {
    const seed = Array.from({ length: 4 }, () => this.#stream.bits());
    return new Random(seed.join(), this.#generator);
  }
}

/** What a seed may be. */
export const seedCheck = {
  expected: 'a finite number or a text',
  allows: (seed: unknown): seed is Seed => typeof seed === 'string' || Number.isFinite(seed),
};

function checkSeed(seed: unknown): Seed {
  if (seedCheck.allows(seed)) return seed;
  throw new Fault({ what: 'bad seed', found: seed, expected: seedCheck.expected });
}

/** Of how many numbers one can be drawn from. */
const drawable: OptionCheck = {
  expected: 'a whole number from 1 to 2³²',
  allows: (found) => Number.isInteger(found) && (found as number) >= 1 && (found as number) <= 2 ** 32,
};

/** Of what a generator gives, which may be one of the caller's own. */
const streamCheck: OptionCheck = {
  expected: 'an object of the functions bits and next',
  allows: (found) => isRecord(found) && [found['bits'], found['next']].every(callable.allows),
};
