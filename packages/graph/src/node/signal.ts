import { Observable, type Subscriber } from 'rxjs';

/**
 * The stream on which a node tells its consumers that its value changed. Every wire of the graph is one subscription to
 * one of these. It carries no value: the consumer reads what it needs when its turn comes, so that nobody sees a mixture
 * of old and new.
 *
 * Unlike a Subject it takes no copy of its subscribers while it emits, since wires are only tied when a graph is built and
 * only cut when it is disposed, and never completes by itself. Only wires listen to it, and each takes itself off, which
 * spares a function for every wire.
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

  /** Cuts every wire, the latest first, which is where a wire looks for itself. */
  complete(): void {
    for (const wire of [...this.#wires].reverse()) wire.complete();
  }
}
