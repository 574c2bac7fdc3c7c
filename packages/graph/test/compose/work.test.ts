import { compose, type Graph, type Handle } from '@bp-graph/graph';
import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => vi.restoreAllMocks());

/** A chain of this many nodes, none with an explicit id. */
function chain(length: number): Graph {
  const { graph } = compose((g) => {
    let value: Handle = g.input('x', 1, 0.5);
    for (let k = 0; k < length; k++) value = g.tanh(value);
    return {};
  });
  return graph;
}

/** How many ids are looked up while a chain is composed. */
function lookUps(length: number): number {
  const has = vi.spyOn(Map.prototype, 'has');
  chain(length);
  const count = has.mock.calls.filter(([id]) => String(id).startsWith('tanh')).length;
  has.mockRestore();
  return count;
}

it('a node of a large graph needs no more id lookups than one of a small graph', () => {
  const [small, large] = [lookUps(100), lookUps(1000)];
  expect(small).toBeGreaterThan(0);
  expect(large / 1000).toBeCloseTo(small / 100, 1);
});

it('a generated id is the first free one, even if others were taken explicitly', () => {
  const ids: string[] = [];
  compose((g) => {
    const x = g.input('x');
    g.tanh(x, { id: 'tanh-2' });
    ids.push(g.tanh(x).id, g.tanh(x).id);
    g.tanh(x, { id: 'tanh-4' });
    ids.push(g.tanh(x).id);
    return {};
  });
  expect(ids).toEqual(['tanh', 'tanh-3', 'tanh-5']);
});
