import { parseFormula, substitute } from '@bp-graph/core';
import { fromExpression } from './fragment/from-expression.js';
import type { Fragment } from './fragment/fragment.js';

/** How a formula by itself is written. */
export interface FormulaFragmentOptions {
  /** How many decimals its numbers keep, as in a derivation; 4 unless given. */
  readonly digits?: number;
  /** What some of its symbols are worth; the others stay as they are. */
  readonly numbers?: Readonly<Record<string, number>>;
}

/**
 * An operation's formula, such as `1 - y ^ 2`, as a fragment to be set as mathematics: 1 − y².
 *
 * @throws Fault for a text that is no formula.
 */
export function formulaFragment(
  text: string,
  { digits = 4, numbers = {} }: FormulaFragmentOptions = {},
): Fragment {
  return fromExpression(substitute(parseFormula(text), numbers), { digits, first: 1 });
}
