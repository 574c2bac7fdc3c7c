import { checkOptions, Fault, operations, type Operation, type OptionCheck } from '@bp-graph/core';
import type { GraphSpec, NodeSpec } from '../graph-spec.js';
import { array } from '../option-checks.js';
import { decodeAttributes } from './attribute-text.js';
import { checkDocument } from './check-document.js';
import { checkMeaning } from './check-meaning.js';
import { isJsonObject, type JsonObject } from './json-object.js';
import { migrate } from './migrations.js';
import { decodeNumber } from './number-text.js';
import { ownOperations } from './own-operations.js';
import { parseJson } from './parse-json.js';
import type { DocumentJson, NodeJson } from './schema.js';

/** Options for reading a file. */
export interface ReadOptions {
  /** The custom operations that the file uses. */
  readonly operations?: readonly Operation[];
}

/**
 * Reads the text of a graph file. The result is data: `new Graph(readGraph(text))` builds the live graph.
 *
 * @throws Fault with line and column if the text is not JSON, with the offset if it is not UTF-8; GraphFault with every fault
 * found, each with its JSON pointer, if the document is not a graph.
 */
export function readGraph(text: string | Uint8Array, options: ReadOptions = {}): GraphSpec {
  return parseGraph(parseJson(text), options);
}

/**
 * Reads a graph from the JSON of its file, in two passes: first the shape of the document, then its meaning.
 * @throws Fault and GraphFault like `readGraph`.
 */
export function parseGraph(json: unknown, options: ReadOptions = {}): GraphSpec {
  checkOptions(options, READ_CHECKS, 'readGraph');
  const own = ownOperations(options.operations ?? []);
  const document = checkDocument(migrate(ofThisFormat(json)));
  const spec = specOf(document, own);
  checkMeaning(document, spec);
  return spec;
}

const READ_CHECKS = { operations: array } satisfies Record<keyof ReadOptions, OptionCheck>;

/** @throws Fault if it is not a document of this format in any version. */
function ofThisFormat(json: unknown): JsonObject {
  if (!isJsonObject(json)) throw new Fault({ what: 'not a graph file', found: json, expected: 'an object' });
  const { format, schema } = json;
  if (format === 'bp-graph') return json;
  throw new Fault({
    what: 'not a graph file',
    where: '/format',
    found: format ?? schema,
    expected: '"bp-graph"',
    // Files of the other format have this field, and its reader says which versions of it there are.
    nearest: schema === undefined ? undefined : 'readReferenceGraph',
  });
}

function specOf({ nodes, objective }: DocumentJson, own: ReadonlyMap<string, Operation>): GraphSpec {
  return {
    nodes: nodes.map((node) => nodeSpec(node, own)),
    ...(objective === undefined
      ? {}
      : { objective: Object.fromEntries(objective.map(({ node, weight }) => [node, decodeNumber(weight)])) }),
  };
}

function nodeSpec(node: NodeJson, own: ReadonlyMap<string, Operation>): NodeSpec {
  const { id, inputs, attributes } = node;
  const op = own.get(node.op) ?? node.op;
  const rules = typeof op === 'string' ? (operations.has(op) ? operations.get(op).rules : {}) : op.rules;
  return {
    id,
    op,
    inputs: [...inputs],
    ...(attributes === undefined ? {} : { attributes: decodeAttributes(attributes, rules) }),
    ...('units' in node ? { units: node.units } : {}),
    ...valueOf(node),
    ...('frozen' in node ? { frozen: node.frozen } : {}),
  };
}

function valueOf(node: NodeJson): Pick<NodeSpec, 'value'> {
  if (!('shape' in node) || !('data' in node) || node.shape === undefined || node.data === undefined)
    return {};
  return { value: { shape: [...node.shape], data: Float64Array.from(node.data, decodeNumber) } };
}
