import type { Expression } from '@bp-graph/core';
import type { Name } from '../derivation.js';
import { symbolOf } from '../name-text.js';
import { negation, product, relation, sum, type Fragment, type RelationSign } from './fragment.js';
import { worth } from './followed.js';
import { numberFragment } from './number.js';

/** How the numbers and symbols of an expression are written. */
export interface WritingOptions {
  /** How a symbol is written; its name by default. */
  symbol?(this: void, name: string): Fragment | undefined;
  readonly digits: number;
  /** The number of additional digits. */
  readonly more?: number;
}

/** An expression as a fragment. */
export function fromExpression(expression: Expression, options: WritingOptions): Fragment {
  const part = (inner: Expression): Fragment => fromExpression(inner, options);
  switch (expression.kind) {
    case 'number':
      return numberFragment(expression.value, options.digits, options.more);
    case 'symbol':
      return (
        options.symbol?.(expression.name) ?? {
          kind: 'symbol',
          base: CONSTANTS.get(expression.name) ?? expression.name,
          subscript: '',
        }
      );
    case 'negation':
      return negated(part(expression.operand));
    case 'infix':
      return infix(expression.operator, part(expression.left), part(expression.right));
    case 'application':
      return applied(expression.name, expression.args.map(part));
    case 'conditional': {
      const { condition, then, otherwise } = expression;
      const comparison = relation(SIGNS[condition.relation], [part(condition.left), part(condition.right)]);
      const rest = part(otherwise);
      const branch = { value: part(then), condition: comparison };
      return rest.kind === 'cases'
        ? { ...rest, branches: [branch, ...rest.branches] }
        : { kind: 'cases', branches: [branch], otherwise: rest };
    }
  }
}

const SIGNS: Readonly<Record<'<' | '<=' | '>' | '>=' | '==', RelationSign>> = {
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
  '==': '=',
};

/** Constants of the language with their printed signs. */
const CONSTANTS: ReadonlyMap<string, string> = new Map([
  ['pi', 'π'],
  ['infinity', '∞'],
]);

/** Symbols that stand for the numbers with these names, indices being counted from `first`. */
export function named(
  names: Readonly<Record<string, Name>>,
  first: number,
): (symbol: string) => Fragment | undefined {
  return (symbol) => (Object.hasOwn(names, symbol) ? symbolOf(names[symbol], first) : undefined);
}

function infix(operator: '+' | '-' | '*' | '/' | '^', left: Fragment, right: Fragment): Fragment {
  switch (operator) {
    case '+':
      return sum([...parts(left, 'sum'), right]);
    case '-':
      return sum([...parts(left, 'sum'), negation(right)]);
    case '*':
      return product([...parts(left, 'product'), right]);
    case '/':
      return { kind: 'fraction', over: left, under: right };
    case '^':
      return { kind: 'power', base: left, exponent: right };
  }
}

/** There is no −0 in print. */
function negated(inside: Fragment): Fragment {
  return worth(inside) === 0 ? inside : negation(inside);
}

function parts(fragment: Fragment, kind: 'sum' | 'product'): readonly Fragment[] {
  return fragment.kind === kind ? fragment.parts : [fragment];
}

/** Functions with their own notation; others are written as calls. */
function applied(name: string, args: readonly Fragment[]): Fragment {
  const [inside] = args;
  switch (name) {
    case 'exp':
      return exponential(inside);
    case 'expm1':
      return sum([exponential(inside), negation(ONE)]);
    case 'log':
      return { kind: 'call', name: 'ln', args };
    case 'log1p':
      return { kind: 'call', name: 'ln', args: [sum([ONE, inside])] };
    case 'sqrt':
      return { kind: 'root', inside };
    case 'abs':
      return { kind: 'bars', inside };
    case 'sum':
      return { kind: 'call', name: 'Σ', args };
    default:
      return { kind: 'call', name, args };
  }
}

const ONE = numberFragment(1, 1);

function exponential(exponent: Fragment): Fragment {
  return { kind: 'power', base: { kind: 'symbol', base: 'e', subscript: '' }, exponent };
}
