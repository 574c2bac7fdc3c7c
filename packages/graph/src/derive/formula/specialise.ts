import { evaluateFormula, symbolsOf, type Expression, type Scope } from '@bp-graph/core';
import type { Name } from '../derivation.js';
import { plainName } from '../name-text.js';
import { literal, simplify } from './simplify.js';
import { numbersOf, type Atom, type SymbolRow } from './symbol-row.js';
import { withParts } from './with-parts.js';

/** The derivative of one entry of a value by one entry of an input, out of a formula that is written for rows. */
export interface Special {
  readonly expression: Expression;
  /** What its symbols are called. */
  readonly symbols: Readonly<Record<string, Name>>;
  /** What they are worth: a number, or the numbers of a row that is not taken apart. */
  readonly scope: Scope;
}

/** Which entries a formula is to speak of. */
export interface Focus {
  /** What each symbol of the formula stands for. */
  readonly rows: ReadonlyMap<string, SymbolRow>;
  /** The entry of the input by which is differentiated. */
  readonly entry: number;
  /** The unit of the value that is differentiated: where the arriving gradient g is 1, being 0 elsewhere. */
  readonly unit: number;
}

/**
 * Puts names in place of the symbols of a formula: `y * (g - sum(g * y))` by its own unit becomes o1 · (1 − o1), by another
 * −o1 · o2. A sum over a row in which g stands has one part that is not 0; a sum in which it does not stand is kept as
 * it is.
 */
export function specialise(formula: Expression, focus: Focus): Special {
  const specialiser = new Specialiser(focus);
  const expression = simplify(specialiser.at(formula, focus.entry));
  const used = symbolsOf(expression);
  const kept = <T>(table: ReadonlyMap<string, T>): Record<string, T> =>
    Object.fromEntries([...table].filter(([key]) => used.has(key)));
  return { expression, symbols: kept(specialiser.symbols), scope: kept(specialiser.scope) };
}

/** Functions of the language that make one number of a row. */
const OVER_ROWS: ReadonlySet<string> = new Set(['sum', 'mean', 'count']);

class Specialiser {
  readonly symbols = new Map<string, Name>();
  readonly scope = new Map<string, number | readonly number[]>();
  readonly #focus: Focus;

  constructor(focus: Focus) {
    this.#focus = focus;
  }

  /** The formula at one entry of its rows. */
  at(formula: Expression, entry: number): Expression {
    if (formula.kind === 'symbol') return this.#symbol(formula.name, entry) ?? formula;
    if (formula.kind === 'application' && OVER_ROWS.has(formula.name))
      return this.#overRow(formula, formula.args[0]);
    return withParts(formula, (inner) => this.at(inner, entry));
  }

  #symbol(symbol: string, entry: number): Expression | undefined {
    const { rows, unit } = this.#focus;
    if (symbol === 'g') return literal(entry === unit ? 1 : 0);
    const row = rows.get(symbol);
    return row === undefined ? undefined : this.#atom(row.at(row.length === 1 ? 0 : entry));
  }

  #atom({ name, value }: Atom): Expression {
    return name === undefined ? literal(value) : this.#named(name, value);
  }

  #named(name: Name, value: number | readonly number[]): Expression {
    const key = plainName(name);
    this.symbols.set(key, name);
    this.scope.set(key, value);
    return { kind: 'symbol', name: key };
  }

  #overRow(application: Expression & { readonly kind: 'application' }, inside: Expression): Expression {
    const used = symbolsOf(inside);
    const length = Math.max(1, ...[...used].map((symbol) => this.#focus.rows.get(symbol)?.length ?? 1));
    if (application.name === 'count') return literal(length);
    if (!used.has('g')) return this.#known(application, used) ?? this.#whole(application);
    const only = this.at(inside, this.#focus.unit);
    return application.name === 'sum'
      ? only
      : { kind: 'infix', operator: '/', left: only, right: literal(length) };
  }

  /** The number of a formula in which no symbol has a name. */
  #known(formula: Expression, used: ReadonlySet<string>): Expression | undefined {
    const rows = [...used].map((symbol) => [symbol, this.#focus.rows.get(symbol)] as const);
    if (rows.some(([, row]) => row === undefined || row.name !== undefined)) return undefined;
    const scope = Object.fromEntries(
      rows.map(([symbol, row]) => [symbol, row === undefined ? [] : numbersOf(row)]),
    );
    return literal(evaluateFormula(formula, scope));
  }

  /** A formula whose symbols stand for whole rows. */
  #whole(formula: Expression): Expression {
    if (formula.kind === 'conditional') return formula;
    if (formula.kind !== 'symbol') return withParts(formula, (inner) => this.#whole(inner));
    const row = this.#focus.rows.get(formula.name);
    if (row === undefined) return formula;
    return row.length === 1
      ? this.#atom(row.at(0))
      : this.#named(row.name ?? { base: formula.name, indices: [] }, numbersOf(row));
  }
}
