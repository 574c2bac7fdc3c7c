import type { Candidate } from '../candidate/candidate.js';

/**
 * The largest relative difference between losses after the checked steps. With equal arithmetic they differ only
 * through the order of sums, by some 1e-14 in float64 and 1e-6 in float32; Adam magnifies that tenfold.
 */
const tolerances: Readonly<Record<Candidate['bits'], number>> = { 64: 1e-9, 32: 1e-4 };

/** The tolerance for candidates known to follow other gradients; they must at least learn the same thing. */
const deviationTolerance = 0.05;

/** What is wrong with a loss compared with that of the hand-written loops; undefined if it is close enough. */
export function lossFault(
  loss: number,
  reference: number,
  bits: Candidate['bits'],
  deviates = false,
): string | undefined {
  const apart = Math.abs(loss - reference) / Math.abs(reference);
  const allowed = deviates ? deviationTolerance : tolerances[bits];
  if (apart <= allowed) return undefined;
  const found = `wrong loss: ${loss}, hand-written loops ${reference}`;
  return `${found}; relative difference ${apart.toExponential(1)}, float${bits} may have ${allowed.toExponential(0)}`;
}
