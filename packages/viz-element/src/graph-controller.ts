import type { ReactiveControllerHost } from 'lit';
import { SESSION_EVENT, type BpGraphEvents } from './events.js';
import type { Subject } from './exhibit/subject.js';
import { isGraphView, type GraphView } from './graph-view.js';
import { Joined } from './joined.js';
import { subjectIn, type Given } from './subject-in.js';

/**
 * An element that reads a `<bp-graph>`, given as a property or by its id, unless it has a session or graph of its own.
 */
export interface GraphViewHost extends ReactiveControllerHost, HTMLElement, Given {
  for: string | undefined;
  view: GraphView | undefined;
}

/** What is hovered or focused on a graph. */
export type Hovered = BpGraphEvents['bp-hover']['detail'];

/**
 * Joins an element to a `<bp-graph>`: the element is updated whenever that shows another graph, or its selection or
 * hovered place changes.
 */
export class GraphController extends Joined<GraphViewHost> {
  #view: GraphView | undefined;
  #hovered: Hovered | undefined;

  constructor(host: GraphViewHost) {
    super(host);
    host.addController(this);
  }

  /**
   * Looked up on every access: a host whose properties have just changed may read it before its controllers are
   * updated.
   */
  get view(): GraphView | undefined {
    this.look();
    return this.#view;
  }

  get speaker(): GraphView | undefined {
    return this.view;
  }

  /** The host's own session or graph, or else that of the graph it is joined to. */
  get subject(): Subject {
    const own = subjectIn(this.host);
    const { view } = this;
    return own.graph === undefined && view !== undefined ? subjectIn(view) : own;
  }

  /** What is hovered or focused on the graph, if anything. */
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

  /**
   * Listens on the view itself as well, since events of a view in another root, such as the host's own, do not reach
   * this root.
   */
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
