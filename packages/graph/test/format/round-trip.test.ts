import { Fault, Random, type TensorView } from '@bp-graph/core';
import { Graph, readGraph, writeGraph } from '@bp-graph/graph';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, SMALL } from './document.js';
import { randomSpec } from './random-spec.js';
import { WRONG_MEANINGS, WRONG_SHAPES } from './refusals.js';

const seeds = fc.nat({ max: 2 ** 32 - 1 });

describe('a graph that is saved and read back', { timeout: 60_000 }, () => {
  it('is byte for byte the same when saved again, and evaluates to the same bits', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(seeds, (seed) => {
        const graph = new Graph(randomSpec(seed, 30));
        const text = writeGraph(graph, { values: true });
        const again = new Graph(readGraph(text));
        expect(writeGraph(again, { values: true })).toBe(text);
        expect(bitsOf(again)).toEqual(bitsOf(graph));
        for (const { op } of graph.nodes) met.add(op);
      }),
      { seed: 1, numRuns: 150 },
    );
    expect(met.size).toBeGreaterThan(40);
  });

  it('is the same when read from bytes, and without the numbers of its inputs', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const graph = new Graph(randomSpec(seed, 10));
        const text = writeGraph(graph);
        expect(writeGraph(new Graph(readGraph(new TextEncoder().encode(text))))).toBe(text);
      }),
      { seed: 2, numRuns: 50 },
    );
  });

  it('keeps every float64 bit for bit', () => {
    fc.assert(
      fc.property(fc.array(fc.double(), { maxLength: 20 }), (numbers) => {
        const value = { shape: [numbers.length], data: Float64Array.from(numbers) };
        const text = writeGraph({ nodes: [{ id: 'p', op: 'parameter', inputs: [], value }] });
        expect(bits(readGraph(text).nodes[0].value)).toEqual(bits(value));
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it('may have any ids', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1, maxLength: 50 }), { minLength: 1 }),
        (ids) => {
          const nodes = ids.map((id) => ({ id, op: 'input', inputs: [], units: 1 }));
          expect(readGraph(writeGraph(readGraph(documentOf(nodes)))).nodes.map(({ id }) => id)).toEqual(ids);
        },
      ),
      { seed: 4 },
    );
  });

  it('may have 100,000 nodes', () => {
    const chain = Array.from({ length: 100_000 }, (_, k) => ({
      id: `n${k + 1}`,
      op: 'tanh',
      inputs: [`n${k}`],
    }));
    const text = writeGraph(
      readGraph(documentOf([{ id: 'n0', op: 'input', inputs: [], units: 1 }, ...chain])),
    );
    expect(writeGraph(readGraph(text))).toBe(text);
  });
});

describe('a damaged file', { timeout: 60_000 }, () => {
  const files = [
    documentOf(SMALL, [{ node: 'E', weight: 1 }]),
    writeGraph(randomSpec(1, 30), { values: true }),
  ];
  const PIECES = [
    '',
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '-',
    '0',
    '1e999',
    'null',
    '"__proto__":',
    '"constructor":1,',
    '"NaN"',
    '\\',
    '\u0000',
    'true',
    '{}',
    '[]',
    '-0',
    '1e12',
  ];

  it('is either read or rejected with a fault, and changes no prototype', () => {
    const before = Reflect.ownKeys(Object.prototype);
    let refused = 0;
    fc.assert(
      fc.property(fc.constantFrom(...files), seeds, (text, seed) => {
        const random = new Random(seed);
        const damaged = Array.from({ length: 1 + random.integer(3) }).reduce<string>((file) => {
          const at = random.integer(file.length);
          const cut = random.integer(2) === 0 ? 0 : random.integer(20);
          return file.slice(0, at) + PIECES[random.integer(PIECES.length)] + file.slice(at + cut);
        }, text);
        refused += isRefused(damaged) ? 1 : 0;
      }),
      { seed: 5, numRuns: 3000 },
    );
    expect(refused).toBeGreaterThan(1000);
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
  });

  it('is either read or rejected with a fault, whichever value is replaced by whichever other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), seeds, fc.jsonValue({ maxDepth: 3 }), (text, seed, value) => {
        const document = JSON.parse(text) as unknown;
        replaceSomething(document, value, new Random(seed));
        isRefused(JSON.stringify(document));
      }),
      { seed: 6, numRuns: 3000 },
    );
  });

  it('is rejected wherever it is truncated', () => {
    const [text] = files;
    for (let length = 0; length < text.length; length++)
      expect(() => readGraph(text.slice(0, length))).toThrow(/JSON.*: at line 1, column/);
  });

  it('is rejected with faults that can be printed, whatever it contains', () => {
    for (const [, text] of [...WRONG_SHAPES, ...WRONG_MEANINGS]) expect(isRefused(text)).toBe(true);
  });
});

/** Whether a file is rejected. Any error other than a fault fails the test. */
function isRefused(text: string): boolean {
  try {
    readGraph(text);
    return false;
  } catch (error) {
    if (error instanceof Fault) return true;
    throw error;
  }
}

/** Descends into a JSON value at random and replaces the value it ends at. */
function replaceSomething(json: unknown, value: unknown, random: Random): void {
  let at = json as Record<string, unknown>;
  for (;;) {
    const keys = Object.keys(at);
    const key = keys[random.integer(keys.length)];
    const inner = at[key];
    if (
      typeof inner !== 'object' ||
      inner === null ||
      Object.keys(inner).length === 0 ||
      random.integer(4) === 0
    ) {
      at[key] = value;
      return;
    }
    at = inner as Record<string, unknown>;
  }
}

/** All values and, if there is a loss, all gradients, bit for bit. */
function bitsOf(graph: Graph): readonly (readonly bigint[])[] {
  return graph.nodes.flatMap((node) => [bits(node.value), ...(graph.hasLoss ? [bits(node.gradient)] : [])]);
}

function bits(tensor: TensorView | undefined): readonly bigint[] {
  return [...new BigUint64Array(Float64Array.from(tensor?.data as unknown as Float64Array).buffer)];
}
