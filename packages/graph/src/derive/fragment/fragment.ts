import type { Factor } from '../derivation.js';

/**
 * A formula ready for typesetting: a small tree independent of language and output format. Renderers walk it with `setFragment`
 * and a notation; a view builds its own elements from it.
 */
export type Fragment =
  | NumberFragment
  | SymbolFragment
  /** ∂of/∂by. */
  | { readonly kind: 'derivative'; readonly of: Fragment; readonly by: Fragment }
  | { readonly kind: 'product' | 'sum'; readonly parts: readonly Fragment[] }
  | { readonly kind: 'negation' | 'root' | 'bars'; readonly inside: Fragment }
  | { readonly kind: 'fraction'; readonly over: Fragment; readonly under: Fragment }
  | { readonly kind: 'power'; readonly base: Fragment; readonly exponent: Fragment }
  /** A function of that name: `ln`, `Σ`, `max`. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Fragment[] }
  | { readonly kind: 'cases'; readonly branches: readonly CaseFragment[]; readonly otherwise: Fragment }
  /** Parts joined by a relation or assignment: a = b = c, w ← w − η g. */
  | { readonly kind: 'relation'; readonly sign: RelationSign; readonly parts: readonly Fragment[] }
  /** The part that belongs to one factor, so that a view can highlight its edges. */
  | { readonly kind: 'marked'; readonly factor: Factor; readonly inside: Fragment };

/** A number rounded for display: `digits` · 10^`exponent`, with a minus if it is negative. */
export interface NumberFragment {
  readonly kind: 'number';
  /** The unrounded number. */
  readonly value: number;
  readonly negative: boolean;
  /** Without sign: `0.0819`, `∞`, `NaN`. */
  readonly digits: string;
  readonly exponent?: number;
}

/** A name: `net(h1)`, `hidden₂`. */
export interface SymbolFragment {
  readonly kind: 'symbol';
  readonly head?: string;
  /** Undefined if the head alone is enough. */
  readonly base?: string;
  /** Subscript indices: `2,1`; empty if there are none. */
  readonly subscript: string;
  /** The row of the batch, as displayed, if symbols of several rows occur together. */
  readonly row?: number | undefined;
}

export interface CaseFragment {
  readonly value: Fragment;
  readonly condition: Fragment;
}

export type RelationSign = '=' | '←' | '≈' | '→' | '<' | '≤' | '>' | '≥';

export function product(parts: readonly Fragment[]): Fragment {
  return parts.length === 1 ? parts[0] : { kind: 'product', parts };
}

export function sum(parts: readonly Fragment[]): Fragment {
  return parts.length === 1 ? parts[0] : { kind: 'sum', parts };
}

export function negation(inside: Fragment): Fragment {
  return { kind: 'negation', inside };
}

export function derivative(of: Fragment, by: Fragment): Fragment {
  return { kind: 'derivative', of, by };
}

export function marked(factor: Factor, inside: Fragment): Fragment {
  return { kind: 'marked', factor, inside };
}

export function relation(sign: RelationSign, parts: readonly Fragment[]): Fragment {
  return parts.length === 1 ? parts[0] : { kind: 'relation', sign, parts };
}
