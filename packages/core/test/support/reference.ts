import { readFileSync } from 'node:fs';

/** A file of reference figures (see `data/README.md`), with its words for non-finite numbers converted to numbers. */
export function readReference(name: string): unknown {
  const text = readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8');
  return JSON.parse(text, (_key, value: unknown) =>
    typeof value === 'string' && /^(NaN|-?Infinity|-0)$/.test(value) ? Number(value) : value,
  ) as unknown;
}

/** Equal, or within 1e-13 relative to the exact number; subnormal numbers are not compared. */
export function isStrict(actual: number, exact: number): boolean {
  return same(actual, exact) || Math.abs(actual - exact) <= 1e-13 * Math.abs(exact) + 1e-310;
}

/** Equal, or within 1e-12 relative to 1 or to the exact number, whichever is larger. */
export function isBasic(actual: number, exact: number): boolean {
  return same(actual, exact) || Math.abs(actual - exact) <= 1e-12 * Math.max(1, Math.abs(exact));
}

/** Collects comparisons and returns the failing ones as text, so that an assertion shows them. */
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
