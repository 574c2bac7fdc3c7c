import type { Expression } from '@bp-graph/core';

/** A formula with each of its direct parts replaced. */
export function withParts(formula: Expression, part: (inner: Expression) => Expression): Expression {
  switch (formula.kind) {
    case 'number':
    case 'symbol':
      return formula;
    case 'negation':
      return { ...formula, operand: part(formula.operand) };
    case 'infix':
      return { ...formula, left: part(formula.left), right: part(formula.right) };
    case 'application':
      return { ...formula, args: formula.args.map(part) };
    case 'conditional': {
      const { relation, left, right } = formula.condition;
      const condition = { relation, left: part(left), right: part(right) };
      return { ...formula, condition, then: part(formula.then), otherwise: part(formula.otherwise) };
    }
  }
}
