/** A directed line between two items, by index. */
export type Line = readonly [from: number, to: number];

/**
 * The length of the longest path to each item from an item without incoming lines; those have 0. The lines must be
 * acyclic.
 */
export function ranks(count: number, lines: readonly Line[]): number[] {
  const rank = new Array<number>(count).fill(0);
  const waiting = new Array<number>(count).fill(0);
  const leaving = Array.from({ length: count }, (): number[] => []);
  for (const [from, to] of lines) {
    leaving[from].push(to);
    waiting[to]++;
  }
  const ready = rank.flatMap((_, item) => (waiting[item] === 0 ? [item] : []));
  for (let next = 0; next < ready.length; next++) {
    for (const to of leaving[ready[next]]) {
      rank[to] = Math.max(rank[to], rank[ready[next]] + 1);
      if (--waiting[to] === 0) ready.push(to);
    }
  }
  return rank;
}
