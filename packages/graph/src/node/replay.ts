import { Observable, Subject } from 'rxjs';
import type { TensorView } from '@bp-graph/core';

/** Where a replaying stream finds the latest tensor when somebody subscribes late. */
export interface ReplaySource {
  /** The newest tensor, or nothing while there is none. May bring it up to date first. */
  latest(): TensorView | undefined;
  /** Called when the first subscriber comes and when the last has gone. */
  observed?(yes: boolean): void;
}

/**
 * A stream of a node's tensors that hands the latest to whoever subscribes, and each new one exactly once per wave.
 *
 * Between the moment a wave has computed a tensor and the moment it emits it, the stream is `pending`: who subscribes in
 * that gap (from inside another node's `next`) gets the tensor by the coming emission and not a second time by replay.
 */
export class Replay {
  readonly stream$: Observable<TensorView>;
  readonly #subject = new Subject<TensorView>();
  #subscribers = 0;
  #ended = false;
  pending = false;

  constructor(source: ReplaySource) {
    this.stream$ = new Observable<TensorView>((subscriber) => {
      if (this.#subscribers++ === 0) source.observed?.(true);
      subscriber.add(() => {
        if (--this.#subscribers === 0) source.observed?.(false);
      });
      const latest = this.pending ? undefined : source.latest();
      // Listening begins before the replay, since a push from inside it starts a wave that must be heard.
      if (!this.#ended) this.#subject.subscribe(subscriber);
      if (latest !== undefined) subscriber.next(latest);
      if (this.#ended) subscriber.complete();
    });
  }

  /** Emits what is pending, once. */
  emit(latest: TensorView): void {
    if (!this.pending) return;
    this.pending = false;
    if (this.#subscribers > 0) this.#subject.next(latest);
  }

  complete(): void {
    this.#ended = true;
    this.#subject.complete();
  }
}
