import type { Graph, Session } from '@bp-graph/graph';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { BpElement } from './bp-element.js';
import { GraphController } from './graph-controller.js';
import type { GraphView } from './graph-view.js';
import { Missing } from './missing.js';
import { graph, session, view } from './rules.js';
import { SnapshotController } from './snapshot-controller.js';

/**
 * Base class of the elements that show a graph, that of a `<bp-graph>` or one of their own, and what is selected in it.
 */
export abstract class BpCompanion extends BpElement {
  /** Id of the `<bp-graph>` to read. */
  @property() accessor for: string | undefined;
  /** The `<bp-graph>` to read, as an element instead of an id. */
  @property({ rule: view, attribute: false }) accessor view: GraphView | undefined;
  /** A session to read without a `<bp-graph>`. */
  @property({ rule: session, attribute: false }) accessor session: Session | undefined;
  /** A graph to read without a `<bp-graph>`; ignored when there is a `session`. */
  @property({ rule: graph, attribute: false }) accessor graph: Graph | undefined;
  /**
   * The place to show: a node's id, with `[unit]` or `[row, column]`. Defaults to the selection of the `<bp-graph>`.
   */
  @property() accessor selection: string | undefined;

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
