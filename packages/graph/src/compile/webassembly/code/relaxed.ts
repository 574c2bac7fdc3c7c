import { float32, float64, type Arithmetic } from './arithmetic.js';

/** The same formats with relaxed SIMD: vectors have a multiply-add instruction. */
export const relaxedFloat64 = relaxed(float64, [0xfd, 0x87, 0x02]);
export const relaxedFloat32 = relaxed(float32, [0xfd, 0x85, 0x02]);

function relaxed(arithmetic: Arithmetic, multiplyAdd: readonly number[]): Arithmetic {
  return { ...arithmetic, many: { ...arithmetic.many, multiplyAdd } };
}
