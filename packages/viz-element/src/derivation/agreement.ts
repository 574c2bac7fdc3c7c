import { checkGradients, probe, type Derivation, type Graph } from '@bp-graph/graph';

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
export function agreementOf(graph: Graph, derivation: Derivation): Agreement {
  const { subject, gradient } = derivation;
  if (!isSmall(graph, subject.id) && isOneOfParameter(graph, subject))
    return judged(gradient, slope(graph, subject), graph.loss);
  const [check] = checkGradients(graph, { nodes: [subject.id] }).nodes;
  if (check.worst === undefined) return { kind: check.exempt === undefined ? 'kink' : 'exempt' };
  return { kind: check.passed ? 'agrees' : 'differs', digits: digitsOf(check.worst.error) };
}

/** Nodes with at most this many entries are checked entry by entry. */
const FEW = 64;
const TOLERANCE = 1e-6;

function isSmall(graph: Graph, id: string): boolean {
  return graph.node(id).value.data.length <= FEW;
}

function isOneOfParameter(graph: Graph, { id, entries, row }: Derivation['subject']): boolean {
  return graph.node(id).family === 'parameter' && entries === 1 && row === undefined;
}

/** ∂E/∂entry by the five-point formula, whose truncation error is O(step⁴). */
function slope(graph: Graph, { id, places: [{ entry }] }: Derivation['subject']): number {
  const { shape, data } = graph.node(id).value;
  const step = 1e-4 * Math.max(1, Math.abs(data[entry]));
  const lossAt = (offset: number): number => {
    const moved = Float64Array.from(data);
    moved[entry] += offset;
    const values = { [id]: { shape, data: moved } };
    return probe(graph, { values, training: graph.training, draw: graph.draw }).loss;
  };
  return (8 * (lossAt(step) - lossAt(-step)) - (lossAt(2 * step) - lossAt(-2 * step))) / (12 * step);
}

function judged(analytic: number, numeric: number, loss: number): Agreement {
  const scale = Math.max(Math.abs(analytic), Math.abs(numeric), 1e-3 * Math.max(1, Math.abs(loss)));
  const error = Math.abs(analytic - numeric) / scale;
  return { kind: error <= TOLERANCE ? 'agrees' : 'differs', digits: digitsOf(error) };
}

/** How many leading digits two numbers with this relative error have in common. */
function digitsOf(error: number): number {
  if (!Number.isFinite(error)) return 0;
  return Math.max(0, Math.min(MOST_DIGITS, Math.floor(-Math.log10(error))));
}

/** A float64 holds no more. */
const MOST_DIGITS = 15;
