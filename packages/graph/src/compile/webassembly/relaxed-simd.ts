import type { Requirement } from './kind.js';
import { isKnown } from './runtime.js';

/** A module with a single function that uses the relaxed multiply-add instruction. */
const PROBE = Uint8Array.of(
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  // The type (v128, v128, v128) → v128; a function of that type; its body, by length.
  ...[1, 8, 1, 0x60, 3, 0x7b, 0x7b, 0x7b, 1, 0x7b],
  ...[3, 2, 1, 0],
  ...[10, 13, 1, 11, 0, 0x20, 0, 0x20, 1, 0x20, 2, 0xfd, 0x85, 0x02, 0x0b],
);

/** The requirements of a binary with relaxed instructions, which not every WebAssembly runtime supports. */
export const relaxedSimd: Requirement = {
  needs: 'WebAssembly with relaxed SIMD, allowed by the page',
  isMet: () => isKnown(PROBE),
};
