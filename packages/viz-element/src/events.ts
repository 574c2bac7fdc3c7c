import type { Change } from './edit/change.js';
import type { EdgeId } from './highlight.js';

/**
 * Fired by an element whose session, graph, id or view settings have changed, and when it joins or leaves a root;
 * companions then look it up again.
 */
export const SESSION_EVENT = 'bp-session';

/** The events of `<bp-graph>`. All of them bubble and are composed. */
export interface BpGraphEvents {
  /** A different step is shown; at most once a frame. */
  readonly 'bp-step': CustomEvent<{
    readonly step: number;
    readonly epoch: number;
    readonly loss: number | undefined;
  }>;
  /** The reader changed the selection to another node, unit or entry, or cleared it. */
  readonly 'bp-select': CustomEvent<{ readonly id: string | undefined }>;
  /** The pointer or the focus moved to another place, or off the graph. `edges` are those that the place lies on. */
  readonly 'bp-hover': CustomEvent<{ readonly id: string | undefined; readonly edges: readonly EdgeId[] }>;
  /** The reader changed a number, or froze, unfroze, clamped or released something. */
  readonly 'bp-edit': CustomEvent<Change>;
  /** Something is invalid or cannot be shown. Companions fire it too. */
  readonly 'bp-error': CustomEvent<{ readonly message: string }>;
}

declare global {
  // Elements, documents and windows all extend it.
  interface GlobalEventHandlersEventMap {
    'bp-step': BpGraphEvents['bp-step'];
    'bp-select': BpGraphEvents['bp-select'];
    'bp-hover': BpGraphEvents['bp-hover'];
    'bp-edit': BpGraphEvents['bp-edit'];
    'bp-error': BpGraphEvents['bp-error'];
  }
}
