import { Fault } from '@bp-graph/core';
import type { JsonObject } from './json-object.js';

/** Turns a document of one version into one of the next, as plain JSON. What it does not know it leaves alone. */
export type Migration = (document: JsonObject) => JsonObject;

/** From version 1 to 2, from 2 to 3, …: the step from version k is entry k − 1. A new version adds its step here. */
export const migrations: readonly Migration[] = [];

/** The version that is written. */
export const VERSION = migrations.length + 1;

/**
 * A document of any known version as one of the latest.
 * @throws Fault for a version that is none, or that a later program wrote.
 */
export function migrate(document: JsonObject, steps: readonly Migration[] = migrations): JsonObject {
  const { version } = document;
  const latest = steps.length + 1;
  const known = latest === 1 ? '1, the only one there is' : `1 to ${latest}`;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    throw new Fault({ what: 'not a version', where: '/version', found: version, expected: known });
  }
  if (version > latest)
    throw new Fault({
      what: 'a version from the future',
      where: '/version',
      found: version,
      expected: known,
    });
  return steps
    .slice(version - 1)
    .reduce((json, step, k) => ({ ...step(json), version: version + k + 1 }), document);
}
