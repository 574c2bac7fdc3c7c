/**
 * Calls something at most once in an animation frame: at once where it was not called in this frame, otherwise in the next
 * one. Where there are no frames it is called at once.
 */
export class Frames {
  readonly #action: () => void;
  #frame: number | undefined;
  #isDue = false;

  constructor(action: () => void) {
    this.#action = action;
  }

  call(): void {
    if (this.#frame !== undefined) {
      this.#isDue = true;
      return;
    }
    this.#action();
    this.#wait();
  }

  /** Forgets what is due. */
  end(): void {
    if (this.#frame !== undefined) runtime.cancelAnimationFrame?.(this.#frame);
    this.#isDue = false;
  }

  #wait(): void {
    this.#frame = runtime.requestAnimationFrame?.(() => {
      this.#frame = undefined;
      if (!this.#isDue) return;
      this.#isDue = false;
      this.call();
    });
  }
}

const runtime = globalThis as unknown as {
  requestAnimationFrame?(callback: () => void): number;
  cancelAnimationFrame?(frame: number): void;
};
