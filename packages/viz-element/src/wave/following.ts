import type { SessionState } from '@bp-graph/graph';
import type { ReactiveControllerHost } from 'lit';
import type { Beat } from '../cursor/beats.js';
import type { Attention } from '../paint/attention.js';
import type { Scene } from '../scene/scene.js';
import { paceOf } from '../cursor/pace.js';
import { isSingleWave, movedOn } from '../telling.js';
import { waveOfBeat, waveOfStep } from './wave.js';
import { WaveMotion } from './wave-motion.js';

/** An element that animates waves. */
export interface FollowingHost extends ReactiveControllerHost {
  /** The moment of the wave that is shown. */
  cursor: number | undefined;
  /** Milliseconds per node. */
  readonly pace: number | undefined;
}

/**
 * Decides which wave to animate: that of a single step or edit, or the moment that is being walked through. Anything
 * else ends the animation.
 */
export class Following {
  readonly #host: FollowingHost;
  readonly #motion: WaveMotion;
  #state: SessionState | undefined;
  #beat: Beat | undefined;

  constructor(host: FollowingHost) {
    this.#host = host;
    this.#motion = new WaveMotion(host);
  }

  /** Resets the cursor when the session moves on to another step. */
  leave(state: SessionState | undefined): void {
    if (movedOn(this.#state, state)) this.#host.cursor = undefined;
  }

  /**
   * Starts or stops the animation for what is shown now: a session state, a moment of its wave, and the scene of both.
   */
  show(state: SessionState | undefined, beat: Beat | undefined, scene: Scene | undefined): void {
    const pace = paceOf(this.#host.pace);
    if (scene !== undefined && isSingleWave(this.#state, state))
      this.#motion.play(waveOfStep(scene), pace / LAYERS);
    else if (beat !== undefined && beat !== this.#beat) this.#motion.play(waveOfBeat(beat), pace);
    else if (state !== this.#state || beat !== this.#beat) this.#motion.stop();
    [this.#state, this.#beat] = [state, beat];
  }

  attend(attention: Attention, scene: Scene): Attention {
    return this.#motion.attend(attention, scene);
  }
}

/** This many layers of a step take as long as one node of a wave that is walked through. */
const LAYERS = 2;
