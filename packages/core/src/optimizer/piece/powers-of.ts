/**
 * n ↦ baseⁿ for whole n ≥ 0, as the product of two powers of which each is computed once: a run asks for one after the
 * other, and a power takes longer than all else that is done for a step. Depends on n alone, to one unit in the last place or
 * two; powers up to the 255th are those of `**`.
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

const LENGTH = 256;
