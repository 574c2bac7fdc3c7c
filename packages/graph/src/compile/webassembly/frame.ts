import { frameBytes, frameWords } from '@bp-graph/core';
import type { Stopping, StopState } from '../../train/stopping.js';

/** Stop conditions that no step meets. */
const NEVER = { lossBelow: -Infinity, leastGain: 0, patience: Infinity, best: Infinity, waited: 0 } as const;

/** The largest value of a word. */
const MOST = 2 ** 31 - 1;

export type FrameWord = (typeof frameWords)[number];

/** The arguments and results of a run, at the start of a machine's memory. */
export class Frame {
  readonly at = 0;
  /** The address of the generator state. */
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

  /** The number of the first step of the current run. */
  get firstStep(): number {
    return this.#numbers[frameBytes.firstStep / 8];
  }

  /** The sum of the losses of the steps taken, weighted by batch size. */
  get loss(): number {
    return this.#numbers[frameBytes.lossTaken / 8];
  }

  /** Resets the counts of steps and rows; the next step is number `step`. The losses of the steps to come are added to `loss`. */
  clear(step: number, loss = 0): void {
    this.#numbers[frameBytes.firstStep / 8] = step;
    this.#numbers[frameBytes.lossTaken / 8] = loss;
    this.set({ taken: 0, rowsTaken: 0 });
  }

  /** Sets the stop conditions and their state; by default none that can be met. */
  judgeBy({ lossBelow, leastGain, patience, best, waited }: Stopping | typeof NEVER = NEVER): void {
    this.#numbers[frameBytes.lossBelow / 8] = lossBelow;
    this.#numbers[frameBytes.leastGain / 8] = leastGain;
    this.#numbers[frameBytes.bestLoss / 8] = best;
    this.set({ patience: Math.min(patience, MOST), waited });
  }

  /** The state of the stop conditions. */
  get stopState(): StopState {
    return { best: this.#numbers[frameBytes.bestLoss / 8], waited: this.get('waited') };
  }

  /** The generator state before this epoch's rows were shuffled, high word before low. */
  get random(): readonly number[] {
    const [low0, high0, low1, high1] = this.#random.subarray(4);
    return [high0, low0, high1, low1];
  }

  /** The generator state that the next epoch's rows are shuffled with. */
  set random([high0, low0, high1, low1]: readonly number[]) {
    this.#random.set([low0, high0, low1, high1]);
  }
}
