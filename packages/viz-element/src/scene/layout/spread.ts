/**
 * Positions on a line, in the given order, as close as possible to the wanted ones: the least-squares solution under
 * p[i+1] − p[i] ≥ distances[i], by pooling adjacent violators.
 */
export function spread(wanted: readonly number[], distances: readonly number[]): number[] {
  // Subtracting the distances leaves an isotonic regression: positions only have to ascend.
  let taken = 0;
  const offsets = wanted.map((_, i) => (taken += i === 0 ? 0 : distances[i - 1]));
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((want, i) => {
    let pool = { sum: want - offsets[i], count: 1 };
    for (let above = pools.at(-1); above !== undefined && mean(above) > mean(pool); above = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + above.sum, count: pool.count + above.count };
    }
    pools.push(pool);
  });
  return pools
    .flatMap((pool) => new Array<number>(pool.count).fill(mean(pool)))
    .map((place, i) => place + offsets[i]);
}

function mean({ sum, count }: { sum: number; count: number }): number {
  return sum / count;
}
