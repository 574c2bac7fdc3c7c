import { Fault } from '@bp-graph/core';
import type { JsonObject } from './json-object.js';

/** Converts a document from one version to the next, as plain JSON. It leaves unknown content unchanged. */
export type Migration = (document: JsonObject) => JsonObject;

/** From version 1 to 2, from 2 to 3, …: entry k − 1 converts version k. Every new version adds its migration here. */
export const migrations: readonly Migration[] = [];

/** The version that files are written in. */
export const VERSION = migrations.length + 1;

/**
 * Converts a document of any known version to the latest.
 * @throws Fault for an invalid version, or one written by a newer program.
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
