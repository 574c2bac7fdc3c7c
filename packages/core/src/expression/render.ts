import { checkArgument, type OptionCheck } from '../argument.js';
import { checkOptions } from '../options.js';
import type { Comparison, Expression, Infix } from './expression.js';
import { expressionCheck, infix, negation, numberLiteral, symbolName } from './expression.js';
import { functions } from './functions.js';

/** How formulas are typeset in one output format. Operands arrive as finished markup. */
export interface Notation {
  /** Fractions are stacked and exponents raised, so that their parts need no parentheses. */
  readonly stacked: boolean;
  /** A decimal number without sign or exponent. */
  number(this: void, digits: string): string;
  symbol(this: void, name: string): string;
  /** Two parts around a sign: `+`, `−`, `·` or a relation. */
  between(this: void, left: string, sign: string, right: string): string;
  minus(this: void, operand: string): string;
  group(this: void, inside: string): string;
  fraction(this: void, numerator: string, denominator: string): string;
  power(this: void, base: string, exponent: string): string;
  root(this: void, radicand: string): string;
  bars(this: void, inside: string): string;
  call(this: void, name: string, args: readonly string[]): string;
  cases(this: void, branches: readonly Branch[], otherwise: string): string;
}

export interface Branch {
  readonly value: string;
  readonly condition: string;
}

export interface PrintOptions {
  /** Significant digits of numbers, 6 by default. */
  readonly digits?: number;
}

/** Typesets an expression with as few parentheses as preserve its structure. */
export function render(expression: Expression, notation: Notation, options: PrintOptions = {}): string {
  checkOptions(options, PRINT_CHECKS, 'print');
  const { digits = 6 } = options;
  return new Setter(notation, digits).set(expression, LEVEL.sum);
}

const PRINT_CHECKS = {
  digits: {
    expected: 'a whole number from 1 to 100',
    allows: (found) => Number.isInteger(found) && (found as number) >= 1 && (found as number) <= 100,
  },
} satisfies Record<keyof PrintOptions, OptionCheck>;

/** Binding strength: a part that binds less tightly than its place requires is parenthesised. */
const LEVEL = { sum: 1, product: 2, fraction: 3, power: 4, atom: 5 } as const;

interface Piece {
  readonly markup: string;
  readonly level: number;
}

class Setter {
  readonly #notation: Notation;
  readonly #digits: number;

  constructor(notation: Notation, digits: number) {
    this.#notation = notation;
    this.#digits = digits;
  }

  set(expression: Expression, least: number): string {
    const { markup, level } = this.#piece(expression);
    return level < least ? this.#notation.group(markup) : markup;
  }

  #piece(expression: Expression): Piece {
    checkArgument(expression, 'formula', expressionCheck);
    const notation = this.#notation;
    switch (expression.kind) {
      case 'number':
        return this.#number(expression.value);
      case 'symbol':
        return atom(notation.symbol(expression.name));
      case 'negation':
        return { markup: notation.minus(this.set(expression.operand, LEVEL.product)), level: LEVEL.sum };
      case 'infix':
        return this.#infix(expression);
      case 'application':
        return this.#application(expression.name, expression.args);
      case 'conditional':
        return atom(this.#cases(expression));
    }
  }

  #infix({ operator, left, right }: Infix): Piece {
    const { stacked, between, fraction, power } = this.#notation;
    const { sum, product } = LEVEL;
    switch (operator) {
      case '+':
      case '-':
        return {
          markup: between(this.set(left, sum), operator === '+' ? '+' : '−', this.set(right, product)),
          level: sum,
        };
      case '*':
        return {
          markup: between(this.set(left, product), '·', this.set(right, LEVEL.fraction)),
          level: product,
        };
      case '/':
        return stacked
          ? { markup: fraction(this.set(left, sum), this.set(right, sum)), level: LEVEL.fraction }
          : { markup: fraction(this.set(left, product), this.set(right, LEVEL.fraction)), level: product };
      case '^':
        return {
          markup: power(this.set(left, LEVEL.atom), this.set(right, stacked ? sum : LEVEL.atom)),
          level: LEVEL.power,
        };
    }
  }

  #application(name: string, args: readonly Expression[]): Piece {
    const { sign, layout, inPrint } = functions.get(name);
    if (inPrint !== undefined) return this.#piece(inPrint(args));
    const parts = args.map((part) => this.set(part, LEVEL.sum));
    return atom(layout === undefined ? this.#notation.call(sign, parts) : this.#notation[layout](parts[0]));
  }

  /** Cases nested in the last branch continue the same list. */
  #cases(expression: Expression): string {
    const branches: Branch[] = [];
    let rest = expression;
    for (; rest.kind === 'conditional'; rest = rest.otherwise) {
      branches.push({ value: this.set(rest.then, LEVEL.sum), condition: this.#condition(rest.condition) });
    }
    return this.#notation.cases(branches, this.set(rest, LEVEL.sum));
  }

  #condition({ relation, left, right }: Comparison): string {
    const sign = { '<': '<', '<=': '≤', '>': '>', '>=': '≥', '==': '=' }[relation];
    return this.#notation.between(this.set(left, LEVEL.sum), sign, this.set(right, LEVEL.sum));
  }

  /** Signs, powers of ten and non-finite numbers are typeset as the expressions they stand for. */
  #number(value: number): Piece {
    if (Number.isNaN(value)) return this.#piece(symbolName('NaN'));
    if (value < 0 || Object.is(value, -0)) return this.#piece(negation(numberLiteral(-value)));
    if (value === Infinity) return this.#piece(symbolName('infinity'));
    const [mantissa, exponent = ''] = String(Number(value.toPrecision(this.#digits))).split('e');
    if (exponent === '') return atom(this.#notation.number(mantissa));
    const power = infix(numberLiteral(10), '^', numberLiteral(Number(exponent)));
    return this.#piece(mantissa === '1' ? power : infix(numberLiteral(Number(mantissa)), '*', power));
  }
}

function atom(markup: string): Piece {
  return { markup, level: LEVEL.atom };
}
