import { parseFormula, substitute } from '@bp-graph/core';
import { fromExpression } from './fragment/from-expression.js';
import type { Fragment } from './fragment/fragment.js';

/** Options for a standalone formula. */
export interface FormulaFragmentOptions {
  /** The number of decimals, as in a derivation; 4 by default. */
  readonly digits?: number;
  /** Numbers to substitute for some of its symbols. */
  readonly numbers?: Readonly<Record<string, number>>;
}

/**
 * An operation's formula, such as `1 - y ^ 2`, as a fragment for typesetting: 1 − y².
 *
 * @throws Fault for a text that is not a formula.
 */
export function formulaFragment(
  text: string,
  { digits = 4, numbers = {} }: FormulaFragmentOptions = {},
): Fragment {
  return fromExpression(substitute(parseFormula(text), numbers), { digits });
}
