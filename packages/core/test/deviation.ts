/** The largest |actual − exact| / max(10⁻³, |exact|) of two equally long lists; NaN if there is one. */
export function worstDeviation(actual: ArrayLike<number>, exact: ArrayLike<number>): number {
  if (actual.length !== exact.length) return NaN;
  return Array.from(actual, (value, i) => deviation(value, exact[i])).reduce((a, b) => Math.max(a, b), 0);
}

function deviation(actual: number, exact: number): number {
  return Math.abs(actual - exact) / Math.max(1e-3, Math.abs(exact));
}
