import { readFileSync } from 'node:fs';

/** A file of reference figures (see `data/README.md`), its words for non-finite numbers turned into numbers. */
export function readReference(name: string): unknown {
  const text = readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8');
  return JSON.parse(text, (_key, value: unknown) =>
    typeof value === 'string' && /^(NaN|-?Infinity|-0)$/.test(value) ? Number(value) : value,
  ) as unknown;
}

/** Equal, or within 1e-13 of the exact number's size; subnormal numbers are not judged. */
export function isStrict(actual: number, exact: number): boolean {
  return same(actual, exact) || Math.abs(actual - exact) <= 1e-13 * Math.abs(exact) + 1e-310;
}

/** Equal, or within 1e-12 of 1 or the exact number's size. */
export function isBasic(actual: number, exact: number): boolean {
  return same(actual, exact) || Math.abs(actual - exact) <= 1e-12 * Math.max(1, Math.abs(exact));
}

/** The comparisons that fail a test of closeness, as texts, so that an assertion shows them. */
export class Comparisons {
  readonly #all: { readonly what: string; readonly actual: number; readonly exact: number }[] = [];

  add(what: string, actual: number, exact: number): void {
    this.#all.push({ what, actual, exact });
  }

  addAll(what: string, actual: ArrayLike<number>, exact: readonly number[]): void {
    exact.forEach((value, i) => this.add(`${what}[${i}]`, actual[i], value));
  }

  get count(): number {
    return this.#all.length;
  }

  failing(isClose: (actual: number, exact: number) => boolean): readonly string[] {
    return this.#all
      .filter(({ actual, exact }) => !isClose(actual, exact))
      .map(({ what, actual, exact }) => `${what}: ${actual} instead of ${exact}`);
  }
}

function same(actual: number, exact: number): boolean {
  return actual === exact || (Number.isNaN(actual) && Number.isNaN(exact));
}
