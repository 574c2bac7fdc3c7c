import { Fault, nearestName, type FaultParts } from '@bp-graph/core';
import * as v from 'valibot';
import { FaultList } from '../graph-fault.js';
import { isJsonObject, type JsonObject } from './json-object.js';
import { pointerTo } from './pointer.js';
import { headSchema, nodeSchema, OP, termSchema, type DocumentJson } from './schema.js';

/**
 * The first pass over a document: checks the shape of everything in it. It goes node by node and stops once enough faults are
 * found, so the cost is bounded by the length of the file.
 *
 * @returns the same document.
 * @throws GraphFault with JSON pointers.
 */
export function checkDocument(json: JsonObject): DocumentJson {
  const faults = new FaultList();
  check(headSchema, json, '', faults);
  const { nodes, objective } = json;
  listOf(nodes).forEach((node, i) => {
    check(nodeSchema, node, `/nodes/${i}`, faults);
  });
  listOf(objective).forEach((term, i) => {
    check(termSchema, term, `/objective/${i}`, faults);
  });
  faults.stop();
  return json as unknown as DocumentJson;
}

type Schema = typeof headSchema | typeof nodeSchema | typeof termSchema;

function listOf(json: unknown): readonly unknown[] {
  return Array.isArray(json) ? json : [];
}

/** Checks one part of the document and records what is wrong. */
function check(schema: Schema, json: unknown, where: string, faults: FaultList): void {
  faults.attempt(() => {
    if (!isJsonObject(json))
      throw new Fault({ what: `wrong ${nameOf(where)}`, where, found: json, expected: 'an object' });
    for (const issue of v.safeParse(schema, json, { abortPipeEarly: true }).issues ?? [])
      faults.add(() => partsOf(issue, schema, json, where));
  });
}

function partsOf(issue: v.BaseIssue<unknown>, schema: Schema, json: JsonObject, parent: string): FaultParts {
  const path = issue.path?.map(({ key }) => String(key)) ?? [];
  const where = pointerTo(parent, ...path);
  const fields = fieldsOf(schema, json);
  if (issue.expected === 'never') {
    const names = Object.keys(fields);
    const [field] = path;
    return {
      what: 'unknown field',
      where,
      found: field,
      expected: `one of ${names.join(', ')}`,
      nearest: nearestName(field, names),
    };
  }
  if (issue.input === undefined && path.length === 1)
    return { what: `missing field ${path[0]}`, where, expected: expectationOf(fields[path[0]]) };
  return { what: `wrong ${nameOf(where)}`, where, found: issue.input, expected: issue.message };
}

/** The fields an object may have; for a node, those of its kind. */
function fieldsOf(schema: Schema, { op }: JsonObject): Readonly<Record<string, object>> {
  if ('entries' in schema) return schema.entries;
  return schema.options.find(({ entries }) => v.is(entries.op, op))?.entries ?? { op: { message: OP } };
}

function expectationOf(field: object): string | undefined {
  return 'message' in field && typeof field.message === 'string' ? field.message : undefined;
}

/** What a pointer refers to: `entry of data`, `units`, `document`. */
function nameOf(pointer: string): string {
  const names = pointer.split('/');
  const last = names[names.length - 1];
  return /^\d+$/.test(last) ? `entry of ${names[names.length - 2]}` : last;
}
