import type { AttributeRules } from '@bp-graph/core';
import { tables } from './parts-page.js';
import { toJson } from './to-json.js';

/** The tables of parts as one JSON object, with the data of each part. */
export function partsJson(names: readonly string[]): string {
  const listed = names.map((name) => [name, tables.get(name).parts.map(factsOf)] as const);
  return toJson(Object.fromEntries(listed));
}

/** The data that a part may have; its functions are left out. */
interface Part {
  readonly name?: string;
  readonly title?: string;
  readonly task?: string;
  readonly symbol?: string;
  readonly roles?: readonly string[];
  readonly formula?: string | { readonly value: string; readonly derivatives: readonly string[] };
  readonly facts?: object;
  readonly rules?: AttributeRules;
  readonly options?: AttributeRules;
}

function factsOf({ name, title, task, symbol, roles, formula, facts, rules, options }: Part): object {
  return { name, title, task, symbol, roles, formula, facts, options: optionsOf(rules ?? options ?? {}) };
}

function optionsOf(rules: AttributeRules): object {
  return Object.fromEntries(
    Object.entries(rules).map(([name, { meaning, default: value, expected, choices }]) => [
      name,
      { meaning, default: value, expected, choices },
    ]),
  );
}
