import { checkArgument, type OptionCheck, recordCheck } from '../argument.js';
import { isRecord } from '../fault.js';

/**
 * A formula as data: an immutable tree of numbers, symbols, operators, functions and case distinctions. `parseFormula`
 * reads it from text, `evaluateFormula` computes it, `substitute` fills in numbers, and `toText`, `toLatex` and `toMathML`
 * print it.
 */
export type Expression = NumberLiteral | SymbolName | Negation | Infix | Application | Conditional;

export interface NumberLiteral {
  readonly kind: 'number';
  readonly value: number;
}

export interface SymbolName {
  readonly kind: 'symbol';
  readonly name: string;
}

export interface Negation {
  readonly kind: 'negation';
  readonly operand: Expression;
}

export interface Infix {
  readonly kind: 'infix';
  readonly operator: Operator;
  readonly left: Expression;
  readonly right: Expression;
}

/** A function of the language applied to its arguments. */
export interface Application {
  readonly kind: 'application';
  readonly name: string;
  readonly args: readonly Expression[];
}

/** `then` where the condition holds, `otherwise` elsewhere. */
export interface Conditional {
  readonly kind: 'conditional';
  readonly condition: Comparison;
  readonly then: Expression;
  readonly otherwise: Expression;
}

export interface Comparison {
  readonly relation: Relation;
  readonly left: Expression;
  readonly right: Expression;
}

export type Operator = '+' | '-' | '*' | '/' | '^';
export type Relation = '<' | '<=' | '>' | '>=' | '==';

/** Freezes a node of the tree. */
function freeze<E extends Expression>(node: E): E {
  return Object.freeze(node);
}

export function numberLiteral(value: number): NumberLiteral {
  return freeze({ kind: 'number', value });
}

export function symbolName(name: string): SymbolName {
  return freeze({ kind: 'symbol', name });
}

export function negation(operand: Expression): Negation {
  return freeze({ kind: 'negation', operand });
}

export function infix(left: Expression, operator: Operator, right: Expression): Infix {
  return freeze({ kind: 'infix', operator, left, right });
}

export function application(name: string, args: readonly Expression[]): Application {
  return freeze({ kind: 'application', name, args: Object.freeze([...args]) });
}

export function conditional(condition: Comparison, then: Expression, otherwise: Expression): Conditional {
  return freeze({ kind: 'conditional', condition: Object.freeze({ ...condition }), then, otherwise });
}

export const expressionCheck: OptionCheck = {
  expected: 'a formula that parseFormula has read',
  allows: (found) => isRecord(found) && KINDS.includes(found['kind'] as Expression['kind']),
};

const partsCheck: OptionCheck = {
  ...expressionCheck,
  allows: (found) => Array.isArray(found) && found.every(expressionCheck.allows),
};

const KINDS: readonly Expression['kind'][] = [
  'number',
  'symbol',
  'negation',
  'infix',
  'application',
  'conditional',
];

/** The direct children of an expression, in reading order. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'symbol':
      return [];
    case 'negation':
      return [expression.operand];
    case 'infix':
      return [expression.left, expression.right];
    case 'application':
      return expression.args;
    case 'conditional': {
      const { condition, then, otherwise } = expression;
      return [then, condition.left, condition.right, otherwise];
    }
  }
}

/** The names of all symbols in an expression, in the order of their first appearance. */
export function symbolsOf(expression: Expression): ReadonlySet<string> {
  checkArgument(expression, 'formula', expressionCheck);
  const names = new Set<string>();
  const pending = [expression];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    if (part.kind === 'symbol') names.add(part.name);
    const parts = partsOf(part);
    checkArgument(parts, 'formula', partsCheck);
    pending.push(...parts.toReversed());
  }
  return names;
}

/**
 * The expression with symbols replaced by numbers or other expressions. Symbols not in the scope stay.
 *
 *     toText(substitute(parseFormula('1 / (1 + exp(-x))'), { x: 0.6 })); // 1 / (1 + e^(−0.6))
 */
export function substitute(
  expression: Expression,
  values: Readonly<Record<string, number | Expression>>,
): Expression {
  checkArgument(expression, 'formula', expressionCheck);
  checkArgument(values, 'values', recordCheck);
  const within = (part: Expression): Expression => substitute(part, values);
  switch (expression.kind) {
    case 'number':
      return expression;
    case 'symbol': {
      if (!Object.hasOwn(values, expression.name)) return expression;
      const value = values[expression.name];
      if (typeof value === 'number') return numberLiteral(value);
      checkArgument(value, `value of ${expression.name}`, expressionCheck);
      return value;
    }
    case 'negation':
      return negation(within(expression.operand));
    case 'infix':
      return infix(within(expression.left), expression.operator, within(expression.right));
    case 'application':
      return application(expression.name, expression.args.map(within));
    case 'conditional': {
      const { condition, then, otherwise } = expression;
      const { relation, left, right } = condition;
      return conditional(
        { relation, left: within(left), right: within(right) },
        within(then),
        within(otherwise),
      );
    }
  }
}
