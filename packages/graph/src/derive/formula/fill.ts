import { evaluateFormula, substitute, type Expression, type Scope } from '@bp-graph/core';
import { literal } from './simplify.js';

/** A formula with numbers put in. Sums over rows become the number they give. */
export function fill(formula: Expression, scope: Scope): Expression {
  const numbers = Object.fromEntries(
    Object.entries(scope).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
  return substitute(workedOut(formula, scope), numbers);
}

function workedOut(formula: Expression, scope: Scope): Expression {
  const part = (inner: Expression): Expression => workedOut(inner, scope);
  switch (formula.kind) {
    case 'number':
    case 'symbol':
      return formula;
    case 'negation':
      return { kind: 'negation', operand: part(formula.operand) };
    case 'infix':
      return { ...formula, left: part(formula.left), right: part(formula.right) };
    case 'application':
      return formula.name === 'sum' || formula.name === 'mean'
        ? literal(evaluateFormula(formula, scope))
        : { ...formula, args: formula.args.map(part) };
    case 'conditional': {
      const { relation, left, right } = formula.condition;
      const condition = { relation, left: part(left), right: part(right) };
      return { ...formula, condition, then: part(formula.then), otherwise: part(formula.otherwise) };
    }
  }
}
