import { look } from '@bp-graph/core';

/** An object as JSON has it. Its keys are data: none of them is looked up on a prototype. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(json: unknown): json is JsonObject {
  return typeof json === 'object' && json !== null && look(() => Array.isArray(json)) === false;
}
