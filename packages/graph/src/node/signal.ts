import { Observable, type Subscriber } from 'rxjs';

/**
 * The stream by which a node notifies its consumers that its value changed. Every wire of the graph is one subscription to
 * such a stream. It carries no value: consumers read what they need when their turn comes, so that none of them sees a
 * mixture of old and new values.
 *
 * Unlike a Subject it does not copy its subscribers on each emission, since wires are only created when a graph is built and
 * only cut when it is disposed, and it never completes by itself. Only wires subscribe, and each removes itself, which saves
 * one closure per wire.
 */
export class Signal extends Observable<void> {
  readonly #wires: Subscriber<void>[];

  constructor() {
    const wires: Subscriber<void>[] = [];
    super((wire) => {
      wires.push(wire);
    });
    this.#wires = wires;
  }

  get observerCount(): number {
    return this.#wires.length;
  }

  emit(): void {
    const wires = this.#wires;
    for (let i = 0; i < wires.length; i++) wires[i].next();
  }

  detach(wire: unknown): void {
    const at = this.#wires.lastIndexOf(wire as Subscriber<void>);
    if (at >= 0) this.#wires.splice(at, 1);
  }

  /** Cuts every wire, the latest first, since that is where a wire looks for itself. */
  complete(): void {
    for (const wire of [...this.#wires].reverse()) wire.complete();
  }
}
