import { evaluateFormula, substitute, type Expression, type Scope } from '@bp-graph/core';
import { literal } from './simplify.js';
import { withParts } from './with-parts.js';

/** A formula with numbers substituted. Sums over rows are evaluated. */
export function fill(formula: Expression, scope: Scope): Expression {
  const numbers = Object.fromEntries(
    Object.entries(scope).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
  return substitute(workedOut(formula, scope), numbers);
}

function workedOut(formula: Expression, scope: Scope): Expression {
  const isOverRow = formula.kind === 'application' && (formula.name === 'sum' || formula.name === 'mean');
  if (isOverRow) return literal(evaluateFormula(formula, scope));
  return withParts(formula, (inner) => workedOut(inner, scope));
}
