import { Observable, type Subscriber } from 'rxjs';
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

/**
 * Who listens to a node's tensors, with a stream that hands the latest to whoever subscribes, and then each new one.
 *
 * A subject would do the same; telling a graph of ten thousand nodes by subjects, though, makes an iterator for every node.
 */
export class Replay {
  readonly stream$: Observable<TensorView>;
  /** Replaced when somebody comes or goes, so that who is being told stays told. */
  #subscribers: readonly Subscriber<TensorView>[] = [];
  #count = 0;
  #ended = false;

  constructor(origin: ReplaySource) {
    this.stream$ = new Observable<TensorView>((subscriber) => {
      if (this.#count++ === 0) origin.observed?.(true);
      subscriber.add(() => {
        this.#subscribers = this.#subscribers.filter((other) => other !== subscriber);
        if (--this.#count === 0) origin.observed?.(false);
      });
      const latest = origin.latest();
      // Listening begins before the replay, since a push from inside it starts a wave that must be heard. To bring the latest
      // up to date may have sent the subscriber away.
      if (!this.#ended && !subscriber.closed) this.#subscribers = [...this.#subscribers, subscriber];
      if (latest !== undefined) subscriber.next(latest);
      if (this.#ended) subscriber.complete();
    });
  }

  /** Whether anybody listens. */
  get observed(): boolean {
    return this.#subscribers.length > 0;
  }

  next(tensor: TensorView): void {
    const subscribers = this.#subscribers;
    for (let k = 0; k < subscribers.length; k++) subscribers[k].next(tensor);
  }

  complete(): void {
    this.#ended = true;
    for (const subscriber of this.#subscribers) subscriber.complete();
  }
}
