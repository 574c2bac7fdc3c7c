import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Attention } from '../paint/attention.js';
import type { Scene } from '../scene/scene.js';
import { atTurn } from './at-turn.js';
import type { Wave } from './wave.js';

/** A wave through many layers takes no longer, in milliseconds. */
const LONGEST = 10_000;

/**
 * Shows in what order numbers came about, whatever paints them: it says frame by frame how far the wave has come. It moves
 * nothing and ends with the picture as it is.
 */
export class WaveMotion implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #wave: Wave | undefined;
  #pace = 0;
  #start = 0;
  #frame: number | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Starts with another wave, each of whose turns takes `pace` milliseconds. Shows none to those who asked for less motion. */
  play(wave: Wave, pace: number): void {
    this.stop();
    if (!(pace > 0) || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    this.#wave = wave;
    this.#pace = Math.min(pace, LONGEST / wave.turns);
    this.#start = performance.now();
  }

  stop(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#wave = undefined;
  }

  /** The picture at this moment of the wave, if there is one. */
  attend(attention: Attention, scene: Scene): Attention {
    if (this.#wave === undefined) return attention;
    const turns = (performance.now() - this.#start) / this.#pace;
    return atTurn(attention, scene, this.#wave, turns);
  }

  hostUpdated(): void {
    if (this.#wave === undefined) return;
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      // A number of the last turn takes one more to be strong.
      const ends =
        this.#wave === undefined || performance.now() - this.#start >= this.#wave.turns * this.#pace;
      if (ends) this.stop();
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.stop();
  }
}
