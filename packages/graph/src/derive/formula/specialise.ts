import { evaluateFormula, symbolsOf, type Expression, type Scope } from '@bp-graph/core';
import type { Name } from '../derivation.js';
import { plainName } from '../name-text.js';
import { literal, simplify } from './simplify.js';
import { numbersOf, type Atom, type SymbolRow } from './symbol-row.js';
import { withParts } from './with-parts.js';

/** The derivative of one entry of a value by one entry of an input, specialised from a formula for rows. */
export interface Special {
  readonly expression: Expression;
  /** The names of its symbols. */
  readonly symbols: Readonly<Record<string, Name>>;
  /** The values of its symbols: a number, or the numbers of a row that is kept whole. */
  readonly scope: Scope;
}

/** The entries to specialise a formula to. */
export interface Focus {
  /** What each symbol of the formula stands for. */
  readonly rows: ReadonlyMap<string, SymbolRow>;
  /** The entry of the input to differentiate by. */
  readonly entry: number;
  /** The unit of the value that is differentiated: the incoming gradient g is 1 there and 0 elsewhere. */
  readonly unit: number;
}

/**
 * Replaces the symbols of a formula by names: `y * (g - sum(g * y))` becomes o1 · (1 − o1) with respect to its own unit, and
 * −o1 · o2 with respect to another. A sum over a row that contains g has a single non-zero term; a sum without g is kept as
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

/** Functions of the language that reduce a row to one number. */
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

  /** The value of a formula whose symbols all have no name. */
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
    if (formula.kind !== 'symbol') return withParts(formula, (inner) => this.#whole(inner));
    const row = this.#focus.rows.get(formula.name);
    if (row === undefined) return formula;
    return row.length === 1
      ? this.#atom(row.at(0))
      : this.#named(row.name ?? { base: formula.name, indices: [] }, numbersOf(row));
  }
}
