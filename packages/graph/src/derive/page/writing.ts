import { resolve } from '@bp-graph/core';
import type { Derivation, Factor, Name } from '../derivation.js';
import {
  derivative,
  marked,
  type Fragment,
  type NumberFragment,
  type SymbolFragment,
} from '../fragment/fragment.js';
import { fromExpression, named } from '../fragment/from-expression.js';
import { followed } from '../fragment/followed.js';
import { formatCount } from '../fragment/format-count.js';
import { numberFragment, partNumber } from '../fragment/number.js';
import { plainNotation } from '../fragment/plain.js';
import { setFragment } from '../fragment/set.js';
import { locales, type Locale, type StepWords } from '../locale/index.js';
import { symbolOf } from '../name-text.js';

/** How a derivation is written. */
export interface WritingOptions {
  /** The language, by code or as a custom table; English by default. */
  readonly locale?: string | Locale;
  /** The decimals of numbers, or significant digits for small ones; 4 by default. */
  readonly digits?: number;
  /** What displayed units, entries and rows are counted from; 0 by default, as in selections and in the picture. */
  readonly countFrom?: 0 | 1;
  /** Whether sums within factors are just called `net`, for views that show the neuron next to them. */
  readonly short?: boolean;
}

/** A derivation with all settings of its writing: the tools that sections are written with. */
export class Writing {
  readonly derivation: Derivation;
  readonly locale: Locale;
  readonly digits: number;
  readonly countFrom: number;
  readonly #short: boolean;

  /** @throws Fault for an unknown language. */
  constructor(derivation: Derivation, options: WritingOptions = {}) {
    this.derivation = derivation;
    this.locale = resolve<Locale>(options.locale ?? 'en', locales, 'locale');
    this.digits = options.digits ?? 4;
    this.countFrom = options.countFrom ?? 0;
    this.#short = options.short ?? false;
  }

  /** @param row Given if symbols of several rows occur together. */
  symbol(name: Name, row?: number): SymbolFragment {
    return symbolOf(name, this.countFrom, row);
  }

  /** A number, with the given number of additional digits. */
  number(value: number, more?: number): NumberFragment {
    return numberFragment(value, this.digits, more);
  }

  /** A term of a sum, with the same decimals as all its terms. */
  part(value: number, total: number, parts: readonly number[], more?: number): NumberFragment {
    return partNumber(value, total, parts, this.digits, more);
  }

  /** A calculation with as many digits as a reader needs to reproduce it, followed by its result. */
  working(result: NumberFragment, write: (more: number) => Fragment): readonly Fragment[] {
    const written = followed(result, this.digits, write);
    return written === undefined ? [result] : [written, result];
  }

  /** The row of the first of some places that has one, ` (row 2)`, if the batch has several rows, whose symbols are the same. */
  row(...places: readonly { readonly row?: number }[]): string {
    const row = places.find((place) => place.row !== undefined)?.row;
    return row === undefined || this.derivation.subject.rows === 1
      ? ''
      : this.locale.row(row + this.countFrom);
  }

  /** A number of paths as text: `12,800`, `3.273·10¹⁵⁰`, `> 10³⁰⁸`. */
  count(count: number | bigint): string {
    if (count === Infinity) return `> ${this.text({ ...numberFragment(1e308, 1), digits: '1' })}`;
    return count < 1e15 ? formatCount(count) : this.text(numberFragment(Number(count), 4));
  }

  text(fragment: Fragment): string {
    return setFragment(fragment, plainNotation(this.locale.cases));
  }

  name(name: Name): string {
    return this.text(this.symbol(name));
  }

  /** ∂E/∂name. */
  gradientOf(name: Name, row?: number): Fragment {
    return derivative(this.symbol(this.derivation.total.name), this.symbol(name, row));
  }

  /** ∂of/∂by of a factor. */
  factor(factor: Factor, row?: number): Fragment {
    const of = this.#shortened(this.symbol(factor.of.name, row));
    return marked(factor, derivative(of, this.#shortened(this.symbol(factor.by.name))));
  }

  /** The formula of a factor, the formula with numbers substituted, the value. */
  steps({ formula, value }: Factor): readonly Fragment[] {
    const result = this.number(value);
    if (formula === undefined) return [result];
    const options = { symbol: named(formula.symbols, this.countFrom), digits: this.digits };
    const filled = (more: number): Fragment => fromExpression(formula.filled, { ...options, more });
    return [fromExpression(formula.expression, options), ...this.working(result, filled)];
  }

  /** A factor as sentences refer to it. */
  step({ kind, of, by, value, formula }: Factor): StepWords {
    const partner =
      formula?.expression.kind === 'symbol' ? formula.symbols[formula.expression.name] : undefined;
    return {
      kind,
      of: this.name(of.name),
      by: this.name(by.name),
      value: this.text(this.number(value)),
      size: this.text(this.number(Math.abs(value))),
      sign: value > 0 ? 1 : value < 0 ? -1 : 0,
      ...(partner === undefined ? {} : { partner: this.name(partner) }),
    };
  }

  #shortened(symbol: SymbolFragment): SymbolFragment {
    return this.#short && symbol.head === 'net'
      ? { kind: 'symbol', head: 'net', subscript: '', row: symbol.row }
      : symbol;
  }
}
