import { broadcast, deposit, depositApart, multiplyAdd, put, splat } from './lanes';
import { word } from './word';

/** Sums, products and quotients: entrywise, and over the units of each lane. Units are `row` bytes apart. */

/** scale: into, add, from, bytes, factor */
export function scale(at: usize): void {
  const into = word(at, 1);
  const add = word(at, 2);
  const from = word(at, 3);
  const bytes = word(at, 4);
  const factor = broadcast(word(at, 5));
  for (let k = 0; k < bytes; k += 16)
    deposit(into + k, v128.mul<real>(factor, v128.load(from + k)), add, bytes - k);
}

/** fill: into, bytes, number */
export function fill(at: usize): void {
  const into = word(at, 1);
  const bytes = word(at, 2);
  const number = broadcast(word(at, 3));
  for (let k = 0; k < bytes; k += 16) put(into + k, number, bytes - k);
}

/** multiply: into, add, a, b, bytes */
export function multiply(at: usize): void {
  const into = word(at, 1);
  const add = word(at, 2);
  const a = word(at, 3);
  const b = word(at, 4);
  const bytes = word(at, 5);
  for (let k = 0; k < bytes; k += 16)
    deposit(into + k, v128.mul<real>(v128.load(a + k), v128.load(b + k)), add, bytes - k);
}

/** divide: into, add, a, b, bytes, factor */
export function divide(at: usize): void {
  const into = word(at, 1);
  const add = word(at, 2);
  const a = word(at, 3);
  const b = word(at, 4);
  const bytes = word(at, 5);
  const factor = broadcast(word(at, 6));
  for (let k = 0; k < bytes; k += 16) {
    const scaled = v128.mul<real>(factor, v128.load(a + k));
    depositApart(into + k, v128.div<real>(scaled, v128.load(b + k)), add, bytes - k);
  }
}

/** sumUnits: into, add, x, units, row, factor */
export function sumUnits(at: usize): void {
  const into = word(at, 1);
  const add = word(at, 2);
  const x = word(at, 3);
  const units = word(at, 4);
  const row = word(at, 5);
  const factor = broadcast(word(at, 6));
  for (let k = 0; k < row; k += 16) {
    let sum = splat(0);
    for (let i = 0, from = x + k; i < units; i++, from += row) sum = v128.add<real>(sum, v128.load(from));
    deposit(into + k, v128.mul<real>(factor, sum), add, row - k);
  }
}

/** spreadUnits: into, add, g, units, row, factor */
export function spreadUnits(at: usize): void {
  const into = word(at, 1);
  const add = word(at, 2);
  const g = word(at, 3);
  const units = word(at, 4);
  const row = word(at, 5);
  const factor = broadcast(word(at, 6));
  for (let k = 0; k < row; k += 16) {
    const part = v128.mul<real>(factor, v128.load(g + k));
    for (let i = 0, to = into + k; i < units; i++, to += row) deposit(to, part, add, row - k);
  }
}

/** dotUnits: into, add, a, b, units, row */
export function dotUnits(at: usize): void {
  const into = word(at, 1);
  const add = word(at, 2);
  const a = word(at, 3);
  const b = word(at, 4);
  const units = word(at, 5);
  const row = word(at, 6);
  for (let k = 0; k < row; k += 16) {
    let sum = splat(0);
    for (let i = 0, from = k; i < units; i++, from += row)
      sum = multiplyAdd(v128.load(a + from), v128.load(b + from), sum);
    depositApart(into + k, sum, add, row - k);
  }
}

/** scaleUnits: into, add, g, b, units, row */
export function scaleUnits(at: usize): void {
  const into = word(at, 1);
  const add = word(at, 2);
  const g = word(at, 3);
  const b = word(at, 4);
  const units = word(at, 5);
  const row = word(at, 6);
  for (let k = 0; k < row; k += 16) {
    const factor = v128.load(g + k);
    for (let i = 0, from = k; i < units; i++, from += row)
      deposit(into + from, v128.mul<real>(factor, v128.load(b + from)), add, row - k);
  }
}
