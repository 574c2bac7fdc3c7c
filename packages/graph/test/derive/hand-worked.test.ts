import { derive, handWorked, type Derivation } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';

/*
 *   x1 ─w1── h1 ─w5── o1 ── E1
 *      ╲w3 ╱w2  ╲w7 ╱w6       ╲
 *      ╱ ╲      ╱ ╲             E
 *   x2 ─w4── h2 ─w8── o2 ── E2 ╱
 */
describe("the tutorial's network", () => {
  const { graph } = handWorked('tutorial');

  it('derives w5 along its one path', () => {
    const { paths, gradient, pathCount } = derive(graph, { node: 'w5' });
    expect(pathCount).toBe(1);
    expect(gradient).toBeCloseTo(0.08186670503962588, 15);
    expect(factorsOf(paths[0])).toEqual([
      ['E', 'o1', 0.7887314002469799],
      ['o1', 'net(o1)', 0.16075955050647867],
      ['net(o1)', 'w5', 0.6456563062257954],
    ]);
  });

  it('derives w1 along two paths, through o1 and through o2, which add up', () => {
    const derivation = derive(graph, { node: 'w1' });
    const [one, two] = derivation.paths;
    expect(one.route.map(({ base }) => base)).toEqual(['E', 'o1', 'h1', 'w1']);
    expect(two.route.map(({ base }) => base)).toEqual(['E', 'o2', 'h1', 'w1']);
    expect(one.product).toBeCloseTo(0.0014504475330432156, 15);
    expect(two.product).toBeCloseTo(-0.000332573615277537, 15);
    expect(derivation.gradient).toBeCloseTo(0.0011178739177656791, 15);
    expect(derivation.rest).toBe(0);
    expect(factorsOf(one).map(([, , value]) => value.toFixed(4))).toEqual([
      '0.7887',
      '0.1608',
      '0.5000',
      '0.2288',
      '0.1000',
    ]);
    expect(factorsOf(two).map(([, , value]) => value.toFixed(4))).toEqual([
      '-0.1526',
      '0.1361',
      '0.7000',
      '0.2288',
      '0.1000',
    ]);
  });

  it('merges the factors of 1 between E and the outputs, and keeps the edges they stand for', () => {
    const [first] = derive(graph, { node: 'w5' }).paths[0].factors;
    expect(first.edges.map(({ source, consumer, index }) => [source.id, consumer.id, index])).toEqual([
      ['E1', 'E', 0],
      ['o1/sigmoid', 'E1', 0],
    ]);
  });

  it('names the edge of every other factor', () => {
    const [, ...others] = derive(graph, { node: 'w5' }).paths[0].factors;
    expect(others.map(({ edges: [{ source, consumer, index }] }) => [source.id, consumer.id, index])).toEqual(
      [
        ['o1/sum', 'o1/sigmoid', 0],
        ['w5', 'o1/sum', 2],
      ],
    );
  });

  it('states what kind each factor is', () => {
    expect(derive(graph, { node: 'w1' }).paths[0].factors.map(({ kind }) => kind)).toEqual([
      'loss',
      'activation',
      'weight',
      'activation',
      'input',
    ]);
    expect(derive(graph, { node: 'b1' }).paths[0].factors.at(-1)?.kind).toBe('bias');
  });

  it('reaches a bias shared by two neurons through both, along four paths', () => {
    const { paths, pathCount, gradient } = derive(graph, { node: 'b1' });
    expect(pathCount).toBe(4);
    expect(paths.map(({ route }) => route.map(({ base }) => base).join(' '))).toEqual([
      'E o1 h1 b1',
      'E o2 h1 b1',
      'E o1 h2 b1',
      'E o2 h2 b1',
    ]);
    expect(gradient).toBeCloseTo(0.024536603069868126, 15);
  });

  it('computes each gradient once in the factored form, from E down to the weight', () => {
    const { gatherings } = derive(graph, { node: 'w1' });
    const lines = gatherings.map(
      ({ place, terms }) => [nameOf(place), place.gradient, terms.length] as const,
    );
    expect(lines.map(([name, , terms]) => [name, terms])).toEqual([
      ['o1', 1],
      ['o2', 1],
      ['net(o1)', 1],
      ['net(o2)', 1],
      ['h1', 2],
      ['net(h1)', 1],
      ['w1', 1],
    ]);
    expect(lines[4][1]).toBeCloseTo(0.04886149131314217, 15);
    expect(lines[5][1]).toBeCloseTo(0.01117873917765679, 15);
  });

  it('derives the gradient of any intermediate value, and of the inputs', () => {
    expect(derive(graph, { node: 'h1/sigmoid' }).gradient).toBeCloseTo(0.04886149131314217, 15);
    expect(derive(graph, { node: 'x1' }).gradient).toBeCloseTo(0.0051252330854290795, 15);
    expect(derive(graph, { node: 'x1' }).pathCount).toBe(4);
  });

  it('derives E itself as 1', () => {
    expect(derive(graph, { node: 'E' })).toMatchObject({
      gradient: 1,
      pathCount: 1,
      paths: [{ factors: [], product: 1 }],
    });
    expect(derive(graph, { node: 'E1' })).toMatchObject({ gradient: 1, pathCount: 1, pathSum: 1 });
  });
});

describe.each(['tutorial', 'mazur'])('every parameter of the hand-worked network %s', (name) => {
  const { graph } = handWorked(name);

  it.each(graph.parameters.map(({ id }) => id))('%s has a gradient that is the sum over its paths', (id) => {
    const shown = graph.node(id).gradient.data[0];
    const { gradient, pathSum, rest } = derive(graph, { node: id });
    expect(Math.abs(gradient - shown)).toBeLessThanOrEqual(1e-12 * Math.abs(shown));
    expect(Math.abs(pathSum - shown)).toBeLessThanOrEqual(1e-12 * Math.abs(shown));
    expect(rest).toBe(0);
  });
});

function factorsOf({ factors }: Derivation['paths'][number]): readonly (readonly [string, string, number])[] {
  return factors.map(({ of, by, value }) => [nameOf(of), nameOf(by), value]);
}

function nameOf({ name: { head, base } }: Derivation['total']): string {
  return head === undefined ? base : `${head}(${base})`;
}
