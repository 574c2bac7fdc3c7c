/**
 * Transposes a square of vectors: rows `r0` … become the columns of the square at `into`. Vectors of two numbers need the
 * first two rows only.
 */
@inline export function turnSquare(
  into: usize,
  intoRow: i32,
  r0: usize,
  r1: usize,
  r2: usize,
  r3: usize,
): void {
  const x0 = v128.load(r0);
  const x1 = v128.load(r1);
  if (sizeof<real>() == 8) {
    v128.store(into, v128.shuffle<f64>(x0, x1, 0, 2));
    v128.store(into + intoRow, v128.shuffle<f64>(x0, x1, 1, 3));
    return;
  }
  const x2 = v128.load(r2);
  const x3 = v128.load(r3);
  const low01 = v128.shuffle<f32>(x0, x1, 0, 4, 1, 5);
  const high01 = v128.shuffle<f32>(x0, x1, 2, 6, 3, 7);
  const low23 = v128.shuffle<f32>(x2, x3, 0, 4, 1, 5);
  const high23 = v128.shuffle<f32>(x2, x3, 2, 6, 3, 7);
  v128.store(into, v128.shuffle<f32>(low01, low23, 0, 1, 4, 5));
  v128.store(into + intoRow, v128.shuffle<f32>(low01, low23, 2, 3, 6, 7));
  v128.store(into + 2 * intoRow, v128.shuffle<f32>(high01, high23, 0, 1, 4, 5));
  v128.store(into + 3 * intoRow, v128.shuffle<f32>(high01, high23, 2, 3, 6, 7));
}
