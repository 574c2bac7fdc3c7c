import {
  takeSnapshot,
  type Graph,
  type GraphSnapshot,
  type Session,
  type SessionState,
} from '@bp-graph/graph';
import type { ReactiveControllerHost } from 'lit';
import { map, Observable } from 'rxjs';
import { StreamController } from './stream-controller.js';

/** The snapshot to draw: that of a session's current step, or that of a graph after its latest wave. */
export class SnapshotController {
  readonly #session: StreamController<SessionState>;
  readonly #graph: StreamController<Graph>;
  #shown: { readonly session?: Session | undefined; readonly graph?: Graph | undefined } = {};
  #taken: { readonly wave: number; readonly role: number; readonly snapshot: GraphSnapshot } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#session = new StreamController(host);
    this.#graph = new StreamController(host);
  }

  /** Switches to a session or, without one, to a graph. */
  show(session: Session | undefined, graph: Graph | undefined): void {
    if (session === this.#shown.session && graph === this.#shown.graph) return;
    this.#shown = { session, graph };
    this.#session.source = session?.state$;
    this.#graph.source = session === undefined && graph !== undefined ? changesOf(graph) : undefined;
    this.#taken = undefined;
  }

  /** The state of the session, if any. */
  get state(): SessionState | undefined {
    return this.#session.value;
  }

  /** Taken lazily, so that waves nobody looks at cost nothing. */
  get snapshot(): GraphSnapshot | undefined {
    const graph = this.#graph.value;
    if (graph === undefined) return this.#session.value?.snapshot;
    const { wave, roleNumber: role } = graph;
    if (this.#taken?.wave !== wave || this.#taken.role !== role)
      this.#taken = { wave, role, snapshot: takeSnapshot(graph) };
    return this.#taken.snapshot;
  }

  /** What went wrong in the run or in its stream. */
  get error(): Error | undefined {
    const { error } = this.#session.error === undefined ? this.#graph : this.#session;
    if (error === undefined) return this.#session.value?.error;
    return error instanceof Error ? error : new Error('the stream of states failed', { cause: error });
  }
}

function changesOf(graph: Graph): Observable<Graph> {
  return new Observable((subscriber) => {
    subscriber.next(graph);
    for (const change$ of [graph.role$, graph.wave$]) change$.pipe(map(() => graph)).subscribe(subscriber);
  });
}
