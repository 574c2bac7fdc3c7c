import { checkArgument, isList, type OptionCheck, recordCheck } from '../argument.js';
import { Fault, nearestName } from '../fault.js';
import { type Expression, expressionCheck, type Operator, type Relation } from './expression.js';
import { functions } from './functions.js';
import { entrywise, type Row } from './row.js';
import { constants } from './constants.js';

/** The values of the symbols of a formula: a number, or one number per unit of a row. */
export type Scope = Readonly<Record<string, number | ArrayLike<number>>>;

/**
 * Evaluates a formula to a number.
 * @throws Fault for a symbol without a value, or if the result is a row.
 */
export function evaluateFormula(expression: Expression, scope: Scope = {}): number {
  const row = evaluateRow(expression, scope);
  if (row.length === 1) return row[0];
  throw new Fault({ what: 'formula gives a row of numbers', found: row.length, expected: 'one number' });
}

/**
 * Evaluates a formula whose symbols may stand for rows of units; single numbers are broadcast to every unit.
 * @throws Fault for a symbol without a value, or if rows of different lengths meet.
 */
export function evaluateRow(expression: Expression, scope: Scope = {}): Row {
  checkArgument(expression, 'formula', expressionCheck);
  checkArgument(scope, 'scope', recordCheck);
  const part = (inner: Expression): Row => evaluateRow(inner, scope);
  switch (expression.kind) {
    case 'number':
      return [expression.value];
    case 'symbol':
      return lookUp(expression.name, scope);
    case 'negation':
      return entrywise([part(expression.operand)], (x) => -x);
    case 'infix':
      return entrywise([part(expression.left), part(expression.right)], OPERATORS[expression.operator]);
    case 'application':
      return functions.get(expression.name).evaluate(expression.args.map(part));
    case 'conditional': {
      const { condition, then, otherwise } = expression;
      const holds = RELATIONS[condition.relation];
      const parts = [condition.left, condition.right, then, otherwise].map(part);
      return entrywise(parts, (left, right, yes, no) => (holds(left, right) ? yes : no));
    }
  }
}

const OPERATORS: Readonly<Record<Operator, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '^': (a, b) => a ** b,
};

const RELATIONS: Readonly<Record<Relation, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '==': (a, b) => a === b,
};

const numbers: OptionCheck = {
  expected: 'a number or a list of numbers',
  allows: (found) => typeof found === 'number' || isList(found),
};

function lookUp(name: string, scope: Scope): Row {
  const source: Scope = Object.hasOwn(scope, name) ? scope : constants;
  if (Object.hasOwn(source, name)) {
    const value = source[name];
    checkArgument(value, `value of ${name}`, numbers);
    return typeof value === 'number' ? [value] : Array.from(value);
  }
  const known = Object.keys(scope);
  throw new Fault({
    what: 'symbol without a value',
    found: name,
    expected: known.length === 0 ? 'a formula without symbols' : `one of ${known.join(', ')}`,
    nearest: nearestName(name, known),
  });
}
