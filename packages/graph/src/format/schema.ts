import { MAX_SIZE } from '@bp-graph/core';
import * as v from 'valibot';
import { LEAVES } from '../graph-spec.js';
import { MAX_ID } from '../placement.js';
import { isJsonObject, type JsonObject } from './json-object.js';
import { SPECIAL_NUMBERS } from './number-text.js';

/*
 * The schema of a graph file, version 1, which files are checked against and the published JSON Schema is generated from.
 * Messages complete "expected …". A list stops at its first invalid entry, so that a long invalid list is a single fault.
 */

/** The most axes of a tensor; code that walks along axes may recurse. */
const MAX_AXES = 32;

const NUMBER = `a finite number, or one of ${SPECIAL_NUMBERS.map((text) => `"${text}"`).join(', ')}`;

/** JSON.parse reads numbers too large for a float64, such as 1e400, as Infinity. */
const finite = v.pipe(v.custom<number>(Number.isFinite), v.number());

/** A float64, including those without a JSON representation. */
const numberSchema = v.union([finite, v.picklist(SPECIAL_NUMBERS)], NUMBER);

/** A valid size of an axis. */
const size = (least: number) => {
  const expected = `a whole number from ${least} to ${MAX_SIZE}`;
  return v.pipe(
    v.number(expected),
    v.integer(expected),
    v.minValue(least, expected),
    v.maxValue(MAX_SIZE, expected),
  );
};

const AT_FIRST = { abortEarly: true };

const list = <S extends v.GenericSchema>(entry: S, expected: string) =>
  v.config(v.array(entry, expected), AT_FIRST);

const ID = `a text of 1 to ${MAX_ID} characters`;

const id = v.pipe(
  v.string(ID),
  v.minLength(1, ID),
  v.maxLength(MAX_ID, ID),
  v.description('Any text that no other node is called by.'),
);

const inputs = v.pipe(
  list(v.string('the id of a node'), 'a list of ids'),
  v.description('Ids of the nodes it reads, in the order of its operation; a node may occur twice.'),
);

const attribute = v.union(
  [numberSchema, v.boolean(), v.string(), list(numberSchema, 'a list of numbers')],
  'a finite number, true, false, a text or a list of numbers',
);

const attributes = v.pipe(
  v.custom<JsonObject>(isJsonObject, 'an object of attributes'),
  v.config(v.record(v.string(), attribute), AT_FIRST),
  v.description('Constants of the operation by name; what is left out takes its default.'),
);

const shape = v.pipe(
  list(size(0), 'a list of sizes'),
  v.maxLength(MAX_AXES, `at most ${MAX_AXES} axes`),
  v.description('Sizes along each axis, slowest first; [] is a scalar.'),
);

const data = v.pipe(
  list(numberSchema, 'a list of numbers'),
  v.description('All entries, row by row: as many as the product of the shape.'),
);

/** The expected value of `op`, for a node without one. */
export const OP = 'input, target, parameter or the name of an operation';

const common = <S extends v.GenericSchema<string>>(op: S) => ({
  id,
  op,
  inputs,
  attributes: v.optional(attributes),
});

const source = v.strictObject({
  ...common(v.picklist(['input', 'target'])),
  units: v.pipe(size(1), v.description('Columns of its value, which is [batch, units].')),
  shape: v.optional(shape),
  data: v.optional(data),
});

const parameter = v.strictObject({
  ...common(v.literal('parameter')),
  shape,
  data,
  frozen: v.optional(v.pipe(v.boolean('true or false'), v.description('Whether training leaves it alone.'))),
});

const operation = v.strictObject(
  common(v.pipe(v.string(OP), v.notValues(LEAVES), v.description('The name of an operation.'))),
);

/** One node. The other fields depend on its `op`. */
export const nodeSchema = v.variant('op', [source, parameter, operation], OP);
export type NodeJson = v.InferOutput<typeof nodeSchema>;

/** One scalar node and its weight in the total loss. */
export const termSchema = v.strictObject({
  node: v.pipe(v.string('the id of a scalar node'), v.description('The id of a scalar node.')),
  weight: v.union([finite, v.literal('-0')], 'a finite number'),
});

const head = {
  format: v.literal('bp-graph', '"bp-graph"'),
  version: v.literal(1, '1'),
};

/** The document without the contents of its lists. */
export const headSchema = v.strictObject({
  ...head,
  nodes: v.array(v.unknown(), 'a list of nodes'),
  objective: v.optional(v.array(v.unknown(), 'a list of nodes with their weights')),
});

/** The whole document. */
export const documentSchema = v.pipe(
  v.strictObject({
    ...head,
    nodes: v.pipe(v.array(nodeSchema), v.description('All nodes, parameters included, in any order.')),
    objective: v.optional(
      v.pipe(
        v.array(termSchema),
        v.description(
          'The total loss: the sum of weight times value. Left out, it is every scalar that no other node reads, each with weight 1.',
        ),
      ),
    ),
  }),
  v.title('bp-graph, version 1'),
  v.description('A neural network as a computation graph.'),
);
/** Definitions with their own names in the published schema. */
export const definitions = { number: numberSchema, id, inputs, attributes, shape, data, node: nodeSchema };

export type DocumentJson = v.InferOutput<typeof documentSchema>;
