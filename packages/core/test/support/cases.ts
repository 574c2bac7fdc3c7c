import type { AttributeRule } from '../../src/attributes.js';
import { completeAttributes } from '../../src/attributes.js';
import type { Operation } from '../../src/operation.js';
import { Random } from '../../src/random.js';
import { formatShape, sizeOf, type Shape, type Tensor } from '../../src/tensor.js';

/** An operation with attributes and inputs that it accepts. */
export interface Case {
  readonly title: string;
  readonly operation: Operation;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly inputs: readonly Tensor[];
}

/** The batch size of every case; a first axis of this size is the batch. */
export const BATCH = 3;

/** Shapes to try with every operation; it is tested with all that it accepts. */
const OFFERS: readonly (readonly Shape[])[] = [
  [[BATCH, 4]],
  [[]],
  [
    [BATCH, 4],
    [BATCH, 4],
  ],
  [
    [BATCH, 4],
    [BATCH, 4],
    [BATCH, 4],
  ],
  [
    [BATCH, 2],
    [BATCH, 5],
  ],
  [
    [BATCH, 4],
    [BATCH, 1],
  ],
  [[BATCH, 4], [4]],
  [[BATCH, 4], [4], [4]],
  [
    [BATCH, 4],
    [2, 4],
  ],
  [[BATCH, 4], [2, 4], [2]],
  [[BATCH, 4], [2, 4], []],
  [[BATCH, 4], [4, 2], [2]],
  [[BATCH, 4], [BATCH, 1], [2, 4], [2, 1], [2]],
  [[BATCH, 1], [BATCH, 1], [], [], []],
  [[], [], []],
];

/** Input values for operations that do not accept every number, by input. */
const DOMAINS: Readonly<Record<string, readonly ((random: Random) => number)[]>> = {
  divide: [normal, (random) => sign(random) * random.uniform(0.5, 2)],
  'binary-cross-entropy': [share, share],
  'binary-cross-entropy-with-logits': [normal, share],
  'softmax-cross-entropy index': [normal, (random) => Math.floor(4 * random.next())],
  hinge: [normal, sign],
  'kullback-leibler': [share, share],
};

/** Attributes without a default. */
const REQUIRED: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  slice: [{ from: 1, to: 3 }, { to: 1 }],
  'weighted-total': [{ weights: [0.5] }, { weights: [0.5, -2, 3] }],
};

/** Every combination of attributes that the tests run: all choices, flags both ways, numbers at two values. */
export function casesOf(operation: Operation, seed = 1): readonly Case[] {
  return variantsOf(operation).flatMap((attributes) =>
    OFFERS.filter((shapes) => accepts(operation, shapes, attributes)).map((shapes) => {
      const title = [operation.name, JSON.stringify(attributes), shapes.map(formatShape).join(' ')].join(' ');
      return {
        title,
        operation,
        attributes,
        inputs: inputsOf(operation, shapes, attributes, new Random(`${title} ${seed}`)),
      };
    }),
  );
}

function variantsOf({ name, rules }: Operation): readonly Readonly<Record<string, unknown>>[] {
  const others = Object.entries(rules).flatMap(([key, rule]) =>
    otherValues(rule).map((value) => ({ [key]: value })),
  );
  return Object.hasOwn(REQUIRED, name) ? REQUIRED[name] : [{}, ...others];
}

function otherValues(rule: AttributeRule): readonly unknown[] {
  const candidates = [...(rule.choices ?? []), true, 0.25, 3];
  return candidates.filter((value) => value !== rule.default && rule.allows(value));
}

function accepts(operation: Operation, shapes: readonly Shape[], attributes: Case['attributes']): boolean {
  const [least, most] = operation.arity;
  if (shapes.length < least || shapes.length > most) return false;
  try {
    operation.inferShape(shapes, completeAttributes(operation.rules, attributes, operation.name));
    return true;
  } catch {
    return false;
  }
}

function inputsOf(
  { name, rules }: Operation,
  shapes: readonly Shape[],
  attributes: Case['attributes'],
  random: Random,
): readonly Tensor[] {
  const kind = `${name} ${String(completeAttributes(rules, attributes, name).targets)}`;
  const domains = Object.hasOwn(DOMAINS, kind)
    ? DOMAINS[kind]
    : Object.hasOwn(DOMAINS, name)
      ? DOMAINS[name]
      : [];
  return shapes.map((shape, k) => {
    const draw = domains.at(k) ?? normal;
    return { shape, data: Float64Array.from({ length: sizeOf(shape) }, () => draw(random)) };
  });
}

function normal(random: Random): number {
  return random.normal(0, 1.5);
}

function share(random: Random): number {
  return random.uniform(0.05, 0.95);
}

function sign(random: Random): number {
  return random.next() < 0.5 ? -1 : 1;
}
