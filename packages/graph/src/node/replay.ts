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
  pending = false;

  constructor(source: ReplaySource) {
    this.stream$ = new Observable<TensorView>((subscriber) => {
      if (!this.#subject.observed) source.observed?.(true);
      const latest = this.pending ? undefined : source.latest();
      if (latest !== undefined) {
        this.pending = false; // bringing it up to date may have announced an emission, which this replay forestalls
        subscriber.next(latest);
      }
      this.#subject.subscribe(subscriber);
      subscriber.add(() => {
        if (!this.#subject.observed) source.observed?.(false);
      });
    });
  }

  /** Emits what is pending, once. */
  emit(latest: TensorView): void {
    if (!this.pending) return;
    this.pending = false;
    if (this.#subject.observed) this.#subject.next(latest);
  }

  complete(): void {
    this.#subject.complete();
  }
}
