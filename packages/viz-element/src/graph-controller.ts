import type { Graph, Session } from '@bp-graph/graph';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BpGraphEvents } from './events.js';
import type { Subject } from './exhibit/subject.js';
import type { EdgeId } from './highlight.js';
import type { Limits } from './stop/limits.js';
import { SESSION_EVENT } from './session-controller.js';
import { subjectIn, type Given } from './subject-in.js';
import type { Labels } from './words/labels.js';

/** A `<bp-graph>` as its companions see it. */
export interface GraphView extends HTMLElement, Limits {
  readonly session: Session | undefined;
  readonly graph: Graph | undefined;
  readonly locale: string | undefined;
  readonly labels: Labels | undefined;
  readonly selection: string | undefined;
  /** The row of the batch that is shown; all of them together where none is chosen. */
  sample: number | undefined;
  /** The moment of the wave that is shown, of `beatsOf`; all of it where none is chosen. */
  cursor: number | undefined;
  /** Milliseconds for each node when a wave is walked through. */
  pace: number | undefined;
  highlight: readonly EdgeId[];
}

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
export class GraphController implements ReactiveController {
  readonly #host: GraphViewHost;
  #root: Node | undefined;
  #view: GraphView | undefined;
  #hovered: Hovered | undefined;

  constructor(host: GraphViewHost) {
    this.#host = host;
    host.addController(this);
  }

  /** It is looked for when it is asked for: a host that is given another asks before its controllers are updated. */
  get view(): GraphView | undefined {
    this.#find();
    return this.#view;
  }

  /** What the host is given to show, or else what the graph shows that it belongs to. */
  get subject(): Subject {
    const own = subjectIn(this.#host);
    const { view } = this;
    return own.graph === undefined && view !== undefined ? subjectIn(view) : own;
  }

  /** What is pointed at on the graph, if anything is. */
  get hovered(): Hovered | undefined {
    return this.#hovered?.id === undefined ? undefined : this.#hovered;
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode();
    this.#root.addEventListener(SESSION_EVENT, this.#changed);
    this.#find();
  }

  hostUpdate(): void {
    this.#find();
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener(SESSION_EVENT, this.#changed);
    this.#root = undefined;
    this.#follow(undefined);
  }

  #find(): void {
    const { for: id, view } = this.#host;
    const root = this.#root;
    if (root === undefined) return;
    const isRoot = root instanceof Document || root instanceof ShadowRoot;
    const named = id !== undefined && isRoot ? root.getElementById(id) : undefined;
    this.#follow(isGraphView(view) ? view : isGraphView(named) ? named : undefined);
  }

  /** A view in another root, such as the host's own, is not heard at this one. */
  #follow(view: GraphView | undefined): void {
    if (view === this.#view) return;
    this.#view?.removeEventListener(SESSION_EVENT, this.#changed);
    this.#view?.removeEventListener('bp-hover', this.#hover);
    view?.addEventListener(SESSION_EVENT, this.#changed);
    view?.addEventListener('bp-hover', this.#hover);
    this.#view = view;
    this.#hovered = undefined;
  }

  readonly #hover = ({ detail }: BpGraphEvents['bp-hover']): void => {
    this.#hovered = detail;
    this.#host.requestUpdate();
  };

  readonly #changed = (): void => {
    this.#host.requestUpdate();
  };
}

function isGraphView(value: unknown): value is GraphView {
  return value instanceof HTMLElement && 'session' in value && 'selection' in value && 'highlight' in value;
}
