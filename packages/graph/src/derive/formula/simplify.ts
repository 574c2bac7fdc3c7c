import type { Expression } from '@bp-graph/core';
import { withParts } from './with-parts.js';

/** The number `value` as a formula. */
export function literal(value: number): Expression {
  return { kind: 'number', value };
}

/** The formula without redundant 0s and 1s: 1 · x, x + 0, 0 · x, x / 1, −0. */
export function simplify(expression: Expression): Expression {
  const simple = withParts(expression, simplify);
  if (simple.kind === 'negation') return negated(simple.operand);
  if (simple.kind !== 'infix') return simple;
  return RULES[simple.operator](simple.left, simple.right) ?? simple;
}

type Rule = (left: Expression, right: Expression) => Expression | undefined;

const RULES: Readonly<Record<'+' | '-' | '*' | '/' | '^', Rule>> = {
  '+': (left, right) => (is(left, 0) ? right : is(right, 0) ? left : undefined),
  '-': (left, right) => (is(right, 0) ? left : is(left, 0) ? negated(right) : undefined),
  '*': (left, right) => {
    if (is(left, 0) || is(right, 0)) return literal(0);
    return is(left, 1) ? right : is(right, 1) ? left : undefined;
  },
  '/': (left, right) => (is(left, 0) || is(right, 1) ? left : undefined),
  '^': (left, right) => (is(right, 1) ? left : undefined),
};

function negated(operand: Expression): Expression {
  return is(operand, 0) ? operand : { kind: 'negation', operand };
}

/** Whether a formula is exactly that number. */
export function is(expression: Expression, value: number): boolean {
  return expression.kind === 'number' && expression.value === value;
}
