import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Beat, Phase } from './beats.js';
import { paceOf } from './pace.js';

/** What is walked through. */
export interface Path {
  readonly beats: readonly Beat[];
  /** Where one stands; undefined for the wave as a whole. */
  readonly at: number | undefined;
  /** Goes to a beat, or shows the wave as a whole. */
  go(this: void, at: number | undefined): void;
}

/** Walks through the beats of a wave: one at a time, or through a phase at a pace. */
export class Walking implements ReactiveController {
  /** Milliseconds for each beat; 0 jumps. */
  pace = paceOf();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Walks through a phase from its start, also where one stands in it already. */
  through(phase: Phase, path: () => Path): void {
    this.stop();
    const { beats } = path();
    const first = beats.findIndex((beat) => beat.phase === phase);
    const last = beats.findLastIndex((beat) => beat.phase === phase);
    if (first >= 0) this.#walk(this.#jumps ? last : first, last, path);
  }

  /** One beat on or back; before the first and after the last one stands the whole wave. */
  by(beats: 1 | -1, path: Path): void {
    this.stop();
    const { length } = path.beats;
    const from = path.at ?? (beats > 0 ? -1 : length);
    const to = from + beats;
    path.go(to < 0 || to >= length ? undefined : to);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  get #jumps(): boolean {
    return this.pace <= 0 || matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  #walk(at: number, last: number, path: () => Path): void {
    path().go(at);
    if (at >= last) return;
    this.#timer = setTimeout(() => {
      // Who went elsewhere meanwhile is not called back.
      if (path().at === at) this.#walk(at + 1, last, path);
    }, this.pace);
  }
}
