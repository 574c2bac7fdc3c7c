import type { SessionState } from '@bp-graph/graph';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { edgesAt } from './highlight.js';
import type { View } from './lens.js';
import type { Scene, Stop } from './scene/scene.js';
import { SESSION_EVENT, type BpGraphEvents } from './events.js';

/** An element that tells what happens at it. */
export interface TellingHost extends ReactiveControllerHost, Element, View {
  readonly isConnected: boolean;
  readonly session: unknown;
  readonly graph: unknown;
  readonly selection: string | undefined;
  readonly pace: number | undefined;
}

/** Tells the page what happens at an element, each thing once. */
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

  /** Companions are told of another session, another id, and of something else of the graph that is looked at. */
  hostUpdated(): void {
    const { session, graph, id, selection, sample, cursor, pace } = this.#host;
    const viewed = [session, graph, id, selection, sample, cursor, pace];
    if (viewed.every((thing, k) => thing === this.#viewed[k])) return;
    this.#viewed = viewed;
    if (this.#host.isConnected) this.#session();
  }

  /** What has left hears nothing of it where it was, so that those who stay are told there. */
  hostDisconnected(): void {
    this.#root?.dispatchEvent(new Event(SESSION_EVENT));
  }

  select(id: string | undefined): void {
    this.#tell('bp-select', { id });
  }

  /** The state that is shown, if there is one. */
  state(state: SessionState | undefined): void {
    const before = this.#step;
    this.#step = state?.step;
    if (state === undefined || before === undefined || before === state.step) return;
    const { step, epoch, snapshot } = state;
    this.#tell('bp-step', { step, epoch, loss: snapshot.loss });
  }

  /** What is pointed at, if anything is. */
  hover(scene: Scene | undefined, stop: Stop | undefined): void {
    if (stop?.key === this.#hovered) return;
    this.#hovered = stop?.key;
    const edges = stop === undefined || scene === undefined ? [] : edgesAt(scene, scene.stops, stop);
    this.#tell('bp-hover', { id: stop?.id, edges });
  }

  #session(): void {
    this.#host.dispatchEvent(new Event(SESSION_EVENT, { bubbles: true, composed: true }));
  }

  #tell<Name extends keyof BpGraphEvents>(name: Name, detail: BpGraphEvents[Name]['detail']): void {
    this.#host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
