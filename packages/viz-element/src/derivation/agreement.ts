import { checkGradients, type Derivation, type Graph } from '@bp-graph/graph';

/** The outcome of checking a gradient against central differences. */
export type Agreement =
  | { readonly kind: 'agrees' | 'differs'; readonly digits: number }
  /** The value is so close to a kink that the difference would step across it. */
  | { readonly kind: 'kink' }
  /** By definition the gradient is not the slope of E. */
  | { readonly kind: 'exempt' };

/** Whether a gradient can be checked with a few evaluations, cheap enough to do it unasked. */
export function isCheapToCheck(graph: Graph, { subject }: Derivation): boolean {
  return isSmall(graph, subject.id) || isOneOfParameter(graph, subject);
}

/**
 * Checks the derived gradient against central differences of E. For a single entry of a large parameter only that entry
 * is moved; otherwise every entry of the node is, and the worst one counts.
 */
export function agreementOf(graph: Graph, { subject }: Derivation): Agreement {
  const { id, places } = subject;
  const entries = isSmall(graph, id) ? undefined : places.map(({ entry }) => entry);
  const [check] = checkGradients(graph, { nodes: [id], ...(entries && { entries }) }).nodes;
  if (check.worst === undefined) return { kind: check.exempt === undefined ? 'kink' : 'exempt' };
  return { kind: check.passed ? 'agrees' : 'differs', digits: digitsOf(check.worst.error) };
}

/** Nodes with at most this many entries are checked entry by entry. */
const FEW = 64;

function isSmall(graph: Graph, id: string): boolean {
  return graph.node(id).value.data.length <= FEW;
}

function isOneOfParameter(graph: Graph, { id, entries, row }: Derivation['subject']): boolean {
  return graph.node(id).family === 'parameter' && entries === 1 && row === undefined;
}

/** How many leading digits two numbers with this relative error have in common. */
function digitsOf(error: number): number {
  if (!Number.isFinite(error)) return 0;
  return Math.max(0, Math.min(MOST_DIGITS, Math.floor(-Math.log10(error))));
}

/** A float64 holds no more. */
const MOST_DIGITS = 15;
