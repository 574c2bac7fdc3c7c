import type { Evaluation } from '../evaluate.js';

/** One entry of a node's gradient, with its central difference. */
export interface CheckedEntry {
  readonly id: string;
  /** Flat index into the node's value. */
  readonly entry: number;
  readonly analytic: number;
  readonly numeric: number;
  /** |analytic − numeric| / max(|analytic|, |numeric|, 10⁻³ · max(1, |E|)). */
  readonly error: number;
}

/** The context of a comparison. */
export interface Setting {
  readonly evaluation: Evaluation;
  readonly gradient: Float64Array;
  /** The function to differentiate; the total loss by default. */
  readonly objective?: () => number;
  readonly consumers: readonly (readonly number[])[];
  readonly step: number;
  readonly tolerance: number;
  readonly loss: number;
}

/** The location of an entry. */
export interface Place {
  readonly id: string;
  readonly position: number;
  readonly entry: number;
}

/**
 * Compares one entry; undefined if a kink prevents it. If the difference disagrees, smaller steps are tried: near a pole, such
 * as that of a logarithm, the first may be too large. A wrong gradient agrees with none of them.
 */
export function checkEntry(
  place: Place,
  downstream: readonly number[],
  setting: Setting,
): CheckedEntry | undefined {
  const { id, entry } = place;
  const analytic = setting.gradient[entry];
  let best: CheckedEntry | undefined;
  for (const refinement of [1, 0.1, 0.01]) {
    const numeric = centralDifference(place, downstream, { ...setting, step: setting.step * refinement });
    if (numeric === undefined) return best;
    const error = relativeError(analytic, numeric, setting.loss);
    if (best === undefined || error < best.error) best = { id, entry, analytic, numeric, error };
    if (error <= setting.tolerance) return best;
  }
  return best;
}

/** ∂E/∂entry by the five-point formula; undefined if a kink, or the boundary of E's domain, lies within its reach. */
function centralDifference(
  { position, entry }: Place,
  downstream: readonly number[],
  { evaluation, step, objective = () => evaluation.loss }: Setting,
): number | undefined {
  const data = evaluation.at(position)?.data ?? new Float64Array(0);
  const value = data[entry];
  const h = step * Math.max(1, Math.abs(value));
  const branches: string[] = [];
  const lossAt = (x: number): number => {
    data[entry] = x;
    evaluation.recompute(downstream);
    branches.push(branchesOf(downstream, evaluation));
    return objective();
  };
  const [far, near] = [lossAt(value + 2 * h) - lossAt(value - 2 * h), lossAt(value + h) - lossAt(value - h)];
  const defined = Number.isFinite(far + near) || !Number.isFinite(lossAt(value));
  lossAt(value);
  const judged = defined && branches.every((branch) => branch === branches[0]);
  return judged ? (8 * near - far) / (12 * h) : undefined;
}

/** The sides of their kinks on which all entries downstream lie. */
function branchesOf(downstream: readonly number[], evaluation: Evaluation): string {
  const sides: number[] = [];
  for (const position of downstream) {
    const call = evaluation.call(position);
    if (call !== undefined) evaluation.topology.nodes[position].spec.operation?.branches?.(call, sides);
  }
  return sides.join();
}

function relativeError(analytic: number, numeric: number, loss: number): number {
  if (!Number.isFinite(analytic) || !Number.isFinite(numeric)) return Infinity;
  return (
    Math.abs(analytic - numeric) /
    Math.max(Math.abs(analytic), Math.abs(numeric), 1e-3 * Math.max(1, Math.abs(loss)))
  );
}
