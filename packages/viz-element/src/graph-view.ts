import type { Graph, Session } from '@bp-graph/graph';
import type { EdgeId } from './highlight.js';
import type { Limits } from './stop/limits.js';
import type { Labels } from './words/labels.js';

/** A `<bp-graph>` as its companions see it. */
export interface GraphView extends HTMLElement, Limits {
  readonly session: Session | undefined;
  readonly graph: Graph | undefined;
  readonly locale: string | undefined;
  readonly labels: Labels | undefined;
  readonly selection: string | undefined;
  /** The row of the batch that is shown; the mean over the batch if undefined. */
  sample: number | undefined;
  /** The moment of the wave that is shown, as an index into `beatsOf`; the whole wave if undefined. */
  cursor: number | undefined;
  /** Milliseconds per node while a wave is walked through. */
  pace: number | undefined;
  highlight: readonly EdgeId[];
}

export function isGraphView(value: unknown): value is GraphView {
  return value instanceof HTMLElement && 'session' in value && 'selection' in value && 'highlight' in value;
}
