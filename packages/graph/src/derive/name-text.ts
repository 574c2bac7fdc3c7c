import type { Name } from './derivation.js';
import type { SymbolFragment } from './fragment/fragment.js';

/** A name as a symbol of formulas. Indices are written as people count them, from `first`. */
export function symbolOf({ head, base, indices }: Name, first = 1): SymbolFragment {
  const subscript = indices.map((index) => index + first).join(',');
  return { kind: 'symbol', ...(head === undefined ? {} : { head }), base, subscript };
}

/** A symbol in plain text: `net(h1)`, `hidden₂`, `w(hidden₂,₁)`. */
export function plainSymbol({ head, base, subscript }: Omit<SymbolFragment, 'kind'>): string {
  const below = subscript.replace(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)]);
  if (base === undefined) return `${head ?? ''}${below}`;
  return head === undefined ? base + below : `${head}(${base}${below})`;
}

/** A name in plain text. */
export function plainName(name: Name, first = 1): string {
  return plainSymbol(symbolOf(name, first));
}
