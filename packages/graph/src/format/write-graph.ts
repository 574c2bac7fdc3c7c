import {
  checkArgument,
  checkOptions,
  operations,
  type AttributeRules,
  type OptionCheck,
} from '@bp-graph/core';
import { isGraph, type Graph } from '../graph.js';
import type { GraphSpec, NodeSpec } from '../graph-spec.js';
import { drawable, flag } from '../option-checks.js';
import { encodeAttributes } from './attribute-text.js';
import { jsonFields, jsonLines } from './json-lines.js';
import { VERSION } from './migrations.js';
import { encodeNumber } from './number-text.js';
import { checkName } from './own-operations.js';

/** Options for writing a file. */
export interface WriteOptions {
  /** Whether to include the current numbers of inputs and targets, rather than only their widths. */
  readonly values?: boolean;
}

/**
 * The text of a graph file: one node per line, with numbers that are restored bit for bit, and only those attributes that
 * differ from their defaults. A live graph is written with the current numbers of its parameters. The same graph gives the
 * same text, also after reading it back.
 *
 * A custom operation is written by name and must be passed to `readGraph` when the file is read.
 *
 * @throws Fault for a custom operation with the name of a library operation.
 */
export function writeGraph(graph: Graph | GraphSpec, options: WriteOptions = {}): string {
  checkArgument(graph, 'graph', drawable, 'writeGraph');
  checkOptions(options, WRITE_CHECKS, 'writeGraph');
  const { values = false } = options;
  const { nodes, objective } = isGraph(graph) ? graph.toSpec({ values }) : graph;
  const terms = Object.entries(objective ?? {}).map(([node, weight]) => ({
    node,
    weight: encodeNumber(weight),
  }));
  const fields = [
    `"format": "bp-graph"`,
    `"version": ${VERSION}`,
    `"nodes": ${jsonLines(nodes.map((node) => nodeJson(node, values)))}`,
    ...(objective === undefined ? [] : [`"objective": ${jsonLines(terms)}`]),
  ];
  return jsonFields(fields);
}

const WRITE_CHECKS = { values: flag } satisfies Record<keyof WriteOptions, OptionCheck>;

function nodeJson(
  { id, op, inputs, attributes = {}, units, value, frozen }: NodeSpec,
  values: boolean,
): object {
  const encoded = encodeAttributes(attributes, rulesOf(op));
  return {
    id,
    op: typeof op === 'string' ? op : op.name,
    inputs,
    ...(Object.keys(encoded).length === 0 ? {} : { attributes: encoded }),
    ...(units === undefined ? {} : { units }),
    ...(value === undefined || !(values || op === 'parameter')
      ? {}
      : { shape: value.shape, data: Array.from(value.data, encodeNumber) }),
    ...(frozen === true ? { frozen } : {}),
  };
}

function rulesOf(op: NodeSpec['op']): AttributeRules {
  if (typeof op === 'string') return operations.has(op) ? operations.get(op).rules : {};
  checkName(op);
  return op.rules;
}
