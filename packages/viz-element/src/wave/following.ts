import type { SessionState } from '@bp-graph/graph';
import type { ReactiveControllerHost } from 'lit';
import type { Beat } from '../cursor/beats.js';
import type { Attention } from '../paint/attention.js';
import type { Scene } from '../scene/scene.js';
import { paceOf } from '../cursor/pace.js';
import { isSingleWave, movedOn } from '../telling.js';
import { waveOfBeat, waveOfStep } from './wave.js';
import { WaveMotion } from './wave-motion.js';

/** An element whose reader follows waves. */
export interface FollowingHost extends ReactiveControllerHost {
  /** The moment of the wave that is shown. */
  cursor: number | undefined;
  /** Milliseconds for each node. */
  readonly pace: number | undefined;
}

/** Which wave the reader sees: that of a single step or change, or the moment that is followed. Whatever else happens ends it. */
export class Following {
  readonly #host: FollowingHost;
  readonly #motion: WaveMotion;
  #state: SessionState | undefined;
  #beat: Beat | undefined;

  constructor(host: FollowingHost) {
    this.#host = host;
    this.#motion = new WaveMotion(host);
  }

  /** Nobody follows the wave of an earlier step any more. */
  leave(state: SessionState | undefined): void {
    if (movedOn(this.#state, state)) this.#host.cursor = undefined;
  }

  /** What is shown now: the state of the session, the moment that is followed, and the picture of both. */
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

/** So many layers of a step take the time of a node that is followed. */
const LAYERS = 2;
