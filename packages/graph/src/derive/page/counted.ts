import { formatCount } from '../fragment/format-count.js';
import { numberFragment } from '../fragment/number.js';
import type { Writing } from './writing.js';

/** A count of ways as text: `12,800`, `3.273·10¹⁵⁰`, `> 10³⁰⁸`. */
export function counted(count: number | bigint, writing: Writing): string {
  if (count === Infinity) return `> ${writing.text({ ...numberFragment(1e308, 1), digits: '1' })}`;
  return count < 1e15 ? formatCount(count) : writing.text(numberFragment(Number(count), 4));
}
