import type { Glimpse } from '../glimpse.js';
import type { Graph } from '../graph.js';
import type { Order } from './protocol.js';
import { glimpseOf, type Sight } from './sight.js';

/**
 * Requests the observed nodes of a graph from a worker: once per frame and not before the last answer has arrived, so that
 * requests do not pile up on a slow page; and not at all if nothing is observed.
 */
export class Viewer {
  readonly #graph: Graph;
  readonly #post: (order: Order) => void;
  /** The number of the set of observed nodes that the worker knows; 0 for a graph that was never observed. */
  #watchNumber = 0;
  #isAsked = false;

  constructor(graph: Graph, post: (order: Order) => void) {
    this.#graph = graph;
    this.#post = post;
  }

  /** Sends a request, unless one is pending. To be called once per frame. */
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
   * The glimpse in an answer; undefined if the set of observed nodes has changed since the request, because a subscriber that
   * gets one node of a wave must get all those it observes.
   */
  take({ watch, ...sight }: Sight & { readonly watch: number }): Glimpse | undefined {
    this.#isAsked = false;
    return watch === this.#graph.watchNumber ? glimpseOf(sight, this.#graph.topology.nodes) : undefined;
  }

  /** The worker restarts and forgets earlier requests. */
  renew(): void {
    this.#watchNumber = 0;
    this.#isAsked = false;
    this.ask();
  }
}
