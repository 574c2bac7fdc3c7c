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

/** A subject of a node's tensors, with a stream that hands the latest to whoever subscribes, and then each new one. */
export class Replay extends Subject<TensorView> {
  readonly stream$: Observable<TensorView>;
  #subscribers = 0;
  #ended = false;

  constructor(origin: ReplaySource) {
    super();
    this.stream$ = new Observable<TensorView>((subscriber) => {
      if (this.#subscribers++ === 0) origin.observed?.(true);
      subscriber.add(() => {
        if (--this.#subscribers === 0) origin.observed?.(false);
      });
      const latest = origin.latest();
      // Listening begins before the replay, since a push from inside it starts a wave that must be heard.
      if (!this.#ended) this.subscribe(subscriber);
      if (latest !== undefined) subscriber.next(latest);
      if (this.#ended) subscriber.complete();
    });
  }

  override complete(): void {
    this.#ended = true;
    super.complete();
  }
}
