import { checkArgument } from '../argument.js';
import { Fault, nearestName } from '../fault.js';
import {
  application,
  conditional,
  infix,
  negation,
  numberLiteral,
  symbolName,
  type Comparison,
  type Expression,
  type Operator,
  type Relation,
} from './expression.js';
import { functionNamed, functions } from './functions.js';
import { nameOf } from './symbols.js';
import { position, tokenise, type Token } from './token.js';

/**
 * Parses a formula.
 *
 *     sum     = [ - ] product { ( + | - ) product }
 *     product = factor { ( * | / ) factor }
 *     factor  = - factor | operand [ ^ factor ]
 *     operand = number | symbol | name ( sum { , sum } ) | if ( comparison , sum , sum ) | ( sum ) | "|" sum "|" | cases
 *     cases   = "{" { sum if comparison ; } sum otherwise "}"
 *
 * Operators may also be the printed signs (− · × ≤ ≥), so that the output of `toText` can be parsed again.
 *
 * @throws Fault with line and column: for an unexpected sign, an unknown function, a wrong number of arguments, more than
 * 4,000 characters or more than 100 levels of nesting.
 */
export function parseFormula(text: string): Expression {
  checkArgument(text, 'formula', { expected: 'a text', allows: (found) => typeof found === 'string' });
  const parser = new Parser(text);
  const expression = parser.sum();
  parser.expect('');
  return expression;
}

const DEEPEST = 100;

class Parser {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = tokenise(text);
  }

  sum(): Expression {
    if (++this.#depth > DEEPEST) this.#fail('formula is nested too deeply', `at most ${DEEPEST} levels`);
    let left: Expression = this.#take('-') ? negation(this.#product()) : this.#product();
    for (let operator; (operator = this.#takeOneOf<Operator>('+', '-'));)
      left = infix(left, operator, this.#product());
    this.#depth--;
    return left;
  }

  /** Consumes the given sign. */
  expect(sign: string): void {
    if (!this.#take(sign))
      this.#fail('formula cannot be read', sign === '' ? 'an operator or the end' : sign);
  }

  #product(): Expression {
    let left = this.#factor();
    for (let operator; (operator = this.#takeOneOf<Operator>('*', '/'));)
      left = infix(left, operator, this.#factor());
    return left;
  }

  #factor(): Expression {
    if (this.#take('-')) return negation(this.#nested(() => this.#factor()));
    const base = this.#operand();
    return this.#take('^')
      ? infix(
          base,
          '^',
          this.#nested(() => this.#factor()),
        )
      : base;
  }

  #operand(): Expression {
    const token = this.#tokens[this.#next];
    if (token.kind === 'number') return this.#number();
    if (token.kind === 'word') return this.#word();
    if (this.#take('(')) return this.#closed(this.sum(), ')');
    if (this.#take('|')) return this.#closed(application('abs', [this.sum()]), '|');
    if (this.#take('{')) return this.#closed(this.#cases(), '}');
    return this.#fail('formula cannot be read', 'a number, a symbol, a function or a parenthesis');
  }

  #number(): Expression {
    const value = Number(this.#tokens[this.#next].sign);
    this.#next++;
    return numberLiteral(value);
  }

  #word(): Expression {
    const { sign: word } = this.#tokens[this.#next];
    if (this.#tokens[this.#next + 1].sign !== '(') {
      this.#next++;
      return symbolName(nameOf(word));
    }
    if (word === 'if') return this.#choice();
    return this.#application(word);
  }

  #application(word: string): Expression {
    const known = functionNamed(word);
    if (known === undefined) {
      return this.#fail(
        'unknown function',
        `one of if, ${functions.names.join(', ')}`,
        nearestName(word, functions.names),
      );
    }
    const start = this.#next;
    this.#next += 2;
    const args = [this.sum()];
    while (this.#take(',')) args.push(this.sum());
    this.expect(')');
    const [least, most] = known.arity;
    if (args.length >= least && args.length <= most) return application(known.name, args);
    this.#next = start;
    const count = least === most ? String(least) : `${least} or more`;
    return this.#fail(`wrong count of arguments (${args.length}) of ${known.name}`, count);
  }

  #choice(): Expression {
    this.#next += 2;
    const condition = this.#comparison();
    this.expect(',');
    const then = this.sum();
    this.expect(',');
    return this.#closed(conditional(condition, then, this.sum()), ')');
  }

  #cases(): Expression {
    const value = this.sum();
    if (this.#take('otherwise')) return value;
    this.expect('if');
    const condition = this.#comparison();
    this.expect(';');
    return conditional(
      condition,
      value,
      this.#nested(() => this.#cases()),
    );
  }

  #comparison(): Comparison {
    const left = this.sum();
    const relation = this.#takeOneOf<Relation>('<', '<=', '>', '>=', '==');
    if (relation === undefined)
      return this.#fail('formula cannot be read', 'a comparison: <, <=, >, >= or ==');
    return { relation, left, right: this.sum() };
  }

  #closed(inside: Expression, end: string): Expression {
    this.expect(end);
    return inside;
  }

  /** Counts the depth of recursion that does not go through `sum`. */
  #nested(read: () => Expression): Expression {
    if (++this.#depth > DEEPEST) this.#fail('formula is nested too deeply', `at most ${DEEPEST} levels`);
    const inside = read();
    this.#depth--;
    return inside;
  }

  #take(sign: string): boolean {
    if (this.#tokens[this.#next].sign !== sign) return false;
    this.#next++;
    return true;
  }

  #takeOneOf<S extends string>(...signs: readonly S[]): S | undefined {
    return signs.find((sign) => this.#take(sign));
  }

  #fail(what: string, expected: string, nearest?: string): never {
    const { sign, start } = this.#tokens[this.#next];
    throw new Fault({
      what,
      where: position(this.#text, start),
      found: sign === '' ? 'the end' : sign,
      expected,
      nearest,
    });
  }
}
