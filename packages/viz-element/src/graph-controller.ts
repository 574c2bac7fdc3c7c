import type { ReactiveControllerHost } from 'lit';
import { SESSION_EVENT, type BpGraphEvents } from './events.js';
import type { Subject } from './exhibit/subject.js';
import { isGraphView, type GraphView } from './graph-view.js';
import { Joined } from './joined.js';
import { subjectIn, type Given } from './subject-in.js';

/** An element that belongs to a `<bp-graph>`, given as a property or named by its id, unless it is given what to show itself. */
export interface GraphViewHost extends ReactiveControllerHost, HTMLElement, Given {
  for: string | undefined;
  view: GraphView | undefined;
}

/** What is pointed at on a graph. */
export type Hovered = BpGraphEvents['bp-hover']['detail'];

/**
 * Joins an element to a `<bp-graph>`: it is updated whenever that shows another graph, selects something else, or
 * something else is pointed at.
 */
export class GraphController extends Joined<GraphViewHost> {
  #view: GraphView | undefined;
  #hovered: Hovered | undefined;

  constructor(host: GraphViewHost) {
    super(host);
    host.addController(this);
  }

  /** It is looked for when it is asked for: a host that is given another asks before its controllers are updated. */
  get view(): GraphView | undefined {
    this.look();
    return this.#view;
  }

  get speaker(): GraphView | undefined {
    return this.view;
  }

  /** What the host is given to show, or else what the graph shows that it belongs to. */
  get subject(): Subject {
    const own = subjectIn(this.host);
    const { view } = this;
    return own.graph === undefined && view !== undefined ? subjectIn(view) : own;
  }

  /** What is pointed at on the graph, if anything is. */
  get hovered(): Hovered | undefined {
    return this.#hovered?.id === undefined ? undefined : this.#hovered;
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.#follow(undefined);
  }

  protected fits(element: HTMLElement): boolean {
    return isGraphView(element);
  }

  protected look(): void {
    const { named } = this;
    if (this.isConnected) this.#follow(this.host.view ?? (isGraphView(named) ? named : undefined));
  }

  /** A view in another root, such as the host's own, is not heard at this one. */
  #follow(view: GraphView | undefined): void {
    if (view === this.#view) return;
    this.#view?.removeEventListener(SESSION_EVENT, this.changed);
    this.#view?.removeEventListener('bp-hover', this.#hover);
    view?.addEventListener(SESSION_EVENT, this.changed);
    view?.addEventListener('bp-hover', this.#hover);
    this.#view = view;
    this.#hovered = undefined;
  }

  readonly #hover = ({ detail }: BpGraphEvents['bp-hover']): void => {
    this.#hovered = detail;
    this.host.requestUpdate();
  };
}
