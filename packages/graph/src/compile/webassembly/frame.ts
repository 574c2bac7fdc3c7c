import { frameBytes, frameWords } from '@bp-graph/core';
import type { Stopping, StopState } from '../../train/stopping.js';

/** Rules that no step meets. */
const NEVER = { lossBelow: -Infinity, leastGain: 0, patience: Infinity, best: Infinity, waited: 0 } as const;

/** The greatest number of a word. */
const MOST = 2 ** 31 - 1;

export type FrameWord = (typeof frameWords)[number];

/** What a run is told and tells, at the beginning of a machine's memory. */
export class Frame {
  /** Its address. */
  readonly at = 0;
  /** The address of the generator. */
  readonly randomAt = frameBytes.random;
  readonly #words: Int32Array;
  readonly #numbers: Float64Array;
  readonly #random: Uint32Array;

  constructor(buffer: ArrayBuffer) {
    this.#words = new Int32Array(buffer, 0, frameWords.length);
    this.#numbers = new Float64Array(buffer, 0, frameBytes.random / 8);
    this.#random = new Uint32Array(buffer, frameBytes.random, (frameBytes.frameSize - frameBytes.random) / 4);
  }

  get(word: FrameWord): number {
    return this.#words[frameWords.indexOf(word)];
  }

  set(words: Readonly<Partial<Record<FrameWord, number>>>): void {
    for (const [word, value] of Object.entries(words))
      this.#words[frameWords.indexOf(word as FrameWord)] = value;
  }

  /** The number of the first step of the present run. */
  get firstStep(): number {
    return this.#numbers[frameBytes.firstStep / 8];
  }

  /** The sum of the losses of the steps taken, each times its rows. */
  get loss(): number {
    return this.#numbers[frameBytes.lossTaken / 8];
  }

  /** Forgets the steps taken; the next one is number `step`. The losses of those to come are added to `loss`. */
  clear(step: number, loss = 0): void {
    this.#numbers[frameBytes.firstStep / 8] = step;
    this.#numbers[frameBytes.lossTaken / 8] = loss;
    this.set({ taken: 0, rowsTaken: 0 });
  }

  /** The rules by which the run may end, and how far it has come by them; without any it never does. */
  judgeBy({ lossBelow, leastGain, patience, best, waited }: Stopping | typeof NEVER = NEVER): void {
    this.#numbers[frameBytes.lossBelow / 8] = lossBelow;
    this.#numbers[frameBytes.leastGain / 8] = leastGain;
    this.#numbers[frameBytes.bestLoss / 8] = best;
    this.set({ patience: Math.min(patience, MOST), waited });
  }

  /** How far the run has come by its rules. */
  get stopState(): StopState {
    return { best: this.#numbers[frameBytes.bestLoss / 8], waited: this.get('waited') };
  }

  /** The generator as it was before it put this epoch's rows in order, high word before low. */
  get random(): readonly number[] {
    const [low0, high0, low1, high1] = this.#random.subarray(4);
    return [high0, low0, high1, low1];
  }

  /** The generator that puts the next epoch's rows in order. */
  set random([high0, low0, high1, low1]: readonly number[]) {
    this.#random.set([low0, high0, low1, high1]);
  }
}
