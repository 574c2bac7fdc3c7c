import type { Name } from './derivation.js';

/** Subscripts of a name as people count, from `first`: `2,1`. */
export function subscriptOf({ indices }: Name, first = 1): string {
  return indices.map((index) => index + first).join(',');
}

/** A name in plain text: `net(h1)`, `hidden₂`, `w(hidden₂,₁)`. */
export function plainName(name: Name, first = 1): string {
  const { head, base } = name;
  const inside = base + lowered(subscriptOf(name, first));
  return head === undefined ? inside : `${head}(${inside})`;
}

function lowered(digits: string): string {
  return digits.replace(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)]);
}
