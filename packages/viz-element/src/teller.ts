import type { SessionState } from '@bp-graph/graph';
import type { BpGraphEvents } from './events.js';
import { edgesAt } from './highlight.js';
import type { Scene, Stop } from './scene/scene.js';
import { SESSION_EVENT } from './session-controller.js';

/** Tells the page what happens at an element, each thing once. */
export class Teller {
  /** What is wrong, as it was told last; empty while nothing is. */
  message = '';
  readonly #host: Element;
  #hovered: string | undefined;

  constructor(host: Element) {
    this.#host = host;
  }

  /** To companions: there is another session, or something else of the graph is looked at. */
  session(): void {
    this.#host.dispatchEvent(new Event(SESSION_EVENT, { bubbles: true, composed: true }));
  }

  error(message: string): void {
    if (message === this.message) return;
    this.message = message;
    if (message !== '') this.#tell('bp-error', { message });
  }

  select(id: string | undefined): void {
    this.#tell('bp-select', { id });
  }

  step({ step, epoch, snapshot: { loss } }: SessionState): void {
    this.#tell('bp-step', { step, epoch, loss });
  }

  /** What is pointed at, if anything is. */
  hover(scene: Scene | undefined, stop: Stop | undefined): void {
    if (stop?.key === this.#hovered) return;
    this.#hovered = stop?.key;
    const edges = stop === undefined || scene === undefined ? [] : edgesAt(scene, scene.stops, stop);
    this.#tell('bp-hover', { id: stop?.id, edges });
  }

  #tell<Name extends keyof BpGraphEvents>(name: Name, detail: BpGraphEvents[Name]['detail']): void {
    this.#host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
