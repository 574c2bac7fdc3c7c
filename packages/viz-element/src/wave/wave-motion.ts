import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Attention } from '../paint/attention.js';
import type { Scene } from '../scene/scene.js';
import { atTurn } from './at-turn.js';
import type { Wave } from './wave.js';

/** The longest a wave may take, in milliseconds, however many layers it passes. */
const LONGEST = 10_000;

/**
 * Animates the order in which numbers are computed: tells the renderer, frame by frame, how far the wave has come.
 * Nothing moves, and the final frame is the plain picture.
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

  /**
   * Starts an animation in which each turn takes `pace` milliseconds. Does nothing at pace 0, or if the reader prefers
   * reduced motion.
   */
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

  /** The attention at the current time of the animation, if one runs. */
  attend(attention: Attention, scene: Scene): Attention {
    if (this.#wave === undefined) return attention;
    const turns = (performance.now() - this.#start) / this.#pace;
    return atTurn(attention, scene, this.#wave, turns);
  }

  hostUpdated(): void {
    if (this.#wave === undefined) return;
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      // Numbers of the last turn need the whole turn to become opaque.
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
