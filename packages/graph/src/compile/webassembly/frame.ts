import { frameBytes, frameWords } from '@bp-graph/core';

export type FrameWord = (typeof frameWords)[number];

/** What a run is told and tells, at the beginning of a machine's memory. */
export class Frame {
  /** Its address. */
  readonly at = 0;
  /** The address of the generator. */
  readonly randomAt = frameBytes.random;
  readonly #words: Int32Array;
  readonly #loss: Float64Array;
  readonly #random: Uint32Array;

  constructor(buffer: ArrayBuffer) {
    this.#words = new Int32Array(buffer, 0, frameWords.length);
    this.#loss = new Float64Array(buffer, frameBytes.lossTaken, 1);
    this.#random = new Uint32Array(buffer, frameBytes.random, (frameBytes.frameSize - frameBytes.random) / 4);
  }

  get(word: FrameWord): number {
    return this.#words[frameWords.indexOf(word)];
  }

  set(words: Readonly<Partial<Record<FrameWord, number>>>): void {
    for (const [word, value] of Object.entries(words))
      this.#words[frameWords.indexOf(word as FrameWord)] = value;
  }

  /** The sum of the losses of the steps taken, each times its rows. */
  get loss(): number {
    return this.#loss[0];
  }

  /** Forgets the steps taken, and adds the losses of those to come to `loss`. */
  clear(loss = 0): void {
    this.#loss[0] = loss;
    this.set({ taken: 0, rowsTaken: 0 });
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
