import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Beat, Phase } from './beats.js';
import { paceOf } from './pace.js';

/** The moments to walk through, and the current position. */
export interface Moments {
  readonly beats: readonly Beat[];
  /** Index of the current moment; undefined for the whole wave. */
  readonly at: number | undefined;
  /** Goes to a moment, or with undefined to the whole wave. */
  go(this: void, at: number | undefined): void;
}

/** Walks through the moments of a wave: one at a time, or a whole phase at a steady pace. */
export class Walking implements ReactiveController {
  /** Milliseconds per moment; 0 jumps to the end. */
  pace = paceOf();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Walks through a phase from its start, even if the position is already inside it. */
  through(phase: Phase, moments: () => Moments): void {
    this.stop();
    const { beats } = moments();
    const first = beats.findIndex((beat) => beat.phase === phase);
    const last = beats.findLastIndex((beat) => beat.phase === phase);
    if (first >= 0) this.#walk(this.#jumps ? last : first, last, moments);
  }

  /** Goes one moment forward or back. Beyond either end comes the whole wave. */
  by(beats: 1 | -1, moments: Moments): void {
    this.stop();
    const { length } = moments.beats;
    const from = moments.at ?? (beats > 0 ? -1 : length);
    const to = from + beats;
    moments.go(to < 0 || to >= length ? undefined : to);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  get #jumps(): boolean {
    return this.pace <= 0 || matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  #walk(at: number, last: number, moments: () => Moments): void {
    moments().go(at);
    if (at >= last) return;
    this.#timer = setTimeout(() => {
      // Stop if the reader has gone elsewhere in the meantime.
      if (moments().at === at) this.#walk(at + 1, last, moments);
    }, this.pace);
  }
}
