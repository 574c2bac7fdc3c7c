import { checkShape, Fault, isRecord } from '@bp-graph/core';
import * as v from 'valibot';
import { checkKind, type Checkpoint } from '../train/checkpoint.js';
import { isJsonObject } from './json-object.js';
import { jsonFields, jsonLines } from './json-lines.js';
import { decodeNumber, encodeNumber, type NumberJson } from './number-text.js';
import { parseJson } from './parse-json.js';
import { pointerTo } from './pointer.js';
import { definitions } from './schema.js';

const FORMAT = 'bp-graph-checkpoint';

/**
 * The text of a checkpoint: one parameter per line with its optimiser state, with numbers that are restored bit for bit.
 * `readCheckpoint` reads it. The graph is not included: `writeGraph` saves that.
 *
 * @throws Fault if it is not a checkpoint.
 */
export function writeCheckpoint(checkpoint: Checkpoint): string {
  checkKind(checkpoint, 'writeCheckpoint');
  const { step, position, parameters, optimizer, stopping } = checkpoint;
  const entries = Object.entries(parameters).map(([id, { shape, data }]) => ({
    id,
    shape,
    data: Array.from(data, encodeNumber),
    state: Object.fromEntries(
      Object.entries(stateOf(optimizer, id)).map(([name, numbers]) => [
        name,
        Array.from(numbers, encodeNumber),
      ]),
    ),
  }));
  return jsonFields([
    `"format": "${FORMAT}"`,
    `"version": 1`,
    `"step": ${step}`,
    `"position": ${JSON.stringify(position)}`,
    ...(stopping === undefined
      ? []
      : [`"stopping": ${JSON.stringify({ ...stopping, best: encodeNumber(stopping.best) })}`]),
    `"parameters": ${jsonLines(entries)}`,
  ]);
}

/** The optimiser state of a parameter. @throws Fault if it is missing. */
function stateOf(optimizer: Checkpoint['optimizer'], id: string): Checkpoint['optimizer'][string] {
  const found: unknown = Object.hasOwn(optimizer, id) ? optimizer[id] : undefined;
  if (isRecord(found)) return optimizer[id];
  throw wrong(
    pointerTo('/optimizer', id),
    found,
    'what the optimiser remembers of this parameter, {} if nothing',
  );
}

/**
 * Reads the text of a checkpoint, for the option `from` of `train`, which checks whether it fits the graph and the optimiser.
 * @throws Fault with line and column if the text is not JSON, with a JSON pointer if it is not a checkpoint.
 */
export function readCheckpoint(text: string | Uint8Array): Checkpoint {
  const { step, position, stopping, parameters } = checked(parseJson(text));
  return {
    step,
    position: {
      epoch: position.epoch,
      batch: position.batch,
      ...(position.random && { random: position.random }),
    },
    parameters: Object.fromEntries(
      parameters.map(({ id, shape, data }) => [id, { shape, data: float64(data) }]),
    ),
    optimizer: Object.fromEntries(
      parameters.map(({ id, state }) => [
        id,
        Object.fromEntries(Object.entries(state).map(([name, numbers]) => [name, float64(numbers)])),
      ]),
    ),
    ...(stopping && { stopping: { best: decodeNumber(stopping.best), waited: stopping.waited } }),
  };
}

const COUNT = 'a whole number, 0 or more';
const count = v.pipe(v.number(COUNT), v.safeInteger(COUNT), v.minValue(0, COUNT));
const { number, id, shape, data } = definitions;

const WORDS = 'a list of whole numbers';
const schema = v.strictObject({
  format: v.literal(FORMAT, JSON.stringify(FORMAT)),
  version: v.literal(1, '1'),
  step: count,
  position: v.strictObject({
    epoch: count,
    batch: count,
    random: v.optional(
      v.strictObject({
        generator: v.string('the name of a generator'),
        words: v.array(v.pipe(v.number(WORDS), v.safeInteger(WORDS)), WORDS),
      }),
    ),
  }),
  stopping: v.optional(v.strictObject({ best: number, waited: count })),
  parameters: v.array(
    v.strictObject({ id, shape, data, state: v.record(v.string(), data) }),
    'a list of parameters',
  ),
});

/** @throws Fault for the first thing that is wrong. */
function checked(json: unknown): v.InferOutput<typeof schema> {
  if (!isJsonObject(json)) throw wrong('', json, 'an object with the fields of a checkpoint');
  const { success, output, issues } = v.safeParse(schema, json, { abortEarly: true });
  if (!success) {
    const [issue] = issues;
    const path = issue.path?.map(({ key }) => String(key)) ?? [];
    throw wrong(pointerTo('', ...path), issue.input, expectationOf(issue));
  }
  output.parameters.forEach((each, i) => {
    const size = checkShape(each.shape, each.id);
    for (const numbers of [each.data, ...Object.values(each.state)])
      if (numbers.length !== size)
        throw wrong(`/parameters/${i}`, numbers.length, `${size} numbers, as its shape says`);
  });
  return output;
}

function wrong(where: string, found: unknown, expected: string): Fault {
  return new Fault({ what: 'not a checkpoint', ...(where === '' ? {} : { where }), found, expected });
}

/** Missing and unknown fields have no message of their own. */
function expectationOf({ expected, received, message }: v.BaseIssue<unknown>): string {
  if (expected === 'never') return 'no such field';
  return received === 'undefined' ? 'a field of this name' : message;
}

function float64(numbers: readonly NumberJson[]): Float64Array {
  return Float64Array.from(numbers, decodeNumber);
}
