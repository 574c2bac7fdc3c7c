/**
 * n ↦ baseⁿ for integers n ≥ 0, as the product of two cached powers: a run asks for one exponent after the other, and a
 * power takes longer than all else in the set-up of a step. The result depends on n alone, not on the order of calls, and is
 * accurate to one or two units in the last place; powers up to the 255th are those of `**`.
 */
export function powersOf(base: number): (exponent: number) => number {
  const low = new Float64Array(LENGTH).fill(NaN);
  let block = 0;
  let high = 1;
  return (exponent) => {
    const rest = exponent % LENGTH;
    const before = exponent - rest;
    if (before !== block) {
      block = before;
      high = base ** before;
    }
    if (Number.isNaN(low[rest])) low[rest] = base ** rest;
    return high * low[rest];
  };
}

/** The step from which 1 − baseⁿ rounds to 1, n being the step plus one and 0 ≤ base < 1: baseⁿ is below 2⁻⁵⁴ by then. */
export function vanishedFrom(base: number): number {
  return Math.log(2 ** -54) / Math.log(base);
}

const LENGTH = 256;
