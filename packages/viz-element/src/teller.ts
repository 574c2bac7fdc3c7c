import type { SessionState } from '@bp-graph/graph';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { edgesAt } from './highlight.js';
import type { Excerpt } from './lens.js';
import type { Scene, Stop } from './scene/scene.js';
import { SESSION_EVENT } from './events.js';
import { fire } from './fire.js';

/** An element that reports what happens in it. */
export interface TellingHost extends ReactiveControllerHost, Element, Excerpt {
  readonly isConnected: boolean;
  readonly session: unknown;
  readonly graph: unknown;
  readonly selection: string | undefined;
  readonly pace: number | undefined;
}

/** Fires the events of an element, each change once. */
export class Teller implements ReactiveController {
  readonly #host: TellingHost;
  #hovered: string | undefined;
  #step: number | undefined;
  #viewed: readonly unknown[] = [];
  #root: Node | undefined;

  constructor(host: TellingHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode();
    this.#session();
  }

  /** Companions are notified of a new session, graph or id, and of changes in how the graph is viewed. */
  hostUpdated(): void {
    const { session, graph, id, selection, sample, cursor, pace } = this.#host;
    const viewed = [session, graph, id, selection, sample, cursor, pace];
    if (viewed.every((thing, k) => thing === this.#viewed[k])) return;
    this.#viewed = viewed;
    if (this.#host.isConnected) this.#session();
  }

  /**
   * A detached element's events no longer reach its old root, so the companions there are notified on the root itself.
   */
  hostDisconnected(): void {
    this.#root?.dispatchEvent(new Event(SESSION_EVENT));
  }

  select(id: string | undefined): void {
    fire(this.#host, 'bp-select', { id });
  }

  /** Fires `bp-step` if a different step is shown. */
  state(state: SessionState | undefined): void {
    const before = this.#step;
    this.#step = state?.step;
    if (state === undefined || before === undefined || before === state.step) return;
    const { step, epoch, snapshot } = state;
    fire(this.#host, 'bp-step', { step, epoch, loss: snapshot.loss });
  }

  /** Fires `bp-hover` if another place, or none, is hovered or focused. */
  hover(scene: Scene | undefined, stop: Stop | undefined): void {
    if (stop?.key === this.#hovered) return;
    this.#hovered = stop?.key;
    const edges = stop === undefined || scene === undefined ? [] : edgesAt(scene, scene.stops, stop);
    fire(this.#host, 'bp-hover', { id: stop?.id, edges });
  }

  #session(): void {
    this.#host.dispatchEvent(new Event(SESSION_EVENT, { bubbles: true, composed: true }));
  }
}
