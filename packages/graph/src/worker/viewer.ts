import type { Glimpse } from '../glimpse.js';
import type { Graph } from '../graph.js';
import type { Order } from './protocol.js';
import { glimpseOf, type Sight } from './sight.js';

/**
 * Has a worker show what somebody watches of a graph: asked once a frame and no sooner than the last answer has come, so that
 * nothing piles up before a page that is slow; and not at all where nobody watches.
 */
export class Viewer {
  readonly #graph: Graph;
  readonly #post: (order: Order) => void;
  /** By what number the worker knows who watches; that of a graph nobody ever watched is 0. */
  #watchNumber = 0;
  #isAsked = false;

  constructor(graph: Graph, post: (order: Order) => void) {
    this.#graph = graph;
    this.#post = post;
  }

  /** Asks, unless that has been done. To be called once a frame. */
  ask(): void {
    const { isWatched, watchNumber } = this.#graph;
    if (watchNumber !== this.#watchNumber) {
      this.#watchNumber = watchNumber;
      this.#isAsked = false;
      this.#post({ kind: 'watch', number: watchNumber, ...this.#graph.watched });
    }
    if (this.#isAsked || !isWatched) return;
    this.#isAsked = true;
    this.#post({ kind: 'look' });
  }

  /**
   * What has been answered; nothing if somebody has come to watch or gone since the worker was told, because who is told of one
   * node of a wave is to be told of all that he watches.
   */
  take({ watch, ...sight }: Sight & { readonly watch: number }): Glimpse | undefined {
    this.#isAsked = false;
    return watch === this.#graph.watchNumber ? glimpseOf(sight, this.#graph.topology.nodes) : undefined;
  }

  /** The worker begins again, and knows nothing of what it was asked. */
  renew(): void {
    this.#watchNumber = 0;
    this.#isAsked = false;
    this.ask();
  }
}
