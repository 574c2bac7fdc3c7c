import { checkGradients, probe, type Derivation, type Graph } from '@bp-graph/graph';

/** What a central difference says of a gradient. */
export type Agreement =
  | { readonly kind: 'agrees' | 'differs'; readonly digits: number }
  /** It stands so near a kink that the difference would step over it. */
  | { readonly kind: 'kink' }
  /** Its gradient is not the slope of E by definition. */
  | { readonly kind: 'exempt' };

/** Whether a gradient can be compared at the cost of a few evaluations, so that nobody need ask for it. */
export function isCheapToCheck(graph: Graph, { subject }: Derivation): boolean {
  return isSmall(graph, subject.id) || isOneOfParameter(graph, subject);
}

/**
 * Compares the gradient that is derived with central differences of E. Of a large parameter only the entry derived is
 * moved; otherwise every entry of the node is, and the worst one counts.
 */
export function agreementOf(graph: Graph, derivation: Derivation): Agreement {
  const { subject, gradient } = derivation;
  if (!isSmall(graph, subject.id) && isOneOfParameter(graph, subject))
    return judged(gradient, slope(graph, subject), graph.loss);
  const [check] = checkGradients(graph, { nodes: [subject.id] }).nodes;
  if (check.worst === undefined) return { kind: check.exempt === undefined ? 'kink' : 'exempt' };
  return { kind: check.passed ? 'agrees' : 'differs', digits: digitsOf(check.worst.error) };
}

/** Up to so many entries of a node are all moved. */
const FEW = 64;
const TOLERANCE = 1e-6;

function isSmall(graph: Graph, id: string): boolean {
  return graph.node(id).value.data.length <= FEW;
}

function isOneOfParameter(graph: Graph, { id, entries, row }: Derivation['subject']): boolean {
  return graph.node(id).family === 'parameter' && entries === 1 && row === undefined;
}

/** ∂E/∂entry by the five-point formula, whose own error is of the order step⁴. */
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

/** How many leading digits two numbers share that differ by this relative error. */
function digitsOf(error: number): number {
  if (!Number.isFinite(error)) return 0;
  return Math.max(0, Math.min(MOST_DIGITS, Math.floor(-Math.log10(error))));
}

/** More a float64 does not hold. */
const MOST_DIGITS = 15;
