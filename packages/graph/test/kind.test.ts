import { Fault } from '@bp-graph/core';
import {
  checkGradients,
  createSession,
  Graph,
  handWorked,
  isGraph,
  isReferenceGraph,
  isSession,
  toDot,
  toMermaid,
  writeGraph,
} from '@bp-graph/graph';
import { NEVER } from 'rxjs';
import { describe, expect, it, vi } from 'vitest';

const { graph } = handWorked('tutorial');
const session = createSession(graph);

describe('an object made by this library', () => {
  it('is recognised by its kind', () => {
    expect([isGraph(graph), isSession(session)]).toEqual([true, true]);
    expect([isGraph(session), isSession(graph)]).toEqual([false, false]);
  });

  it('is recognised by another copy of the library', async () => {
    vi.resetModules();
    const other = await import('@bp-graph/graph');
    expect(other.Graph).not.toBe(Graph);
    expect([other.isGraph(graph), other.isSession(session)]).toEqual([true, true]);
    const { graph: foreign } = other.handWorked('tutorial');
    expect([isGraph(foreign), isSession(other.createSession(foreign))]).toEqual([true, true]);
  });

  it('can be written, drawn and rewound, even if another copy made it', async () => {
    vi.resetModules();
    const other = await import('@bp-graph/graph');
    const { graph: foreign } = other.handWorked('tutorial');
    expect(writeGraph(foreign, { values: true })).toBe(writeGraph(graph, { values: true }));
    expect([toDot(foreign), toMermaid(foreign)]).toEqual([toDot(graph), toMermaid(graph)]);
    const past = createSession(foreign);
    past.step();
    foreign.input('x1').set(2);
    past.step();
    past.back();
    past.back();
    expect(foreign.input('x1').value.data[0]).toBe(graph.input('x1').value.data[0]);
  });

  it('is not confused with a revoked proxy', () => {
    for (const target of [graph, session]) {
      const { proxy, revoke } = Proxy.revocable<object>(target, {});
      revoke();
      expect([isGraph(proxy), isSession(proxy), isReferenceGraph(proxy)]).toEqual([false, false, false]);
      expect(() => checkGradients(proxy as Graph)).toThrow('not a graph: at checkGradients: found an object');
    }
  });

  it.each([
    undefined,
    null,
    5,
    'graph',
    {},
    [],
    { nodes: [], wave$: NEVER },
    Object.assign({}, graph),
    { state$: NEVER, state: session.state, play: () => undefined, seek: () => undefined },
    Object.assign({}, session),
    Object.create(graph) as unknown,
    Object.create(session) as unknown,
    new Proxy(graph, {}),
    new Proxy(session, {}),
    Graph,
    Graph.prototype,
  ])('is not confused with something that only looks similar: %#', (fake) => {
    expect([isGraph(fake), isSession(fake)]).toEqual([false, false]);
  });
});

describe('a stand-in for a graph', () => {
  it.each([
    ['a proxy', new Proxy(graph, {})],
    ['an object that inherits from it', Object.create(graph) as Graph],
    ['a copy of its fields', Object.assign<object, Graph>({}, graph)],
  ])('is rejected with a fault by functions that write and draw graphs: %s', (_, found) => {
    for (const write of [writeGraph, toDot, toMermaid])
      expect(() => write(found)).toThrow(
        /^wrong graph: at \w+: found .*, expected a graph itself and not a proxy or copy of it, or its data$/,
      );
  });
});

it('a fault names graphs and sessions as such, even if a bundler has renamed their classes', () => {
  const wordOf = (found: unknown): string => new Fault({ what: 'wrong', found }).message;
  expect([wordOf(graph), wordOf(session)]).toEqual(['wrong: found a graph', 'wrong: found a session']);
});
