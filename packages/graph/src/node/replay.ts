import { Observable, type Subscriber } from 'rxjs';
import type { TensorView } from '@bp-graph/core';

/** Where a replaying stream gets the latest tensor for a new subscriber. */
export interface ReplaySource {
  /**
   * The latest tensor, brought up to date first if necessary; undefined if there is none.
   *
   * Also undefined between the moment a wave has computed it and the moment it is emitted: a subscription made in that gap
   * (from inside another node's `next`) gets it by the coming emission and must not get it a second time by replay.
   */
  latest(): TensorView | undefined;
  /** Called when the first subscriber arrives and when the last one leaves. */
  observed?(yes: boolean): void;
}

/**
 * The subscribers to a node's tensors, with a stream that replays the latest to each new one and then emits each new tensor.
 *
 * A Subject would do the same, but allocates an iterator per emission, which adds up for a graph of ten thousand nodes.
 */
export class Replay {
  readonly stream$: Observable<TensorView>;
  /** Replaced whenever it changes, so that a running emission is not affected. */
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
      // Subscribe before the replay, since a push from inside it starts a wave whose emission must not be missed. Bringing the
      // latest up to date may have ended the subscription.
      if (!this.#ended && !subscriber.closed) this.#subscribers = [...this.#subscribers, subscriber];
      if (latest !== undefined) subscriber.next(latest);
      if (this.#ended) subscriber.complete();
    });
  }

  /** Whether there are any subscribers. */
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
