/**
 * Shuffles the rows for an epoch (Fisher-Yates), with the bits of xoroshiro128+ as core's generator draws them. The two
 * 64-bit words of the state are at `random`; the state from before the epoch is stored behind them, so that a run can report
 * where its epoch began.
 */
export function shuffle(random: usize, order: usize, count: i32): void {
  store<u64>(random, load<u64>(random), 16);
  store<u64>(random, load<u64>(random, 8), 24);
  for (let i = 0; i < count; i++) store<u32>(order + (i << 2), i);
  for (let last = count - 1; last > 0; last--) {
    const other = below(random, last + 1);
    const a = order + (last << 2);
    const b = order + (other << 2);
    const entry = load<u32>(a);
    store<u32>(a, load<u32>(b));
    store<u32>(b, entry);
  }
}

/** An integer below `count`, which is at least 2; draws again if the candidate falls outside the equal shares. */
function below(random: usize, count: u32): u32 {
  const share = <u32>(0x100000000 / <u64>count);
  let candidate = bits(random) / share;
  while (candidate >= count) candidate = bits(random) / share;
  return candidate;
}

function bits(random: usize): u32 {
  const s0 = load<u64>(random);
  const s1 = load<u64>(random, 8);
  const mixed = s0 ^ s1;
  store<u64>(random, rotl<u64>(s0, 24) ^ mixed ^ (mixed << 16));
  store<u64>(random, rotl<u64>(mixed, 37), 8);
  return <u32>(s0 + s1);
}
