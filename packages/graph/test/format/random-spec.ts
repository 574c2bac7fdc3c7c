import { operations, Random, sizeOf, type AttributeRule, type Operation, type Shape } from '@bp-graph/core';
import { Graph, type GraphSpec, type NodeSpec } from '@bp-graph/graph';

/** Numbers that easily lose a bit when written as text. */
const NUMBERS = [
  0,
  -0,
  1,
  -1,
  0.1,
  1 / 3,
  Math.PI,
  5e-324,
  2 ** -1022,
  Number.MAX_VALUE,
  1e21,
  -1e-7,
  2 ** 53 + 2,
];
const NON_FINITE = [NaN, Infinity, -Infinity];

/** Ids that a program easily mistakes for something else. */
const IDS = [
  '__proto__',
  'constructor',
  'toString',
  '0',
  '12',
  'a/b',
  '~',
  'a"b',
  '\\',
  '\n',
  '😀',
  '\ud83d',
  '-0',
  'é',
];

/** A graph of up to `count` nodes drawn from all operations, with the most difficult numbers and ids. */
export function randomSpec(seed: number, count: number): GraphSpec {
  const random = new Random(seed);
  const pick = <T>(list: readonly T[]): T => list[random.integer(list.length)];
  const rows = 1 + random.integer(3);
  const numbers = (shape: Shape) => {
    const pool = random.integer(8) === 0 ? [...NUMBERS, ...NON_FINITE] : NUMBERS;
    const draw = (): number => (random.integer(2) === 0 ? pick(pool) : random.normal());
    return { shape, data: Float64Array.from({ length: sizeOf(shape) }, draw) };
  };
  const leaf = (id: string): NodeSpec => {
    const units = 1 + random.integer(3);
    const kind = random.integer(6);
    if (kind < 2) return { id, op: 'input', inputs: [], units, value: numbers([rows, units]) };
    if (kind === 2) return { id, op: 'target', inputs: [], units: 1, value: classes(rows) };
    const shape = [[], [units], [1 + random.integer(3), units]][kind - 3];
    return { id, op: 'parameter', inputs: [], value: numbers(shape), frozen: random.integer(2) === 0 };
  };
  const classes = (length: number) => ({
    shape: [length, 1],
    data: Float64Array.from({ length }, () => random.integer(2)),
  });
  const step = (id: string, ids: readonly string[]): NodeSpec => {
    const operation = pick([...operations]);
    const [least, most] = operation.arity;
    const inputs = Array.from({ length: least + random.integer(Math.min(most, 5) - least + 1) }, () =>
      pick(ids),
    );
    return { id, op: operation.name, inputs, attributes: attributesOf(operation, inputs.length, pick) };
  };
  let spec: GraphSpec = { nodes: [leaf('first')] };
  for (let k = 0; k < count; k++) {
    const id = random.integer(4) === 0 ? pick(IDS) : `n${k}`;
    const next =
      random.integer(3) === 0
        ? leaf(id)
        : step(
            id,
            spec.nodes.map((node) => node.id),
          );
    spec = fitting({ nodes: [...spec.nodes, next] }) ?? spec;
  }
  return spec;
}

/** Some attributes, omitted or given, at their default or not. */
function attributesOf(operation: Operation, inputs: number, pick: <T>(list: readonly T[]) => T) {
  const valueOf = (rule: AttributeRule): unknown => {
    const { default: usual, choices } = rule;
    const others = [...(choices ?? []), ...NUMBERS, 2, true, false, NUMBERS.slice(0, inputs)].filter((v) =>
      rule.allows(v),
    );
    return pick(usual === undefined ? others : [usual, ...others]);
  };
  const stated = Object.entries(operation.rules).filter(
    ([, rule]) => rule.default === undefined || pick([true, false]),
  );
  return Object.fromEntries(stated.map(([name, rule]) => [name, valueOf(rule)]));
}

/** The graph, if it can be evaluated. */
function fitting(spec: GraphSpec): GraphSpec | undefined {
  try {
    new Graph(spec).dispose();
    return spec;
  } catch {
    return undefined;
  }
}
