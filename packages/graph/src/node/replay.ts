import { Observable, Subject } from 'rxjs';
import type { TensorView } from '@bp-graph/core';

/** Where a replaying stream finds the latest tensor when somebody subscribes late. */
export interface ReplaySource {
  /**
   * The newest tensor, which it may bring up to date first; nothing while there is none.
   *
   * Nothing either between the moment a wave has computed it and the moment it is emitted: who subscribes in that gap
   * (from inside another node's `next`) gets it by the coming emission and not a second time by replay.
   */
  latest(): TensorView | undefined;
  /** Called when the first subscriber comes and when the last has gone. */
  observed?(yes: boolean): void;
}

/** A stream of a node's tensors that hands the latest to whoever subscribes, and then each new one. */
export class Replay {
  readonly stream$: Observable<TensorView>;
  readonly #subject = new Subject<TensorView>();
  #subscribers = 0;
  #ended = false;

  constructor(source: ReplaySource) {
    this.stream$ = new Observable<TensorView>((subscriber) => {
      if (this.#subscribers++ === 0) source.observed?.(true);
      subscriber.add(() => {
        if (--this.#subscribers === 0) source.observed?.(false);
      });
      const latest = source.latest();
      // Listening begins before the replay, since a push from inside it starts a wave that must be heard.
      if (!this.#ended) this.#subject.subscribe(subscriber);
      if (latest !== undefined) subscriber.next(latest);
      if (this.#ended) subscriber.complete();
    });
  }

  emit(tensor: TensorView): void {
    if (this.#subscribers > 0) this.#subject.next(tensor);
  }

  complete(): void {
    this.#ended = true;
    this.#subject.complete();
  }
}
