import type { Factor } from '../derivation.js';
import type { CaseFragment, Fragment, NumberFragment, RelationSign, SymbolFragment } from './fragment.js';

/**
 * A typesetting format: how each kind of fragment is set, given its finished parts. `T` is what the format produces: text for
 * all formats here, templates or elements for a view.
 */
export interface Notation<T> {
  /** Fractions are stacked and exponents raised, so that their parts need no parentheses. */
  readonly stacked: boolean;
  /** Digits without a sign, times a power of ten if there is one. */
  number(this: void, digits: string, exponent: number | undefined): T;
  symbol(this: void, symbol: SymbolFragment): T;
  derivative(this: void, of: T, by: T): T;
  /** Two parts around `·`, `+`, `−` or the sign of a relation. */
  between(this: void, left: T, sign: RelationSign | '·' | '+' | '−', right: T): T;
  minus(this: void, inside: T): T;
  group(this: void, inside: T): T;
  fraction(this: void, over: T, under: T): T;
  power(this: void, base: T, exponent: T): T;
  root(this: void, inside: T): T;
  bars(this: void, inside: T): T;
  call(this: void, name: string, args: readonly T[]): T;
  cases(this: void, branches: readonly { readonly value: T; readonly condition: T }[], otherwise: T): T;
  marked(this: void, factor: Factor, inside: T): T;
}

/** The words of a case distinction. */
export interface CaseWords {
  readonly if: string;
  readonly otherwise: string;
}

/** Typesets a fragment with as few parentheses as preserve its structure. */
export function setFragment<T>(fragment: Fragment, notation: Notation<T>): T {
  return new Setter(notation).set(fragment, LEVEL.relation);
}

/** Binding strength: a part that binds less tightly than its place requires is parenthesised. */
const LEVEL = { relation: 0, sum: 1, product: 2, fraction: 3, power: 4, atom: 5 } as const;

interface Piece<T> {
  readonly set: T;
  readonly level: number;
}

class Setter<T> {
  readonly #notation: Notation<T>;

  constructor(notation: Notation<T>) {
    this.#notation = notation;
  }

  set(fragment: Fragment, least: number): T {
    const { set, level } = this.#piece(fragment);
    return level < least ? this.#notation.group(set) : set;
  }

  #piece(fragment: Fragment): Piece<T> {
    const notation = this.#notation;
    const { sum, product, fraction, power, atom } = LEVEL;
    switch (fragment.kind) {
      case 'number':
        return this.#number(fragment);
      case 'symbol':
        return { set: notation.symbol(fragment), level: atom };
      case 'derivative':
        return {
          set: notation.derivative(this.set(fragment.of, atom), this.set(fragment.by, atom)),
          level: atom,
        };
      case 'product':
        return this.#product(fragment.parts);
      case 'sum':
        return { set: this.#sum(fragment.parts), level: sum };
      case 'negation':
        return { set: notation.minus(this.set(fragment.inside, product)), level: sum };
      case 'root':
      case 'bars':
        return { set: notation[fragment.kind](this.set(fragment.inside, sum)), level: atom };
      case 'fraction':
        return notation.stacked
          ? {
              set: notation.fraction(this.set(fragment.over, sum), this.set(fragment.under, sum)),
              level: fraction,
            }
          : {
              set: notation.fraction(this.set(fragment.over, product), this.set(fragment.under, fraction)),
              level: product,
            };
      case 'power': {
        const exponent = this.set(fragment.exponent, notation.stacked ? sum : atom);
        return { set: notation.power(this.set(fragment.base, atom), exponent), level: power };
      }
      case 'call':
        return {
          set: notation.call(
            fragment.name,
            fragment.args.map((arg) => this.set(arg, sum)),
          ),
          level: atom,
        };
      case 'cases':
        return { set: this.#cases(fragment.branches, fragment.otherwise), level: atom };
      case 'relation':
        return { set: this.#relation(fragment.sign, fragment.parts), level: LEVEL.relation };
      case 'marked': {
        const { set, level } = this.#piece(fragment.inside);
        return { set: notation.marked(fragment.factor, set), level };
      }
    }
  }

  #number({ negative, digits, exponent }: NumberFragment): Piece<T> {
    const size = this.#notation.number(digits, exponent);
    if (negative) return { set: this.#notation.minus(size), level: LEVEL.sum };
    return { set: size, level: exponent === undefined ? LEVEL.atom : LEVEL.product };
  }

  /** A leading minus of a product needs no parentheses; a minus within it does. */
  #product([first, ...others]: readonly Fragment[]): Piece<T> {
    const leads = isNegative(first);
    const start = this.set(first, leads ? LEVEL.sum : LEVEL.product);
    const set = others.reduce(
      (left, part) => this.#notation.between(left, '·', this.set(part, LEVEL.fraction)),
      start,
    );
    return { set, level: leads ? LEVEL.sum : LEVEL.product };
  }

  /** Negative terms are subtracted. */
  #sum([first, ...others]: readonly Fragment[]): T {
    return others.reduce(
      (left, part) => {
        const sign = isNegative(part) ? '−' : '+';
        return this.#notation.between(
          left,
          sign,
          this.set(isNegative(part) ? sizeOf(part) : part, LEVEL.product),
        );
      },
      this.set(first, LEVEL.sum),
    );
  }

  #relation(sign: RelationSign, [first, ...others]: readonly Fragment[]): T {
    return others.reduce(
      (left, part) => this.#notation.between(left, sign, this.set(part, LEVEL.relation)),
      this.set(first, LEVEL.relation),
    );
  }

  #cases(branches: readonly CaseFragment[], otherwise: Fragment): T {
    return this.#notation.cases(
      branches.map(({ value, condition }) => ({
        value: this.set(value, LEVEL.sum),
        condition: this.set(condition, LEVEL.relation),
      })),
      this.set(otherwise, LEVEL.sum),
    );
  }
}

/** Whether a fragment is written with a leading minus. */
function isNegative(fragment: Fragment): boolean {
  if (fragment.kind === 'marked') return isNegative(fragment.inside);
  if (fragment.kind === 'product') return isNegative(fragment.parts[0]);
  return fragment.kind === 'negation' || (fragment.kind === 'number' && fragment.negative);
}

/** The same without that minus. */
function sizeOf(fragment: Fragment): Fragment {
  switch (fragment.kind) {
    case 'marked':
      return { ...fragment, inside: sizeOf(fragment.inside) };
    case 'negation':
      return fragment.inside;
    case 'number':
      return { ...fragment, negative: false };
    case 'product': {
      const [first, ...others] = fragment.parts;
      return { ...fragment, parts: [sizeOf(first), ...others] };
    }
    default:
      return fragment;
  }
}
