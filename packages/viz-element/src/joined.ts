import { Fault } from '@bp-graph/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SESSION_EVENT } from './events.js';
import type { Speaker } from './words/tongue.js';

/** An element that shows what it is given, or else what belongs to the element named by `for`. */
export interface JoinedHost extends ReactiveControllerHost, HTMLElement {
  readonly for: string | undefined;
  readonly session?: unknown;
  readonly graph?: unknown;
  readonly view?: unknown;
}

/** Joins an element to the one whose id is in its `for`, in the same root, whether or not that is in the page yet. */
export abstract class Joined<Host extends JoinedHost> implements ReactiveController {
  protected readonly host: Host;
  #root: Node | undefined;

  constructor(host: Host) {
    this.host = host;
  }

  /** Where language and labels come from unless the host has its own. */
  abstract readonly speaker: Speaker | undefined;

  /** The id in `for`, while no such element is defined. */
  get awaited(): string | undefined {
    return this.#isAsked && this.named?.matches(':defined') !== true ? this.host.for : undefined;
  }

  /** What is wrong with the element named by `for`. */
  get faults(): readonly Fault[] {
    const { named } = this;
    if (!this.#isAsked || named?.matches(':defined') !== true || this.fits(named)) return [];
    return [
      new Fault({
        what: 'wrong value',
        where: 'for',
        found: this.host.for,
        expected: 'the id of a <bp-graph>',
      }),
    ];
  }

  hostConnected(): void {
    this.#root = this.host.getRootNode();
    this.#root.addEventListener(SESSION_EVENT, this.changed);
    this.look();
  }

  hostUpdate(): void {
    this.look();
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener(SESSION_EVENT, this.changed);
    this.#root = undefined;
  }

  protected get isConnected(): boolean {
    return this.#root !== undefined;
  }

  /** The element named by `for`. */
  protected get named(): HTMLElement | undefined {
    const { for: id } = this.host;
    const root = this.#root;
    // Documents of other windows are not instances of this one's `Document`.
    if (root === undefined || !('getElementById' in root) || id === undefined) return undefined;
    // Where several elements share the id, the first that can be joined is meant.
    const all = (root as Document | ShadowRoot).querySelectorAll<HTMLElement>(`[id="${CSS.escape(id)}"]`);
    return Array.from(all).find((element) => this.fits(element)) ?? all[0];
  }

  /** Whether an element is of a kind that can be joined. */
  protected abstract fits(element: HTMLElement): boolean;

  /** Looks up the named element and adopts what it has. */
  protected abstract look(): void;

  protected readonly changed = (): void => {
    this.look();
    this.host.requestUpdate();
  };

  get #isAsked(): boolean {
    const { session, graph, view } = this.host;
    return this.isConnected && (session ?? graph ?? view) === undefined;
  }
}
