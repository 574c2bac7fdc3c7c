import type { Change } from './edit/change.js';
import type { EdgeId } from './highlight.js';

/** Told by an element whose session is there or has changed; companions that name the element in `for` take it over. */
export const SESSION_EVENT = 'bp-session';

/** What `<bp-graph>` tells; all its events bubble and leave shadow roots. */
export interface BpGraphEvents {
  /** Another step is shown; at most once a frame. */
  readonly 'bp-step': CustomEvent<{
    readonly step: number;
    readonly epoch: number;
    readonly loss: number | undefined;
  }>;
  /** Another place was selected: a node, a unit or an entry, or none. */
  readonly 'bp-select': CustomEvent<{ readonly id: string | undefined }>;
  /** Another place is pointed at or focused, or none; the edges it stands on, if it stands on one. */
  readonly 'bp-hover': CustomEvent<{ readonly id: string | undefined; readonly edges: readonly EdgeId[] }>;
  /** Something was changed by hand: a number, what is frozen or held. */
  readonly 'bp-edit': CustomEvent<Change>;
  /** Something cannot be shown; companions tell it too. */
  readonly 'bp-error': CustomEvent<{ readonly message: string }>;
}

declare global {
  interface HTMLElementEventMap {
    'bp-step': BpGraphEvents['bp-step'];
    'bp-select': BpGraphEvents['bp-select'];
    'bp-hover': BpGraphEvents['bp-hover'];
    'bp-edit': BpGraphEvents['bp-edit'];
    'bp-error': BpGraphEvents['bp-error'];
  }
}
