/**
 * Places on a line, in the given order, as near to where each wants to be as the distances between them allow:
 * least squares under p[i+1] − p[i] ≥ distances[i], by pooling neighbours that push each other.
 */
export function spread(wanted: readonly number[], distances: readonly number[]): number[] {
  // With the distances taken off, the places only have to ascend.
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
