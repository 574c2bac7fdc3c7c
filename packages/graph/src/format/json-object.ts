import { look } from '@bp-graph/core';

/** A JSON object. Its keys are data and must never be looked up on a prototype. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(json: unknown): json is JsonObject {
  return typeof json === 'object' && json !== null && look(() => Array.isArray(json)) === false;
}
