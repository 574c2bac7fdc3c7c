import type { Graph, Session } from '@bp-graph/graph';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { BpElement } from './bp-element.js';
import { GraphController } from './graph-controller.js';
import type { GraphView } from './graph-view.js';
import { Missing } from './missing.js';
import { graph, session, spot, view } from './rules.js';
import { SnapshotController } from './snapshot-controller.js';

/** An element that reads a graph beside it, that of a `<bp-graph>` or one of its own, and what is selected there. */
export abstract class BpCompanion extends BpElement {
  /** Id of the `<bp-graph>` to read. */
  @property() accessor for: string | undefined;
  /** The same element itself. */
  @property({ rule: view, attribute: false }) accessor view: GraphView | undefined;
  /** A session to read without a `<bp-graph>`. */
  @property({ rule: session, attribute: false }) accessor session: Session | undefined;
  /** A graph to read without a `<bp-graph>`, where there is no session. */
  @property({ rule: graph, attribute: false }) accessor graph: Graph | undefined;
  /** The place to tell of: a node's id, with `[unit]` or `[row, column]`; what the graph selects unless given. */
  @property({ rule: spot }) accessor selection: string | undefined;

  protected override readonly joined = new GraphController(this);
  protected readonly source = new SnapshotController(this);
  protected readonly missing = new Missing();

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { session, graph } = this.joined.subject;
    this.source.show(session, graph);
  }

  protected get selected(): string | undefined {
    return this.selection ?? this.joined.view?.selection;
  }

  protected override wrong(found: readonly unknown[] = []): string[] {
    return super.wrong([...this.missing.place(this.joined.subject.graph, this.selection), ...found]);
  }
}
