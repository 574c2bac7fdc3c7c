/** Vectors of 16 bytes: two 64-bit or four 32-bit numbers, as `real` says. All addresses and strides are in bytes. */

/** How many numbers a vector holds. */
@inline export const WIDTH: i32 = 16 / <i32>sizeof<real>();

/** log2 of the size of a number. */
@inline export const SHIFT: i32 = alignof<real>();

/** The initial value of sums. Adding −0 preserves every number bit for bit; adding 0 would turn −0 into 0. */
@inline export const NOTHING: f64 = -0.0;

/**
 * a · b + c, each operation rounded; in the relaxed SIMD binaries only the result is rounded, on machines with a fused
 * instruction.
 */
@inline export function multiplyAdd(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return v128.relaxed_madd<real>(a, b, c);
  return v128.add<real>(v128.mul<real>(a, b), c);
}

@inline export function splat(x: f64): v128 {
  return v128.splat<real>(<real>x);
}

/** The number at an address in every lane. */
@inline export function broadcast(at: usize): v128 {
  if (sizeof<real>() == 8) return v128.load64_splat(at);
  return v128.load32_splat(at);
}

/** `a` where the mask is set, `b` elsewhere. */
@inline export function choose(mask: v128, a: v128, b: v128): v128 {
  return v128.bitselect(a, b, mask);
}

/** Stores a vector, of which only the first `left` bytes matter. */
@inline export function put(at: usize, x: v128, left: i32): void {
  if (left >= 16) v128.store(at, x);
  else putSome(at, x, left);
}

function putSome(at: usize, x: v128, left: i32): void {
  if (sizeof<real>() == 8) v128.store64_lane(at, x, 0);
  else if (left == 4) v128.store32_lane(at, x, 0);
  else {
    v128.store64_lane(at, x, 0);
    if (left == 12) v128.store32_lane(at + 8, x, 2);
  }
}

/** Stores a vector, or adds it to the one in memory. */
@inline export function deposit(at: usize, x: v128, add: i32, left: i32): void {
  put(at, add ? v128.add<real>(v128.load(at), x) : x, left);
}

/** The same as a call, where so much else is computed per vector that only its bytes count. */
export function depositApart(at: usize, x: v128, add: i32, left: i32): void {
  deposit(at, x, add, left);
}

/** Stores a number, or adds it to the one in memory. */
@inline export function depositOne(at: usize, x: real, add: i32): void {
  store<real>(at, add ? load<real>(at) + x : x);
}

/** The sum of the numbers of a vector. */
@inline export function total(x: v128): real {
  if (sizeof<real>() == 8) return v128.extract_lane<real>(x, 0) + v128.extract_lane<real>(x, 1);
  return (
    v128.extract_lane<real>(x, 0) +
    v128.extract_lane<real>(x, 1) +
    (v128.extract_lane<real>(x, 2) + v128.extract_lane<real>(x, 3))
  );
}

/** The index of each number of a vector: 0, 1, … */
@inline export function places(): v128 {
  if (sizeof<real>() == 8) return f64x2(0, 1);
  return f32x4(0, 1, 2, 3);
}

/** A mask of the numbers within the first `left` bytes. */
@inline export function living(left: i32): v128 {
  return v128.lt<real>(places(), splat(<f64>(left >> SHIFT)));
}
