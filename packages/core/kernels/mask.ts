import { SHIFT } from './lanes';
import { rowsOfBatch, stepOfBatch } from './state';
import { word } from './word';

/**
 * mask: into, units, row, seedHigh, seedLow, droppedHigh, droppedLow, kept
 *
 * Draws the same bits as core: the digits of the step number end the text of the seed, whose hash is the state of
 * xoroshiro128+, two outputs of which make the 53 bits of a draw. Unused lanes repeat the first row.
 */
export function mask(at: usize): void {
  const into = word(at, 1);
  const units = word(at, 2);
  const row = word(at, 3);
  const dropped = wide(at, 6);
  const kept = load<real>(word(at, 8));
  const lane = 1 << SHIFT;
  const rows = row == lane ? row : rowsOfBatch << SHIFT;
  const state = afterDigits(wide(at, 4), stepOfBatch);
  let s0 = mix(state + GOLDEN_GAMMA);
  let s1 = mix(state + 2 * GOLDEN_GAMMA);
  let k = 0;
  for (; k < rows; k += lane) {
    for (let i = 0, to = into + k; i < units; i++, to += row) {
      let drawn: u64 = 0;
      for (let half = 0; half < 2; half++) {
        drawn = (drawn << 27) | ((s0 + s1) & 0x7ffffff);
        const mixed = s0 ^ s1;
        s0 = rotl<u64>(s0, 24) ^ mixed ^ (mixed << 16);
        s1 = rotl<u64>(mixed, 37);
      }
      store<real>(to, (drawn & 0x1fffffffffffff) < dropped ? 0 : kept);
    }
  }
  for (; k < row; k += lane)
    for (let i = 0, from = into; i < units; i++, from += row) store<real>(from + k, load<real>(from));
}

const GOLDEN_GAMMA: u64 = 0x9e3779b97f4a7c15;

/** The hash state after the decimal digits of a number. */
function afterDigits(state: u64, number: u64): u64 {
  let place: u64 = 1;
  while (number / place >= 10) place *= 10;
  for (; place > 0; place /= 10) state = mix(state + GOLDEN_GAMMA + 48 + ((number / place) % 10));
  return state;
}

function mix(z: u64): u64 {
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
  z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
  return z ^ (z >> 31);
}

/** Operands k and k + 1 as one 64-bit number, high half first. */
@inline function wide(at: usize, k: i32): u64 {
  return (load<u64>(at + (k << 2)) << 32) | <u64>load<u32>(at + (k << 2), 4);
}
