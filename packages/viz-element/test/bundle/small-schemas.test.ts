import * as graph from '@bp-graph/graph';
import { afterAll, expect, it, vi } from 'vitest';

type Reader = Pick<typeof graph, 'readGraph'>;

const STAND_IN = new URL('../../bundle/small-schemas.js', import.meta.url).href;
vi.resetModules();
vi.doMock('valibot', async () => (await import(STAND_IN)) as object);
const small: Reader = await import('@bp-graph/graph');

afterAll(() => {
  vi.doUnmock('valibot');
});

it('the replacement for valibot in the files for pages accepts and rejects the same, with the same messages', () => {
  expect(small.readGraph).not.toBe(graph.readGraph);
  for (const text of mutants()) expect(said(small, text), text.slice(0, 500)).toEqual(said(graph, text));
});

/** The message and all faults, or the result. */
function said({ readGraph }: Reader, text: string): unknown {
  try {
    return readGraph(text);
  } catch (error) {
    const { message, faults } = error as Error & { readonly faults?: readonly Error[] };
    return [message, ...(faults ?? []).map((fault) => fault.message)];
  }
}

/** y = tanh(W x + b) against t: one node of every kind. */
const NODES: readonly object[] = [
  { id: 'x', op: 'input', inputs: [], units: 2, shape: [1, 2], data: [0.5, -0.25] },
  { id: 'W', op: 'parameter', inputs: [], shape: [1, 2], data: [0.1, 0.2] },
  { id: 'b', op: 'parameter', inputs: [], shape: [], data: [0.3], frozen: true },
  { id: 'z', op: 'weighted-sum', inputs: ['x', 'W', 'b'] },
  { id: 'y', op: 'leaky-relu', inputs: ['z'], attributes: { slope: 0.2 } },
  { id: 't', op: 'target', inputs: [], units: 1, shape: [1, 1], data: [1] },
  { id: 'E', op: 'half-squared-error', inputs: ['y', 't'] },
];

const WRONG: readonly unknown[] = [
  undefined, null, true, '', 'x', 'relu', 'parameter', '-0', 'Infinity', 0, -1, 0.5, 1e300, [], {}, [1], ['x'], [[1]], [1, 'x', null], { a: 1 }, { a: [1, '∞'] }, { __proto: null },
]; // prettier-ignore

/** A valid document, and variants with any field of any part replaced, or with a field added. */
function mutants(): string[] {
  const term = { node: 'E', weight: 2 };
  const whole = { format: 'bp-graph', version: 1, nodes: NODES, objective: [term] };
  const changes = (part: object): object[] =>
    [...Object.keys(part), 'constructor', 'attributes', 'unit'].flatMap((key) =>
      WRONG.map((value) => ({ ...part, [key]: value })),
    );
  const documents = [
    whole,
    ...changes(whole),
    ...NODES.flatMap((node, k) => changes(node).map((other) => ({ ...whole, nodes: NODES.with(k, other) }))),
    ...changes(term).map((other) => ({ ...whole, objective: [other] })),
  ];
  const texts = documents.map((document) => JSON.stringify(document));
  // Expressible only as text: numbers beyond the range of floats, and names that every object has.
  const text = JSON.stringify(whole);
  const beyond = ['1e400', '-1e400', '[1,1e400]'].flatMap((number) =>
    ['0.5', '0.2', '2', '[0.3]'].map((old) =>
      text.replace(`:${old}`, `:${number}`).replace(`[${old},`, `[${number},`),
    ),
  );
  const named = ['__proto__', 'prototype', 'constructor'].flatMap((name) =>
    ['1', 'null', '[null]', '{}'].map((value) =>
      text.replace('"slope":0.2', `"slope":0.2,"${name}":${value}`),
    ),
  );
  return [...texts, ...beyond, ...named];
}
