import { Observable, type Subscriber } from 'rxjs';

/**
 * The stream on which a node tells its consumers that its value changed. Every wire of the graph is one subscription to
 * one of these. It carries no value: the consumer reads what it needs when its turn comes, so that nobody sees a mixture
 * of old and new.
 *
 * Unlike a Subject it takes no copy of its subscribers while it emits, since wires are only tied when a graph is built and
 * only cut when it is disposed, and never completes by itself.
 */
export class Signal extends Observable<void> {
  readonly #subscribers: Subscriber<void>[];

  constructor() {
    const subscribers: Subscriber<void>[] = [];
    super((subscriber) => {
      subscribers.push(subscriber);
      return () => {
        subscribers.splice(subscribers.lastIndexOf(subscriber), 1);
      };
    });
    this.#subscribers = subscribers;
  }

  get observerCount(): number {
    return this.#subscribers.length;
  }

  emit(): void {
    const subscribers = this.#subscribers;
    for (let i = 0; i < subscribers.length; i++) subscribers[i].next();
  }

  /** Cuts every wire, the latest first, which is where a wire looks for itself. */
  complete(): void {
    for (const subscriber of [...this.#subscribers].reverse()) subscriber.complete();
  }
}
